import { TABLE_IDS, type TableId } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import {
  SEVERITIES,
  type Audit,
  type Finding,
  type Obligation,
  type ObligationReason,
} from '../model/finding'
import { DOUBTFUL } from '../model/place'
import { matchSheets } from '../model/sheet-matching'
import type { SourceText } from '../model/source-text'
import { clustered } from './cluster'
import type { Check, CheckContext, Failure, Need, Outcome } from './define-check'

type Gap = { readonly state: 'notApplicable' | 'couldNotRun'; readonly reason: ObligationReason }

const gap = (state: Gap['state'], code: string, details: ObligationReason['details'] = {}): Gap => ({
  state,
  reason: { code, details },
})

/** Why a need is not met; null when it is. */
function unmet({ disclosure, source }: CheckContext, need: Need): Gap | null {
  switch (need) {
    case 'sheets':
      return disclosure.sheets.length > 0 ? null : gap('notApplicable', 'noSheets')
    case 'overall':
      return disclosure.overall ? null : gap('notApplicable', 'noOverallSheet')
    case 'claims':
      return disclosure.claims.length > 0 ? null : gap('couldNotRun', 'noClaims')
    case 'source':
      return source ? null : gap('couldNotRun', 'noSource')
    case 'fiscalYear':
      return disclosure.fiscalYear ? null : gap('couldNotRun', 'noFiscalYear')
    default: {
      const table = disclosure.tables[need]
      if (!table.found) return gap('couldNotRun', 'tableNotFound', { table: need })
      return table.noData || table.rows.length === 0
        ? gap('notApplicable', 'tableEmpty', { table: need })
        : null
    }
  }
}

function firstGap(context: CheckContext, { needs }: Check): Gap | null {
  if (!('any' in needs)) {
    const gaps = needs.flatMap(need => unmet(context, need) ?? [])
    return gaps.find(({ state }) => state === 'couldNotRun') ?? gaps[0] ?? null
  }
  const gaps = needs.any.map(need => unmet(context, need))
  if (gaps.includes(null)) return null
  return gaps.find(item => item?.state === 'couldNotRun') ?? gaps[0] ?? null
}

/** How sure a sum is over a table of which a line was not read: a part may stand there. */
const WITH_GAPS = 0.8

/** Tables among whose lines one was not read. */
function tablesWithGaps({ tables, lines, lineRoles }: Disclosure): ReadonlySet<TableId> {
  const unread = lineRoles.flatMap((role, at) => (role === 'unread' ? [lines.from + at] : []))
  return new Set(
    TABLE_IDS.filter(id => {
      const range = tables[id].lines
      return range !== null && unread.some(line => line >= range.from && line <= range.to)
    }),
  )
}

const isSum = ({ family, tolerance }: Check): boolean => family === 'withinTable' && tolerance === 'sum'

/** What rests on a doubtful reading is no error. */
function asFinding(check: Check, failure: Failure, gaps: ReadonlySet<TableId>): Finding {
  const { severity } = failure
  const gappy = isSum(check) && failure.operands.some(({ table }) => table && gaps.has(table))
  const confidence = gappy ? Math.min(WITH_GAPS, failure.confidence) : failure.confidence
  return {
    check: check.id,
    family: check.family,
    severity: severity === 'error' && confidence < DOUBTFUL ? 'warning' : severity,
    messageId: failure.messageId,
    details: failure.details,
    expected: failure.expected,
    actual: failure.actual,
    difference: failure.difference,
    operands: failure.operands,
    confidence,
  }
}

function conclude(check: Check, outcomes: readonly Outcome[], broken: ReadonlySet<TableId>): Audit {
  const failures = outcomes.flatMap(outcome => (outcome.kind === 'fails' ? [outcome] : []))
  const gaps = outcomes.flatMap(outcome => (outcome.kind === 'untested' ? [outcome.reason] : []))
  const findings = clustered(failures.map(failure => asFinding(check, failure, broken)))
  const tested = outcomes.length - gaps.length
  const failed = failures.filter(({ severity }) => severity !== 'note').length
  const base = { check: check.id, family: check.family, tested, failed }
  if (tested > 0) {
    const state = failed > 0 ? 'fail' : 'pass'
    return { findings, obligations: [{ ...base, state, reason: null, untested: gaps }] }
  }
  const [reason] = gaps
  const obligation: Obligation = reason
    ? { ...base, state: 'couldNotRun', reason, untested: gaps }
    : { ...base, state: 'notApplicable', reason: { code: 'nothingPrinted', details: {} }, untested: [] }
  return { findings, obligations: [obligation] }
}

function runOne(check: Check, context: CheckContext, broken: ReadonlySet<TableId>): Audit {
  const missing = firstGap(context, check)
  if (missing) {
    const base = { check: check.id, family: check.family, tested: 0, failed: 0, untested: [] }
    return { findings: [], obligations: [{ ...base, ...missing }] }
  }
  try {
    return conclude(check, [...check.run(context)], broken)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const reason = { code: 'crashed', details: { message } }
    const base = { check: check.id, family: check.family, tested: 0, failed: 0, untested: [] }
    return { findings: [], obligations: [{ ...base, state: 'couldNotRun', reason }] }
  }
}

const isDoubtful = ({ confidence }: Finding): number => (confidence < DOUBTFUL ? 1 : 0)
const firstLine = ({ operands }: Finding): number => operands[0]?.place.line ?? 0

/** By severity, then what is sure before what is doubtful, then by line. */
function byWeight(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    isDoubtful(a) - isDoubtful(b) ||
    firstLine(a) - firstLine(b)
  )
}

/**
 * Runs checks over one disclosure: one obligation a check, in the order of the list; findings by weight. A check that
 * crashes could not run; the others do. `source` is the text the disclosure was read from, for checks that quote it.
 * `onCheck` is told before each.
 */
export function runChecks(
  checks: readonly Check[],
  disclosure: Disclosure,
  source: SourceText | null,
  onCheck: () => void = () => undefined,
): Audit {
  const context: CheckContext = { disclosure, source, matching: matchSheets(disclosure) }
  const broken = tablesWithGaps(disclosure)
  const audits = checks.map(check => {
    onCheck()
    return runOne(check, context, broken)
  })
  return {
    findings: audits.flatMap(({ findings }) => findings).sort(byWeight),
    obligations: audits.flatMap(({ obligations }) => obligations),
  }
}
