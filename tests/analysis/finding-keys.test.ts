import { describe, expect, it } from 'vitest'
import { findingCounts } from '@/analysis/finding-counts'
import { keyedFindings } from '@/analysis/finding-keys'
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
