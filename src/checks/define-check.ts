import type { TableId } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import type {
  CheckFamily,
  FindingDetails,
  FindingValue,
  ObligationReason,
  Operand,
  Severity,
} from '../model/finding'
import type { SheetMatching } from '../model/sheet-matching'
import type { SourceText } from '../model/source-text'

/** What a check reads: one disclosure, the text it was read from, and which sheet belongs to which project row. */
export interface CheckContext {
  readonly disclosure: Disclosure
  /** Null where the text is not at hand; checks that quote it then could not run. */
  readonly source: SourceText | null
  readonly matching: SheetMatching
}

/** What a check needs before it runs. */
export type Need = TableId | 'sheets' | 'overall' | 'claims' | 'source' | 'fiscalYear'

/** A finding as a check states it; the runner adds id and family and lowers what rests on doubtful readings. */
export interface Failure {
  readonly kind: 'fails'
  readonly severity: Severity
  readonly messageId: string
  readonly details: FindingDetails
  readonly expected: FindingValue | null
  readonly actual: FindingValue | null
  readonly difference: FindingValue | null
  readonly operands: readonly Operand[]
  readonly confidence: number
}

/** What came of one comparison. `untested`: a figure of it is missing or was not read. */
export type Outcome =
  { readonly kind: 'holds' } | Failure | { readonly kind: 'untested'; readonly reason: ObligationReason }

/** One identity a disclosure must satisfy. Its words (title, formula) stand in the locale under its id. */
export interface Check {
  /** What must hold. */
  readonly id: string
  /** The identities of reconciliation that it holds, by their number (I01 … I52). */
  readonly identities?: readonly string[]
  /** The identity in symbols: T3 total = basic + project. */
  readonly formula: string
  /** `sum`: 0.005·(n+1) of the n printed parts, floored to 0.01; `exact`: none; otherwise in words. */
  readonly tolerance: 'sum' | 'exact' | 'lastDigit' | '50yuan' | 'none'
  /** The highest severity it gives. */
  readonly severity: Severity
  readonly family: CheckFamily
  /** All of them, or (`any`) at least one. A table without data makes a check not applicable. */
  readonly needs: readonly Need[] | { readonly any: readonly Need[] }
  /** `convention`, or the regulation with number and article. */
  readonly ground: string
  readonly run: (context: CheckContext) => Iterable<Outcome>
}

/** Marks a check; its shape is checked here. */
export function defineCheck(check: Check): Check {
  return check
}
