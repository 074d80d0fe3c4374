import { describe, expect, it } from 'vitest'
import type { ListedFinding } from '@/analysis/finding-filter'
import type { Severity } from '@/model/finding'
import { firstListed } from '@/views/first-finding'
import { finding } from '../analysis/build-finding'

const item = (key: string, severity: Severity, project: string | null = null): ListedFinding => ({
  key,
  finding: finding({ severity }),
  scope: { lines: [], parts: [], operandParts: [], projects: project === null ? [] : [project] },
  mark: null,
})
const all = [item('a', 'error'), item('b', 'warning', '绿道'), item('c', 'note')]

describe('the finding that an address without one begins with', () => {
  it('is the first that it lists', () => {
    expect(firstListed(all, {})?.key).toBe('a')
    expect(firstListed(all, { severity: 'warning' })?.key).toBe('b')
    expect(firstListed(all, { severity: 'note' })?.key).toBe('c')
    expect(firstListed(all.slice(2), {})?.key).toBe('c')
  })

  it('is the first case where the cases of a matter stand apart', () => {
    const matter: ListedFinding = { ...item('d', 'error', '绿道'), cases: [item('d.c1', 'error', '绿道')] }
    expect(firstListed([matter], {})?.key).toBe('d')
    expect(firstListed([matter], { group: 'project' })?.key).toBe('d.c1')
  })

  it('is none where nothing is listed', () => {
    expect(firstListed([], {})).toBeNull()
    expect(firstListed(all, { check: 'budget-balances' })).toBeNull()
  })
})
