import { describe, expect, it } from 'vitest'
import { findingClues } from '@/analysis/finding-clues'
import { fen } from '@/model/money'
import type { Finding, Operand } from '@/model/finding'
import { at, claim, disclosure, row, table } from './build-disclosure'
import { finding } from './build-finding'

const money = (wanYuan: number) => ({
  kind: 'money' as const,
  fen: fen(Math.round(wanYuan * 1_000_000)),
  unit: 'wanYuan' as const,
})
const part = (raw: string, line: number, label = '项'): Operand => ({
  place: at(line),
  raw,
  label,
  role: 'part',
})
function differing(expected: number, actual: number, parts: Partial<Finding> = {}): Finding {
  return finding({
    expected: money(expected),
    actual: money(actual),
    difference: money(actual - expected),
    operands: [{ place: at(90), raw: String(actual), label: '合计', role: 'result' }],
    ...parts,
  })
}
const document = disclosure(
  [table('T12', [row({ kind: 'project', name: '河道清淤', line: 40, figures: { total: '43.21' } })])],
  {
    claims: [
      claim({
        kind: 'amount',
        section: '十',
        label: '部门预算资金',
        raw: '98.76',
        value: 98.76,
        unit: '万元',
        place: at(60),
      }),
    ],
  },
)
const clues = (one: Finding, ...others: readonly Finding[]) =>
  findingClues(document, { findings: [one, ...others], obligations: [] })(one)

describe('clues to a difference', () => {
  it('tell that other findings have the same one', () => {
    expect(clues(differing(1, 8.5), differing(20, 27.5), differing(30, 22.5))).toContainEqual({
      kind: 'sharedDifference',
      count: 2,
    })
  })

  it('tell the part that was left out or counted twice', () => {
    const operands = [part('5.55', 91, '甲'), part('7.25', 92, '乙')]
    expect(clues(differing(12.8, 5.55, { operands }))).toContainEqual({
      kind: 'differenceIsPart',
      number: 2,
      operand: operands[1],
    })
  })

  it('tell two digits that changed places, and one that was misread', () => {
    expect(clues(differing(289.15, 298.15))).toContainEqual({
      kind: 'digitsSwapped',
      from: '289.15',
      to: '298.15',
    })
    expect(clues(differing(289.15, 239.15))).toContainEqual({
      kind: 'digitMisread',
      from: '289.15',
      to: '239.15',
    })
    expect(clues(differing(289.15, 317.42)).map(({ kind }) => kind)).toEqual([])
  })

  it('tell where the same figure, or the difference, is printed for something else', () => {
    expect(clues(differing(55.55, 98.76))).toContainEqual(
      expect.objectContaining({ kind: 'printedElsewhere', name: '部门预算资金', place: at(60) }),
    )
    expect(clues(differing(10, 53.21))).toContainEqual(
      expect.objectContaining({ kind: 'differenceElsewhere', name: '河道清淤' }),
    )
  })

  it('are none for notes and for what is no money', () => {
    expect(clues(differing(289.15, 298.15, { severity: 'note' }))).toEqual([])
    expect(clues(finding({ expected: null, actual: null, difference: null }))).toEqual([])
  })
})
