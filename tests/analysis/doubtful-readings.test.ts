import { describe, expect, it } from 'vitest'
import { doubtfulReadings } from '@/analysis/doubtful-readings'
import { at, disclosure, figure, indicator, row, sheet, table } from './build-disclosure'

describe('doubtfulReadings', () => {
  it('lists what is below the bar, in the order of the lines, with the reason', () => {
    const doubtfulRow = { ...row({ line: 30, name: '某项', confidence: 0.5 }), reason: '缺列' }
    const doubtfulFigure = {
      ...row({ line: 20 }),
      figures: { total: { ...figure('1.00', 20), confidence: 0.7 } },
    }
    const readings = doubtfulReadings(
      disclosure([table('T2', [doubtfulRow, doubtfulFigure])], {
        fiscalYear: { value: 2026, place: at(3), confidence: 0.6 },
        sheets: [
          sheet({
            indicators: [indicator('cost', '费用', { line: 106, doubtful: true }), indicator('cost', '单价')],
          }),
          sheet({ line: 120, duplicateOf: 100, indicators: [indicator('cost', '费用', { doubtful: true })] }),
        ],
      }),
    )
    expect(readings.map(({ kind, text, place, table }) => [kind, text, place.line, table])).toEqual([
      ['head', '2026', 3, null],
      ['figure', '1.00', 20, 'T2'],
      ['row', '某项', 30, 'T2'],
      ['indicator', '费用', 106, null],
    ])
    expect(readings[2]?.reason).toBe('缺列')
    expect(readings[0]?.reason).toBeNull()
  })

  it('is empty where everything is sure', () => {
    expect(doubtfulReadings(disclosure([table('T2', [row({ figures: { total: '1.00' } })])]))).toEqual([])
  })
})
