import { describe, expect, it } from 'vitest'
import { columnTracks, projectColumns } from '@/components/figures/project-columns'
import { targetWords } from '@/components/figures/target-words'
import { messages } from '@/locales'
import type { QuantityLimit } from '@/model/target-value'

const zh = messages['zh-CN']
const limit: QuantityLimit = {
  kind: 'number',
  comparator: '≥',
  label: null,
  number: '12000.5',
  upTo: null,
  unit: '平方米',
  fen: null,
  upToFen: null,
}

describe('a target in words', () => {
  it('has its comparator, its number with separators and its unit', () => {
    expect(targetWords(zh, { kind: 'number', limits: [limit] })).toBe('≥ 12,000.5 平方米')
    expect(
      targetWords(zh, {
        kind: 'number',
        limits: [{ ...limit, comparator: 'range', number: '2', upTo: '3' }],
      }),
    ).toBe('2–3 平方米')
  })

  it('has a date as precise as printed, in either language', () => {
    const june = {
      kind: 'date',
      comparator: '≤',
      label: null,
      from: null,
      to: { year: 2026, month: 6, day: null },
    }
    const target = { kind: 'date' as const, limits: [june as never] }
    expect(targetWords(zh, target)).toBe('≤ 2026年6月')
    expect(targetWords(messages.en, target)).toBe('≤ 2026 Jun')
  })

  it('is its kind alone where it has no limit, and nothing where the value was lost', () => {
    expect(targetWords(zh, { kind: 'text', limits: [] })).toBe('文字')
    expect(targetWords(zh, undefined)).toBe('')
  })
})

describe('the columns of the list', () => {
  const needs = {
    carryover: true,
    sheets: true,
    findings: true,
    sources: ['generalPublic', 'carryover'],
  } as const

  it('give each width as many tracks as it shows columns', () => {
    const columns = projectColumns({ ...needs, set: 'summary' })
    const tracks = columnTracks(columns)
    const track = /minmax\([^)]*\)|[\d.]+rem/gu
    expect(tracks['--wide'].match(track)).toHaveLength(columns.length)
    expect(tracks['--narrow'].match(track)).toHaveLength(4)
  })

  it('show a column for each source that pays', () => {
    const ids = projectColumns({ ...needs, set: 'funds' }).map(({ id }) => id)
    expect(ids).toContain('generalPublic')
    expect(ids.filter(id => id === 'carryover')).toHaveLength(1)
    expect(ids).not.toContain('unitFunds')
  })
})
