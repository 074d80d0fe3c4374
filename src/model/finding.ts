import type { Column, TableId } from './budget-table'
import type { Fen, MoneyUnit } from './money'
import type { Place } from './place'

/** error: neither rounding nor layout; warning: needs an explanation; note: rounding tail, variant of a name. */
export const SEVERITIES = ['error', 'warning', 'note'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What a check compares, in the order a reviewer goes through them. */
export const CHECK_FAMILIES = [
  'withinTable',
  'acrossTables',
  'narrative',
  'overall',
  'sheetsAgainstTables',
  'completeness',
  'assetsAndProcurement',
  'withinSheet',
] as const
export type CheckFamily = (typeof CHECK_FAMILIES)[number]

/** A value a finding speaks of: money is exact, everything else is words as printed or computed. */
export type FindingValue =
  | { readonly kind: 'money'; readonly fen: Fen; readonly unit: MoneyUnit }
  | { readonly kind: 'text'; readonly text: string }

/** How an operand takes part in the arithmetic: the printed result, what is added, what is taken away, what is only cited. */
export type OperandRole = 'result' | 'part' | 'deducted' | 'cited'

/** One printed thing a finding rests on. `table` and `column` are set where it is a table's cell. */
export interface Operand {
  readonly place: Place
  /** As printed; empty for a blank. */
  readonly raw: string
  /** The words it belongs to, as printed: a row's name, a claim's subject, an indicator. */
  readonly label: string
  readonly role: OperandRole
  readonly table?: TableId
  readonly column?: Column
}

/** Words, counts and figures that the message names. */
export type FindingDetails = Readonly<Record<string, string | number>>

/** One thing that does not hold. The locale makes its sentence of `messageId` and `details`. */
export interface Finding {
  readonly check: string
  readonly family: CheckFamily
  readonly severity: Severity
  readonly messageId: string
  readonly details: FindingDetails
  readonly expected: FindingValue | null
  readonly actual: FindingValue | null
  /** actual − expected, where both are money. */
  readonly difference: FindingValue | null
  /** At least one; the printed result first. */
  readonly operands: readonly Operand[]
  /** The weakest reading it rests on, 0 … 1; below `DOUBTFUL` it is no error. */
  readonly confidence: number
  /** One matter that stands in several places: case by case. Its operands are theirs, one after the other. */
  readonly cases?: readonly Finding[]
}

/** The cases of a finding; of one that stands alone, itself. */
export const casesOf = (finding: Finding): readonly Finding[] => finding.cases ?? [finding]

export type ObligationState = 'pass' | 'fail' | 'notApplicable' | 'couldNotRun'

/** Why a check did not run or left something out; `code` picks the words in the locale. */
export interface ObligationReason {
  readonly code: string
  readonly details: FindingDetails
}

/** What became of one check on one disclosure. A check that tested some things and could not test others says both. */
export interface Obligation {
  readonly check: string
  readonly family: CheckFamily
  /** fail: an error or a warning was found; notes alone are a pass. */
  readonly state: ObligationState
  /** For notApplicable and couldNotRun: why. */
  readonly reason: ObligationReason | null
  /** How many comparisons were made, and how many of them failed with an error or a warning. */
  readonly tested: number
  readonly failed: number
  /** What could not be compared although other things could. */
  readonly untested: readonly ObligationReason[]
}

/** What the checks found on one disclosure, and what became of each check. */
export interface Audit {
  readonly findings: readonly Finding[]
  readonly obligations: readonly Obligation[]
}
