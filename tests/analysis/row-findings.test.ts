import { describe, expect, it } from 'vitest'
import { rowFindings } from '@/analysis/row-findings'
import type { Finding } from '@/model/finding'
import { at, disclosure, row, table } from './build-disclosure'
import { finding, operand, wan } from './build-finding'

const rows = (lines: readonly [number, string][]) =>
  lines.map(([line, code]) => row({ code, name: `科目${code}`, line, figures: { total: '9.00' } }))
const read = disclosure([
  table('T2', rows([[1, '21205']])),
  table('T3', rows([[11, '212'], [12, '21205'], [13, '2120501']])), // prettier-ignore
  table('T11', [row({ name: '某局', line: 21, figures: { total: '39.10' } })]),
])
const audit = (...findings: Finding[]) => ({ findings, obligations: [] })
const ofLine = (line: number, ...findings: Finding[]) =>
  rowFindings(read, audit(...findings))({ ...at(line), start: 0 })
const cell = { column: 'total' } as const

const inside = finding({
  operands: [
    operand('result', '298.15', 12, { table: 'T3', ...cell }),
    operand('part', '289.15', 13, { table: 'T3', ...cell }),
  ],
})
const between = finding({
  check: 'spending-codes-agree',
  family: 'acrossTables',
  expected: wan(289.15),
  actual: wan(298.15),
  operands: [
    operand('result', '298.15', 12, { table: 'T3', ...cell }),
    operand('part', '289.15', 1, { table: 'T2', ...cell }),
  ],
})

describe('the findings on a row', () => {
  it('are those whose printed result stands in it, not those that only add it up', () => {
    expect(ofLine(12, inside)?.findings).toHaveLength(1)
    expect(ofLine(13, inside)).toBeNull()
    expect(ofLine(11, inside)).toBeNull()
  })

  it('stand in both tables where one amount differs between them, each with what the other prints', () => {
    expect(ofLine(12, between)?.elsewhere).toMatchObject({
      part: 'T2',
      fen: 289_150_000,
      column: null,
    })
    expect(ofLine(1, between)?.elsewhere).toMatchObject({ part: 'T3', fen: 298_150_000 })
    expect(ofLine(1, between)?.elsewhere?.places).toEqual([operand('result', '298.15', 12).place])
  })

  it('come heaviest first and have the gravest severity', () => {
    const found = ofLine(12, { ...inside, severity: 'warning' }, between)
    expect(found?.findings.map(each => each.finding.check)).toEqual(['spending-codes-agree', 'codes-add-up'])
    expect(found?.severity).toBe('error')
  })

  it('say what the text says of the one row it restates', () => {
    const said = finding({
      family: 'narrative',
      expected: wan(39.1),
      actual: wan(41.3),
      operands: [operand('result', '41.30', 40), operand('part', '39.10', 21, { table: 'T11', ...cell })],
    })
    expect(ofLine(21, said)?.elsewhere).toMatchObject({ part: 'text', fen: 41_300_000 })
  })

  it('do not blame the row that a performance sheet is held against', () => {
    const sheet = finding({
      family: 'overall',
      operands: [operand('result', '41.30', 40), operand('part', '39.10', 21, { table: 'T11', ...cell })],
    })
    expect(ofLine(21, sheet)).toBeNull()
  })

  it('are also those on what the text says of the row, the gravest severity of all', () => {
    const rate = finding({ operands: [operand('result', '7.5', 40)] })
    const low = finding({
      severity: 'warning',
      operands: [operand('result', '39.10', 21, { table: 'T11', ...cell })],
    })
    const rows = rowFindings(read, audit(low, rate))
    const place = { ...at(21), start: 0 }
    expect(rows(place)?.severity).toBe('warning')
    expect(rows(place, [at(40)])?.findings.map(each => each.finding)).toEqual([rate, low])
    expect(rows(place, [at(40)])?.severity).toBe('error')
    expect(rows(null, [at(40)])?.findings).toHaveLength(1)
    expect(rows(null, [at(41)])).toBeNull()
  })

  it('leave out notes, and are none while nothing was checked', () => {
    expect(ofLine(12, { ...inside, severity: 'note' })).toBeNull()
    expect(rowFindings(read, null)(at(12))).toBeNull()
  })
})
