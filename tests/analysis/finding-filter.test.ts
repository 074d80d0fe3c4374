import { describe, expect, it } from 'vitest'
import { countsOf, filterFindings, NO_FILTER, type ListedFinding } from '@/analysis/finding-filter'
import { groupFindings } from '@/analysis/finding-groups'
import { findingScopes } from '@/analysis/finding-scope'
import { disclosure, row, sheet, table } from './build-disclosure'
import { finding, operand } from './build-finding'

const scope = { lines: [5], parts: ['T3'], projects: [], operandParts: ['T3'] } as const
const item = (key: string, parts: Partial<ListedFinding> = {}): ListedFinding => ({
  key,
  finding: finding(),
  scope,
  mark: null,
  ...parts,
})
const items = [
  item('a'),
  item('b', { finding: finding({ severity: 'warning' }), scope: { ...scope, projects: ['路灯'] } }),
  item('c', { finding: finding({ severity: 'note', family: 'narrative' }) }),
  item('d', { mark: { state: 'confirmed', note: '' } }),
]
const keys = (list: readonly ListedFinding[]) => list.map(({ key }) => key)

describe('the filter of findings', () => {
  it('narrows nothing when it is empty', () => {
    expect(keys(filterFindings(items, NO_FILTER))).toEqual(['a', 'b', 'c', 'd'])
  })

  it('lets through what is one of the values in every field', () => {
    const filter = { ...NO_FILTER, severities: ['error', 'warning'], states: ['open'] } as const
    expect(keys(filterFindings(items, filter))).toEqual(['a', 'b'])
    expect(keys(filterFindings(items, { ...filter, projects: ['路灯'] }))).toEqual(['b'])
  })

  it('counts the values of a field among what the other filters leave', () => {
    const filter = { ...NO_FILTER, severities: ['error'], states: ['open'] } as const
    expect(Object.fromEntries(countsOf(items, filter, 'severities'))).toEqual({
      error: 1,
      warning: 1,
      note: 1,
    })
    expect(Object.fromEntries(countsOf(items, filter, 'states'))).toEqual({ open: 1, confirmed: 1 })
  })
})

describe('groups of findings', () => {
  it('stand in the order of the field, and hold each finding once', () => {
    expect(groupFindings(items, 'severity').map(({ value, items: own }) => [value, keys(own)])).toEqual([
      ['error', ['a', 'd']],
      ['warning', ['b']],
      ['note', ['c']],
    ])
  })

  it('put what belongs to no single project last', () => {
    expect(groupFindings(items, 'project').map(({ value }) => value)).toEqual(['路灯', null])
  })
})

describe('where a finding lies', () => {
  const scopeOf = findingScopes(
    disclosure(
      [table('T12', [row({ kind: 'project', name: '路灯改造', line: 4, figures: { total: '8.00' } })])],
      {
        sheets: [sheet({ project: '路灯改造', line: 20 })],
      },
    ),
  )

  it('is the part of each operand, and the project by its row or its sheet', () => {
    const found = scopeOf(
      finding({
        operands: [operand('result', '9', 22), operand('cited', '8.00', 4), operand('cited', '', 99)],
      }),
    )
    expect(found.operandParts).toEqual(['sheets', 'T12', 'text'])
    expect(found.projects).toEqual(['路灯改造'])
    expect(found.lines).toEqual([22, 4, 99])
  })
})
