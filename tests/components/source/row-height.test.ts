import { describe, expect, it } from 'vitest'
import { estimateHeight, rowHeights } from '@/components/source/row-height'
import { partList } from '@/components/source/row-list'
import { linesOfText } from './lines-of-text'

/** Heights in steps of a printed row, for a panel of 40 rem. */
function rows(text: string) {
  const source = linesOfText(text)
  const height = (n: number) => estimateHeight(source, n, true, 40)
  return { height, least: estimateHeight({ ...source, raw: () => '' }, 0, false, 40) }
}

describe('the height of a line', () => {
  it('is the least where every cell fits its column', () => {
    const { height, least } = rows('甲\t1,234,567,890.00\t')
    expect(height(1)).toBe(least)
  })

  it('grows with the longest cell, and with running text past the width', () => {
    const { height, least } = rows(`甲\t${'字'.repeat(40)}\n${'字'.repeat(100)}\n短`)
    expect(height(1)).toBeGreaterThan(2 * least)
    expect(height(2)).toBeGreaterThan(2 * least)
    expect(height(3)).toBe(least)
  })
})

describe('the heights of a list', () => {
  it('are those of its lines in pixels, and of a fold where lines are left out', () => {
    const source = linesOfText('甲\n乙\n丙')
    const heights = rowHeights(source, partList({ from: 2, to: 3 }, 3), { inCells: true, em: 10, room: 40 })
    expect(heights(0)).toBe(24)
    expect(heights(1)).toBe(estimateHeight(source, 2, true, 40) * 10)
  })

  it('are guessed once', () => {
    const source = linesOfText('甲')
    let guessed = 0
    const counting = { ...source, raw: (line: number) => (guessed++, source.raw(line)) }
    const heights = rowHeights(counting, partList({ from: 1, to: 1 }, 1), {
      inCells: false,
      em: 10,
      room: 40,
    })
    expect(heights(0)).toBe(heights(0))
    expect(guessed).toBe(1)
  })
})
