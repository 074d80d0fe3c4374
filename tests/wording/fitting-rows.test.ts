import { describe, expect, it } from 'vitest'
import { fittingRows } from '@/wording/fitting-rows'

const han = (length: number) => '预'.repeat(length)

describe('the sentences that fit on a slide', () => {
  it('are all of them where each takes one line', () => {
    expect(fittingRows(Array<string>(6).fill(han(10)), 40, 12)).toBe(6)
  })

  it('are fewer where they take several lines', () => {
    expect(fittingRows(Array<string>(6).fill(han(79)), 40, 12)).toBe(4)
    expect(fittingRows(Array<string>(6).fill(han(81)), 40, 12)).toBe(3)
  })

  it('count Latin letters and digits about half', () => {
    expect(fittingRows(Array<string>(6).fill('1'.repeat(70)), 40, 9)).toBe(6)
    expect(fittingRows(Array<string>(6).fill(han(70)), 40, 9)).toBe(3)
  })

  it('are three at least', () => {
    expect(fittingRows(Array<string>(6).fill(han(400)), 40, 12)).toBe(3)
    expect(fittingRows([han(400)], 40, 12)).toBe(1)
  })
})
