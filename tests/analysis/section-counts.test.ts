import { expect, it } from 'vitest'
import { sectionCounts } from '@/analysis/section-counts'
import { disclosure, row, table } from './build-disclosure'

it('counts projects without their sums, and the tables that were found', () => {
  const read = disclosure([
    table('T1', []),
    table('T12', [row({ kind: 'department' }), row({ kind: 'unit' }), row({ kind: 'project' })]),
  ])
  expect(sectionCounts(read)).toEqual({ projects: 1, tables: 2 })
})
