import { describe, expect, it } from 'vitest'
import { findingCounts } from '@/analysis/finding-counts'
import { findingKeyOf, keyedCases, keyedFindings, markOf } from '@/analysis/finding-keys'
import type { Finding, Severity } from '@/model/finding'

function finding(check: string, line: number, severity: Severity = 'error', messageId = 'differs'): Finding {
  const place = { line, start: 3, end: 9 }
  return {
    check,
    family: 'withinTable',
    severity,
    messageId,
    details: {},
    expected: null,
    actual: null,
    difference: null,
    operands: [{ place, raw: '12.00', label: '合计', role: 'result' }],
    confidence: 1,
  }
}
const audit = (...findings: Finding[]) => ({ findings, obligations: [] })
const keys = (...findings: Finding[]) => keyedFindings(audit(...findings)).map(({ key }) => key)

describe('the key of a finding', () => {
  it('is the same for the same check, message and places, whatever stands around it', () => {
    const [, later] = keys(finding('totals', 7), finding('codes', 12))
    expect(keys(finding('codes', 12, 'warning'))).toEqual([later])
  })

  it('differs by check, message and place, and by order where all are alike', () => {
    const all = keys(
      finding('codes', 12),
      finding('codes', 13),
      finding('codes', 12, 'error', 'other'),
      finding('totals', 12),
      finding('codes', 12),
    )
    expect(new Set(all).size).toBe(5)
    expect(all[4]).toBe(`${all[0]}-2`)
  })
})

describe('the counts of findings', () => {
  it('leave out of what is open the notes and what is marked', () => {
    const all = audit(finding('a', 1), finding('b', 2, 'warning'), finding('c', 3, 'note'))
    const [first = ''] = keyedFindings(all).map(({ key }) => key)
    expect(findingCounts(all, new Map())).toEqual({ error: 1, warning: 1, note: 1, open: 2 })
    expect(findingCounts(all, new Map([[first, { state: 'dismissed', note: '' }]])).open).toBe(1)
  })
})

const many = (...own: Finding[]): Finding => ({
  ...finding('codes', 12, 'warning', 'differsMany'),
  operands: own.flatMap(({ operands }) => operands),
  cases: own,
})

describe('a matter of many cases', () => {
  const cases = [12, 13, 14].map(line => finding('codes', line, 'warning'))

  it('keeps its key when one of its cases is mended, and so do the other cases', () => {
    const [all] = keyedFindings(audit(many(...cases)))
    const [fewer] = keyedFindings(audit(many(...cases.slice(1))))
    if (!all || !fewer) throw new Error('no findings')
    expect(fewer.key).toBe(all.key)
    const keysOf = (keyed: typeof all) => keyedCases(keyed).map(({ key }) => key)
    expect(new Set(keysOf(all)).size).toBe(3)
    expect(keysOf(fewer)).toEqual(keysOf(all).slice(1))
    expect(keysOf(all).map(findingKeyOf)).toEqual([all.key, all.key, all.key])
  })

  it('has one mark for all, and each case may have its own', () => {
    const [all] = keyedFindings(audit(many(...cases)))
    const [first, second] = all ? keyedCases(all) : []
    if (!all || !first || !second) throw new Error('no cases')
    const marks = new Map([
      [all.key, { state: 'confirmed' as const, note: '' }],
      [first.key, { state: 'dismissed' as const, note: '' }],
    ])
    expect([markOf(marks, first.key)?.state, markOf(marks, second.key)?.state]).toEqual([
      'dismissed',
      'confirmed',
    ])
    expect(markOf(new Map(), second.key)).toBeNull()
  })

  it('is open until it or each of its cases is marked, and counts once', () => {
    const found = audit(many(...cases))
    const [all] = keyedFindings(found)
    if (!all) throw new Error('no finding')
    const mark = { state: 'confirmed' as const, note: '' }
    const own = keyedCases(all).map(({ key }) => [key, mark] as const)
    expect(findingCounts(found, new Map())).toMatchObject({ warning: 1, open: 1 })
    expect(findingCounts(found, new Map(own.slice(1)))).toMatchObject({ open: 1 })
    expect(findingCounts(found, new Map(own))).toMatchObject({ open: 0 })
    expect(findingCounts(found, new Map([[all.key, mark]]))).toMatchObject({ open: 0 })
  })
})
