import { describe, expect, it } from 'vitest'
import { countedAudit } from '@/analysis/counted-audit'
import { keyedCases, keyedFindings } from '@/analysis/finding-keys'
import type { Finding } from '@/model/finding'
import type { Mark } from '@/model/mark'
import { at } from './build-disclosure'

const finding = (line: number, cases?: readonly Finding[]): Finding => ({
  check: 'totals-balance',
  family: 'withinTable',
  severity: 'error',
  messageId: 'sectionMissing',
  details: {},
  expected: null,
  actual: null,
  difference: null,
  operands: [{ place: at(line), raw: '1.00', label: '合计', role: 'result' }],
  confidence: 1,
  ...(cases ? { cases } : {}),
})

const audit = { findings: [finding(3), finding(4, [finding(5), finding(6)])], obligations: [] }
const [alone, grouped] = keyedFindings(audit)
const [first, second] = keyedCases(grouped!)
const dismissed = (...keys: readonly string[]) =>
  new Map(keys.map((key): [string, Mark] => [key, { state: 'dismissed', note: '' }]))
const lines = (marks: ReadonlyMap<string, Mark>) =>
  countedAudit(audit, marks)?.findings.map(({ operands, cases }) =>
    (cases ?? [{ operands }]).map(each => each.operands[0]?.place.line),
  )

describe('what was found without what was dismissed', () => {
  it('leaves out a finding, or one of its cases', () => {
    expect(lines(new Map())).toEqual([[3], [5, 6]])
    expect(lines(dismissed(alone!.key))).toEqual([[5, 6]])
    expect(lines(dismissed(first!.key))).toEqual([[3], [6]])
    expect(lines(dismissed(grouped!.key))).toEqual([[3]])
    expect(lines(dismissed(first!.key, second!.key))).toEqual([[3]])
    expect(lines(new Map([[alone!.key, { state: 'confirmed', note: '' }]]))).toEqual([[3], [5, 6]])
  })

  it('is nothing where nothing was checked', () => {
    expect(countedAudit(null, dismissed('x'))).toBeNull()
  })
})
