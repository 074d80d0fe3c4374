import { describe, expect, it } from 'vitest'
import { offsetIn } from '@/components/figures/offset-in'

const standing = (top: number, scrollTop = 0) =>
  ({ getBoundingClientRect: () => ({ top }), scrollTop }) as unknown as Element

describe('the offset of an element in what scrolls', () => {
  it('is the same however far it is scrolled', () => {
    expect(offsetIn(standing(48), standing(300))).toBe(252)
    expect(offsetIn(standing(48, 200), standing(100))).toBe(252)
  })

  it('is a whole number of pixels', () => {
    expect(offsetIn(standing(48.25), standing(100.5, 0))).toBe(52)
  })
})
