import { describe, expect, it } from 'vitest'
import { signAt } from '@/analysis/key-figure-findings'
import type { Place } from '@/model/place'
import { finding, operand } from './build-finding'

const stated: Place = { line: 40, start: 12, end: 17 }

describe('the sign beside a stated number', () => {
  it('is the gravest of what says that it is wrong', () => {
    const result = { ...operand('result', '6.44%', 40), place: stated }
    expect(
      signAt(stated, [
        finding({ severity: 'warning', operands: [result] }),
        finding({ severity: 'error', operands: [result] }),
      ]),
    ).toBe('error')
  })

  it('is absent where the number is only cited, only noted, or another of its line', () => {
    const cited = { ...operand('cited', '6.44%', 40), place: stated }
    const result = { ...operand('result', '6.44%', 40), place: stated }
    const other = { ...result, place: { ...stated, start: 30, end: 34 } }
    expect(
      signAt(stated, [
        finding({ severity: 'error', operands: [cited] }),
        finding({ severity: 'note', operands: [result] }),
        finding({ severity: 'error', operands: [other] }),
      ]),
    ).toBeNull()
  })
})
