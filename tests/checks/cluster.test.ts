import { describe, expect, it } from 'vitest'
import { clustered } from '@/checks/cluster'
import { CHECKS } from '@/checks'
import { messages } from '@/locales'
import type { Finding, Severity } from '@/model/finding'
import { at } from '../analysis/build-disclosure'
import { audit, of, sheetOf } from './build-case'

function finding(line: number, severity: Severity = 'warning', parts: Partial<Finding> = {}): Finding {
  return {
    check: 'costs-stay-within-funds',
    family: 'withinSheet',
    severity,
    messageId: 'costAboveFunds',
    details: {},
    expected: null,
    actual: null,
    difference: null,
    operands: [
      { place: at(line), raw: '1', label: '甲', role: 'part' },
      { place: at(line + 1), raw: '2', label: '甲', role: 'cited' },
    ],
    confidence: 1,
    ...parts,
  }
}
const counts = (...findings: readonly Finding[]) => clustered(findings).map(({ cases }) => cases?.length ?? 1)

describe('findings of one check that say the same', () => {
  it('become one with its cases: three warnings, two notes, never errors', () => {
    expect(counts(finding(1), finding(3))).toEqual([1, 1])
    expect(counts(finding(1), finding(3), finding(5))).toEqual([3])
    expect(counts(finding(1, 'note'), finding(3, 'note'))).toEqual([2])
    expect(counts(finding(1, 'error'), finding(3, 'error'), finding(5, 'error'))).toEqual([1, 1, 1])
  })

  it('keep sure and doubtful ones apart, and other messages', () => {
    const doubtful = [1, 3, 5].map(line => finding(line, 'warning', { confidence: 0.5 }))
    const other = finding(9, 'warning', { messageId: 'costBelowFunds' })
    expect(counts(...doubtful, other, finding(11), finding(13), finding(15))).toEqual([3, 1, 3])
  })

  it('name every operand of every case, and each case keeps its own arithmetic', () => {
    const [all] = clustered([finding(1), finding(3), finding(5)])
    expect(all?.operands.map(({ place }) => place.line)).toEqual([1, 2, 3, 4, 5, 6])
    expect(all?.cases?.map(({ operands }) => operands.length)).toEqual([2, 2, 2])
  })

  it('are said in one sentence with their number, in both languages', () => {
    const [all] = clustered([finding(1), finding(3), finding(5)])
    if (!all) throw new Error('nothing clustered')
    expect(messages['zh-CN'].checks.message(all)).toContain('3 张绩效目标表')
    expect(messages.en.checks.message(all)).toContain('3 sheets')
  })
})

describe('a check that warns on many projects', () => {
  it('gives one warning, and fails so many comparisons', () => {
    const sheets = [500, 600, 700, 800].map(line =>
      sheetOf({ line, project: `甲${line}`, whole: '60000', annual: '50000' }),
    )
    const { findings, obligations } = audit('whole-period-covers-year', of([], { sheets }))
    expect(findings.map(({ cases }) => cases?.length)).toEqual([4])
    expect(obligations[0]).toMatchObject({ state: 'fail', failed: 4 })
    expect(CHECKS.some(({ id }) => id === findings[0]?.check)).toBe(true)
  })
})
