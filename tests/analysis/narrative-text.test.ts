import { describe, expect, it } from 'vitest'
import { narrativeNotes } from '@/analysis/narrative-notes'
import { narrativeText } from '@/analysis/narrative-text'
import type { LineRole } from '@/model/disclosure'
import { at, claim, disclosure, row, table } from './build-disclosure'

const LINES = [
  '第三部分 说明',
  '一、收支说明',
  '收入总计10.00万元，其中结转',
  '',
  '0.50 万元。支出相同。',
  '（一）其他',
  '无。',
]
const ROLES: LineRole[] = ['heading', 'heading', 'claims', 'blank', 'claims', 'heading', 'text']
const ten = claim({
  section: '一',
  kind: 'amount',
  label: '收入总计',
  raw: '10.00',
  place: at(3, 4, 9),
  restates: { table: 'T1', line: 50, column: 'amount' },
})
const half = claim({
  section: '一',
  kind: 'amount',
  label: '结转',
  raw: '0.50',
  place: at(5, 0, 4),
  restates: { table: 'T1', line: 51, column: 'amount' },
})
const read = disclosure(
  [
    table('T1', [
      row({ line: 50, figures: { amount: '10.00' } }),
      row({ line: 51, figures: { amount: '0.49' } }),
    ]),
  ],
  {
    claims: [
      ten,
      half,
      claim({ section: '一', kind: 'rate', label: '收入总计', unit: '%', place: at(5, 8, 9) }),
    ],
    lineRoles: ROLES,
    sections: [
      { title: '第三部分 说明', level: 1, lines: { from: 1, to: 7 } },
      { title: '一、收支说明', level: 2, lines: { from: 2, to: 7 } },
      { title: '（一）其他', level: 3, lines: { from: 6, to: 7 } },
    ],
  },
)

describe('the text of the narrative', () => {
  const [section] = narrativeText(read, line => LINES[line - 1] ?? null)

  it('joins what a page break cut, letter for letter, with its claims in place', () => {
    const [first] = section?.paragraphs ?? []
    expect(first?.parts.map(({ text }) => text).join('')).toBe(
      '收入总计10.00万元，其中结转0.50万元。支出相同。',
    )
    expect(first?.parts.filter(({ claim }) => claim).map(({ text }) => text)).toContain('10.00')
    expect(first?.parts.find(part => part.claim === half)?.text).toBe('0.50')
  })

  it('keeps the headings below the section’s own', () => {
    expect(section?.paragraphs.filter(({ heading }) => heading).map(({ parts }) => parts[0]?.text)).toEqual([
      '（一）其他',
    ])
  })
})

describe('the notes of a section', () => {
  it('tell agreement from a difference to the fen, and what restates nothing', () => {
    const notes = narrativeNotes(read, read.claims)
    expect(notes.agreeing.map(({ claim }) => claim)).toEqual([ten])
    expect(notes.differing.map(({ claim, difference }) => [claim, difference])).toEqual([[half, 10_000]])
    expect(notes.alone).toBe(1)
  })
})
