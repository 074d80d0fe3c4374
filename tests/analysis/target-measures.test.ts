import { describe, expect, it } from 'vitest'
import { targetMeasures } from '@/analysis/target-measures'
import type { TargetValue } from '@/model/target-value'
import { disclosure, indicator, sheet } from './build-disclosure'

const atLeast: TargetValue = {
  kind: 'percentage',
  limits: [
    {
      kind: 'percentage',
      comparator: '≥',
      label: null,
      number: '95',
      upTo: null,
      unit: '%',
      fen: null,
      upToFen: null,
    },
  ],
}

describe('the targets of one half', () => {
  const read = disclosure([], {
    sheets: [
      sheet({
        indicators: [
          indicator('quality', '合格率', { target: atLeast }),
          indicator('quality', '管理水平', { target: { kind: 'text', limits: [] } }),
          indicator('social', '受益', { value: null }),
          indicator('quality', '合格率', { period: 'whole', target: atLeast }),
        ],
        pairs: [{ whole: 3, annual: 0, differs: [], confidence: 1 }],
      }),
      sheet({
        line: 200,
        duplicateOf: 100,
        indicators: [indicator('quality', '合格率', { target: atLeast })],
      }),
    ],
  })
  const measures = targetMeasures(read, 'annual')

  it('count what states a number, a date or a rhythm, of the values that were read, each sheet once', () => {
    expect(measures.total).toEqual({ dimension: null, measurable: 1, targets: 2, basisPoints: 5000 })
    expect(measures.lost).toBe(1)
    expect(measures.byDimension.find(({ dimension }) => dimension === 'social')?.basisPoints).toBeNull()
  })

  it('tell the comparators and units they use, and how the halves compare', () => {
    expect(measures.comparators).toEqual([{ key: '≥', count: 1 }])
    expect(measures.units).toEqual([{ key: '%', count: 1 }])
    expect([measures.both, measures.different, measures.single]).toEqual([1, 0, 2])
  })
})
