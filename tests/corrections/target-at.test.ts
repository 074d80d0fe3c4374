import { describe, expect, it } from 'vitest'
import { doubtfulReadings } from '@/analysis/doubtful-readings'
import { locate } from '@/corrections/locate'
import { targetAt } from '@/corrections/target-at'
import { at, disclosure, figure, indicator, row, sheet, table } from '../analysis/build-disclosure'

describe('targetAt', () => {
  it('finds what every doubtful reading is about', () => {
    const unsure = { ...figure('9', 105, 'yuan'), confidence: 0.2 }
    const read = disclosure(
      [
        table('T2', [
          row({ line: 20, name: '甲', confidence: 0.5 }),
          { ...row({ line: 21 }), figures: { total: { ...figure('1.00', 21), confidence: 0.7 } } },
        ]),
      ],
      {
        fiscalYear: { value: 2026, place: at(3), confidence: 0.6 },
        sheets: [
          {
            ...sheet({ indicators: [indicator('cost', '费用', { line: 106, doubtful: true })] }),
            texts: { plan: { value: '做', place: at(104), confidence: 0.1 } },
            funds: [{ period: 'annual', source: 'total', figure: unsure }],
          },
        ],
      },
    )
    const { targets } = locate(read)
    const found = doubtfulReadings(read).map(reading => targetAt(targets, reading)?.target)
    expect(found.map(target => [target?.of, target?.line])).toEqual([
      ['field', 3],
      ['row', 20],
      ['cell', 21],
      ['field', 104],
      ['fund', 105],
      ['indicator', 106],
    ])
    expect(found[2]).toMatchObject({ column: 'total', slot: 'T2/' })
  })
})
