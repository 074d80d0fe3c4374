import type { FindingDetails, FindingValue, Operand, OperandRole, Severity } from '../model/finding'
import { subtractFen, type Fen, type MoneyUnit } from '../model/money'
import type { Failure, Outcome } from './define-check'
import type { Term } from './term'

/** A comparison that came out right. */
export const HOLDS: Outcome = { kind: 'holds' }

/** A comparison that could not be made. */
export function untested(code: string, details: FindingDetails = {}): Outcome {
  return { kind: 'untested', reason: { code, details } }
}

/** Money in the unit in which the place in question prints it. */
export const money = (fen: Fen, unit: MoneyUnit = 'wanYuan'): FindingValue => ({ kind: 'money', fen, unit })

/** Words, counts, dates, percentages. */
export const words = (text: string): FindingValue => ({ kind: 'text', text })

/** A term as an operand. */
export function operand(term: Term, role: OperandRole): Operand {
  const { place, raw, label, table, column } = term
  return { place, raw, label, role, ...(table ? { table } : {}), ...(column ? { column } : {}) }
}

interface FailureParts {
  readonly severity: Severity
  readonly messageId: string
  readonly operands: readonly Operand[]
  readonly details?: FindingDetails
  readonly expected?: FindingValue | null
  readonly actual?: FindingValue | null
  readonly confidence?: number
}

/** A comparison that failed; the difference follows from two amounts of money. */
export function fails(parts: FailureParts): Failure {
  const { expected = null, actual = null, details = {}, confidence = 1 } = parts
  const difference =
    expected?.kind === 'money' && actual?.kind === 'money'
      ? money(subtractFen(actual.fen, expected.fen), actual.unit)
      : null
  return {
    kind: 'fails',
    severity: parts.severity,
    messageId: parts.messageId,
    details,
    expected,
    actual,
    difference,
    operands: parts.operands,
    confidence,
  }
}
