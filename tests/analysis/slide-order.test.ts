import { describe, expect, it } from 'vitest'
import { orderedSlides, shownSlides, type SlideChoice } from '@/analysis/slide-order'

const available = ['a', 'b', 'c'].map(id => ({ id }))
const ordered = (choice: SlideChoice | null) =>
  orderedSlides(available, choice)
    .map(({ id }) => id)
    .join('')
const shown = (choice: SlideChoice | null) =>
  shownSlides(available, choice)
    .map(({ id }) => id)
    .join('')

describe('the slides of a presentation', () => {
  it('stand in their first order until another is chosen', () => {
    expect(ordered(null)).toBe('abc')
    expect(ordered({ order: ['c', 'a', 'b'], without: [] })).toBe('cab')
  })

  it('left out keep their place in the order, but are not shown', () => {
    const choice = { order: ['c', 'a', 'b'], without: ['a'] }
    expect(ordered(choice)).toBe('cab')
    expect(shown(choice)).toBe('cb')
    expect(shown({ order: [], without: ['a', 'b', 'c'] })).toBe('')
  })

  it('that the choice does not know follow the one they follow at first; unknown and repeated ids are passed over', () => {
    expect(ordered({ order: ['b', 'gone', 'a', 'b'], without: [] })).toBe('bca')
    expect(ordered({ order: ['c', 'b'], without: [] })).toBe('acb')
  })
})
