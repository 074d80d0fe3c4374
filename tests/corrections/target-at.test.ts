import { describe, expect, it } from 'vitest'
import { doubtfulReadings } from '@/analysis/doubtful-readings'
import { locate } from '@/corrections/locate'
import { targetAt, thingAt } from '@/corrections/target-at'
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

describe('thingAt', () => {
  it('finds a cell, an amount, an indicator by its value and a row by where they stand; nothing elsewhere', () => {
    const fund = figure('9', 105, 'yuan')
    const value = at(106, 8, 12)
    const read = disclosure(
      [table('T2', [{ ...row({ line: 21, name: '甲' }), figures: { total: figure('1.00', 21) } }])],
      {
        sheets: [
          {
            ...sheet({
              indicators: [{ ...indicator('cost', '费用', { line: 106 }), valuePlace: value }],
            }),
            funds: [{ period: 'annual', source: 'total', figure: fund }],
          },
        ],
      },
    )
    const { targets } = locate(read)
    const [line] = read.tables.T2.rows
    const cell = line?.figures.total?.place ?? at(0)
    expect(thingAt(targets, cell)?.target).toMatchObject({ of: 'cell', column: 'total' })
    expect(thingAt(targets, fund.place)?.target).toMatchObject({ of: 'fund', line: 105 })
    expect(thingAt(targets, value)?.target).toMatchObject({ of: 'indicator', line: 106 })
    expect(thingAt(targets, at(999))).toBeNull()
  })
})
