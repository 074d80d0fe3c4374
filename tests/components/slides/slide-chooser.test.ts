import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import SlideChooser from '@/components/slides/slide-chooser.vue'
import { SLIDES } from '@/components/slides/slides'
import { mounted } from '../figures/mounted'

let unmount = () => undefined as void
afterEach(() => unmount())

const lines = () => [...document.querySelectorAll<HTMLElement>('.slide-choice li')]

async function chooser(chosen: readonly string[]) {
  const { wrapper } = mounted(SlideChooser, { slides: SLIDES.slice(0, 3), chosen, open: true })
  unmount = () => wrapper.unmount()
  await flushPromises()
  return wrapper
}

describe('choosing slides', () => {
  it('lists the chosen in their order, then the others', async () => {
    await chooser(['revenue', 'overview'])
    expect(lines().map(line => line.querySelector('label')?.textContent?.trim())).toEqual([
      '收入',
      '概览',
      '与上年相比',
    ])
  })

  it('adds at the end, takes out, and moves', async () => {
    const wrapper = await chooser(['revenue', 'overview'])
    lines()[2]!.querySelector('input')!.click()
    lines()[0]!.querySelector('input')!.click()
    lines()[1]!.querySelector<HTMLElement>('button')!.click()
    lines()[1]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true }))
    expect(wrapper.emitted('choose')).toEqual([
      [['revenue', 'overview', 'change']],
      [['overview']],
      [['overview', 'revenue']],
    ])
  })
})
