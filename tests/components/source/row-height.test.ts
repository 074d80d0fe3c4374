import { describe, expect, it } from 'vitest'
import { estimateHeight } from '@/components/source/row-height'
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
