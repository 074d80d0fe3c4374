import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import SlideChooser from '@/components/slides/slide-chooser.vue'
import { SLIDES } from '@/components/slides/slides'
import { mounted } from '../figures/mounted'

let unmount = () => undefined as void
afterEach(() => unmount())

const lines = () => [...document.querySelectorAll<HTMLElement>('.slide-choice li')]
const others = () => [...document.querySelectorAll<HTMLInputElement>('.compared-choice input')]

async function chooser(props: Record<string, unknown> = {}) {
  const { wrapper } = mounted(SlideChooser, {
    slides: [SLIDES[2], SLIDES[0], SLIDES[1]],
    without: ['change'],
    documents: [],
    compared: [],
    most: 2,
    open: true,
    ...props,
  })
  unmount = () => wrapper.unmount()
  await flushPromises()
  return wrapper
}

describe('choosing slides', () => {
  it('lists them in their order, those left out in their place', async () => {
    await chooser()
    expect(lines().map(line => line.querySelector('label')?.textContent?.trim())).toEqual([
      '收入',
      '概览',
      '与上年相比',
    ])
    expect(lines().map(line => line.querySelector('input')?.checked)).toEqual([true, true, false])
  })

  it('takes in, leaves out, and moves by button and key', async () => {
    const wrapper = await chooser()
    lines()[2]!.querySelector('input')!.click()
    lines()[0]!.querySelector('input')!.click()
    lines()[1]!.querySelector<HTMLElement>('button')!.click()
    lines()[1]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true }))
    const order = ['revenue', 'overview', 'change']
    expect(wrapper.emitted('choose')).toEqual([
      [{ order, without: [] }],
      [{ order, without: ['change', 'revenue'] }],
      [{ order: ['overview', 'revenue', 'change'], without: ['change'] }],
      [{ order: ['revenue', 'change', 'overview'], without: ['change'] }],
    ])
  })

  it('sets other documents beside it, no more than fit', async () => {
    const documents = ['甲', '乙', '丙'].map(name => ({ id: name, name }))
    const wrapper = await chooser({ documents, compared: ['甲'], most: 2 })
    expect(others().map(({ checked }) => checked)).toEqual([true, false, false])
    others()[1]!.click()
    others()[0]!.click()
    expect(wrapper.emitted('compare')).toEqual([[['甲', '乙']], [[]]])
    await wrapper.setProps({ compared: ['甲', '乙'] })
    expect(others().map(({ disabled }) => disabled)).toEqual([false, false, true])
  })
})
