import { describe, expect, it } from 'vitest'
import { TABLE_IDS } from '@/model/budget-table'
import type { Disclosure } from '@/model/disclosure'
import type { SourceText } from '@/model/source-text'
import { CHECKS } from '@/checks'
import { runChecks } from '@/checks/run-checks'
import { LANGUAGES, messages } from '@/locales'
import { audit, of, tableOf, type Case } from './build-case'
import { details } from './cases/details'
import { quality } from './cases/quality'
import { prose } from './cases/prose'
import { texts } from './cases/texts'
import { withinSheet } from './cases/sheets'
import { acrossTables, withinTable } from './cases/tables'
import { narrative, wholeDocument } from './cases/words'

const CASES: readonly Case[] = [
  ...withinTable,
  ...acrossTables,
  ...narrative,
  ...wholeDocument,
  ...withinSheet,
  ...quality,
  ...texts,
  ...prose,
  ...details,
]
type Made = readonly [Disclosure, SourceText | null]
const made = (one: Case, value: string): Made => {
  const result = one.make(value)
  return Array.isArray(result) ? (result as unknown as Made) : [result as Disclosure, null]
}

describe.each(CASES.map(one => [one.check, one] as const))('%s', (check, one) => {
  it('passes where it holds', () => {
    const { findings, obligations } = audit(check, ...made(one, one.right))
    expect(findings.map(({ details }) => details)).toEqual([])
    expect(obligations[0]).toMatchObject({ check, state: 'pass', failed: 0 })
  })

  it('fails where it does not, and names what it rests on', () => {
    const { findings, obligations } = audit(check, ...made(one, one.wrong))
    const [finding] = findings
    expect(finding).toMatchObject({ check, severity: one.severity })
    expect(finding?.operands.length).toBeGreaterThan(0)
    expect(obligations[0]?.state).toBe(one.severity === 'note' ? 'pass' : 'fail')
    if (!finding) return
    for (const language of LANGUAGES) {
      const { message, titles } = messages[language].checks
      expect(message(finding)).not.toBe(finding.messageId)
      expect(message(finding)).not.toMatch(/undefined|NaN|\[object/u)
      expect(titles[check]).toBeTruthy()
    }
  })

  it('says so where it does not apply', () => {
    const { findings, obligations } = audit(check, of([], { fiscalYear: null }))
    expect(findings).toEqual([])
    expect(['notApplicable', 'couldNotRun']).toContain(obligations[0]?.state)
    expect(obligations[0]?.reason).not.toBeNull()
  })
})

describe('the list of checks', () => {
  it('names each once, and each has its cases', () => {
    const ids = CHECKS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => !CASES.some(({ check }) => check === id))).toEqual([])
  })

  it('finds nothing in tables without data', () => {
    const empty = TABLE_IDS.map(id => ({ ...tableOf(id), noData: true }))
    const { findings, obligations } = runChecks(CHECKS, of(empty), null)
    expect(findings).toEqual([])
    expect(obligations).toHaveLength(CHECKS.length)
  })
})
