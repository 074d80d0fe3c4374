import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { cutAtMarks } from '@/components/shell/palette'
import SearchPalette from '@/components/shell/search-palette.vue'
import { mounted } from '../figures/mounted'

const item = (key: string, text: string) => ({
  key,
  text,
  marks: [{ start: 0, end: 2 }],
  printed: true,
  about: '',
  end: '',
  sourced: true,
})
const groups = [
  { id: 'project', label: '项目', count: 3, items: [item('a', '路灯养护'), item('b', '路灯更换')] },
  { id: 'source', label: '原文', count: 1, items: [item('c', '路灯……')] },
]

let unmount = () => undefined as void
afterEach(() => unmount())

async function palette(query: string, shown = groups) {
  const { wrapper } = mounted(SearchPalette, { groups: shown, placeholder: '', open: true, query })
  unmount = () => wrapper.unmount()
  await flushPromises()
  const box = document.querySelector<HTMLInputElement>('.palette-field')!
  const press = async (key: string, init: KeyboardEventInit = {}) => {
    box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }))
    await flushPromises()
  }
  return { wrapper, box, press }
}

describe('the search palette', () => {
  it('lists what was found by group, with the hit marked', async () => {
    await palette('路灯')
    expect([...document.querySelectorAll('.palette-label')].map(each => each.textContent)).toEqual([
      '项目3',
      '原文1',
    ])
    expect(document.querySelectorAll('[role=option] mark')).toHaveLength(3)
  })

  it('opens the line the arrows lead to, in the source with Ctrl', async () => {
    const { wrapper, box, press } = await palette('路')
    box.value = '路灯'
    box.dispatchEvent(new Event('input'))
    await flushPromises()
    await press('ArrowDown')
    await press('Enter')
    await press('Enter', { ctrlKey: true })
    expect(wrapper.emitted('choose')).toEqual([
      ['b', false],
      ['b', true],
    ])
  })

  it('offers the rest of a group that is cut, and says when nothing was found', async () => {
    const { wrapper } = await palette('路灯')
    document.querySelector<HTMLElement>('.palette-more')!.click()
    expect(wrapper.emitted('more')).toEqual([['project']])
    unmount()
    await palette('无此项', [])
    expect(document.querySelector('.palette-none')?.textContent).toContain('无此项')
  })
})

describe('a text cut at its marks', () => {
  it('gives every letter once, also where marks overlap', () => {
    const pieces = cutAtMarks('道路照明', [
      { start: 1, end: 3 },
      { start: 2, end: 4 },
    ])
    expect(pieces).toEqual([
      { text: '道', marked: false },
      { text: '路照', marked: true },
      { text: '明', marked: true },
    ])
  })
})
