import { describe, expect, it } from 'vitest'
import { placeIndex } from '@/analysis/place-index'
import { at, claim, disclosure, indicator, row, sheet, table } from './build-disclosure'

const T3 = table('T3', [row({ line: 20, name: '合计', kind: 'total', figures: { total: '9.00' } })])
const restating = claim({
  section: '三',
  kind: 'amount',
  label: '支出预算',
  place: { line: 50, start: 30, end: 34, parts: [at(50, 30, 34), at(51, 0, 2)] },
  restates: { table: 'T3', line: 20, column: 'total' },
})
const index = placeIndex(
  disclosure([T3], {
    lines: { from: 11, to: 200 },
    lineRoles: Array.from({ length: 190 }, (_, i) => (i === 9 ? 'tableRow' : 'text')),
    claims: [restating],
    sheets: [sheet({ line: 100, annual: '5', indicators: [indicator('cost', '费用', { line: 106 })] })],
  }),
)
const kinds = (line: number) => index.at(line).entries.map(entry => entry.kind)

describe('placeIndex', () => {
  it('says what a line was read as, and what was taken from it, left to right', () => {
    expect(index.at(20)).toMatchObject({ line: 20, role: 'tableRow', table: 'T3', sheet: null })
    expect(kinds(20)).toEqual(['row', 'figure'])
    expect(index.at(106).sheet?.lines.from).toBe(100)
    expect(kinds(106)).toEqual(['indicator', 'indicator'])
    expect(kinds(102)).toEqual(['sheetFund'])
  })

  it('finds what spans lines on each of them', () => {
    expect(kinds(50)).toEqual(['claim'])
    expect(kinds(51)).toEqual(['claim'])
  })

  it('gives the narrowest entry first at a column', () => {
    expect(index.atColumn(20, 12).map(entry => entry.kind)).toEqual(['figure', 'row'])
    expect(index.atColumn(20, 30).map(entry => entry.kind)).toEqual(['row'])
    expect(index.atColumn(51, 30)).toEqual([])
  })

  it('finds the claims that restate a cell', () => {
    expect(index.restatedBy('T3', 20, 'total')).toEqual([restating])
    expect(index.restatedBy('T3', 20, 'basic')).toEqual([])
  })

  it('is empty for a line that it does not know', () => {
    expect(index.at(5)).toEqual({ line: 5, role: 'unread', table: null, sheet: null, entries: [] })
  })
})
