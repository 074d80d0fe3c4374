import type { Figure } from '../model/budget-table'
import type { Claim } from '../model/claim'
import type { Disclosure, DocumentKind } from '../model/disclosure'
import { subtractFen, type Fen } from '../model/money'
import { DOUBTFUL } from '../model/place'
import { organizationKey } from './document-relation'
import { printedStep } from './printed-step'
import { priorYearFigures, type PriorYear } from './prior-year'
import { cellInBoth } from './cell-in-both'
import { claimedFen, sameAsPrinted } from './stated'

/** Last year's amount as a document states it, held against what the document of last year prints itself. */
export interface LastYearHeld {
  /** What the amount is of, in the words of the narrative. */
  readonly label: string
  /** What states it: the amount printed, else this year's amount and its change. */
  readonly claims: readonly Claim[]
  readonly stated: Fen
  /** It is not printed but follows from this year's amount and its change. */
  readonly isImplied: boolean
  /** The same cell of the earlier document. */
  readonly figure: Figure
  /** stated − printed. */
  readonly difference: Fen
  /** Whether rounding alone explains the difference. */
  readonly isTail: boolean
  /** Whether either document's cell was read in doubt. */
  readonly isDoubtful: boolean
}

/** A line of the later document as printed. */
export type TextOf = (line: number) => string

const nameOf = ({ organization }: Disclosure) => organizationKey(organization?.value ?? '')

/** One organization, as department or as unit, the same kind of document, one year after the other; all of it printed. */
export function followsUpon(before: Disclosure, after: Disclosure): boolean {
  const same = (key: 'organizationKind' | 'documentKind') =>
    before[key] !== null && before[key]?.value === after[key]?.value
  const [from, to] = [before.fiscalYear?.value ?? null, after.fiscalYear?.value ?? null]
  if (from === null || to === null || to - from !== 1) return false
  return (
    nameOf(before) !== '' &&
    nameOf(before) === nameOf(after) &&
    same('organizationKind') &&
    same('documentKind')
  )
}

const OTHER_BASE: Readonly<Record<DocumentKind, RegExp>> = {
  budget: /执行|决算|完成|调整|实际|前年|平均|同口径|可比/u,
  finalAccounts: /预算|前年|平均|同口径|可比/u,
}
const YEAR = /20\d\d(?=\s*年)/gu
/** 与上年预算数相同 stands behind the amount or right before it. */
const BEHIND = /^[^。；;]{0,30}/u
const BEFORE = /[^。；;]{0,24}$/u

/** The words between this year's amount and what is said of last year's. */
function wordsBetween(current: Claim, { place }: Claim, textOf: TextOf): string {
  const { line, end } = current.place
  if (place.line === line && place.start <= current.place.start)
    return [BEFORE.exec(textOf(line).slice(0, place.start)), BEHIND.exec(textOf(line).slice(end))].join('')
  if (place.line === line) return textOf(line).slice(end, place.start)
  const between = Array.from({ length: Math.max(0, place.line - line - 1) }, (_, at) => textOf(line + 1 + at))
  return [textOf(line).slice(end), ...between, textOf(place.line).slice(0, place.start)].join('')
}

/** The text compares with last year's document of the same kind, not with what was carried out, nor with another year. */
function comparesWith(before: Disclosure, after: Disclosure, said: string): boolean {
  const years = new Set([before, after].map(({ fiscalYear }) => String(fiscalYear?.value)))
  const other = after.documentKind ? OTHER_BASE[after.documentKind.value] : null
  return other !== null && !other.test(said) && [...said.matchAll(YEAR)].every(([year]) => years.has(year))
}

/** Whether the two say the same, rounding aside. */
export const agrees = ({ difference, isTail }: Pick<LastYearHeld, 'difference' | 'isTail'>): boolean =>
  difference === 0 || isTail

/** What a change may be said of instead, where its amount leads over parts: 总计…，其中：本年收入…，比上年增加…. */
function partsBetween({ current, change }: PriorYear, claims: readonly Claim[]): readonly Claim[] {
  if (!current || !change) return []
  return claims
    .slice(claims.indexOf(current) + 1, claims.indexOf(change))
    .filter(({ kind }) => kind === 'amount')
}

const stepOf = (claim: Claim) => printedStep({ fen: claimedFen(claim), raw: claim.raw })

function held(
  of: Claim,
  said: { readonly stated: Fen; readonly claims: readonly Claim[]; readonly isImplied: boolean },
  before: Disclosure,
  after: Disclosure,
): LastYearHeld | null {
  const cells = cellInBoth(of, before, after)
  const [amount, now, printed] = [claimedFen(of), cells?.now.fen ?? null, cells?.last.fen ?? null]
  if (!cells || amount === null || now === null || printed === null || !sameAsPrinted(amount, now))
    return null
  const difference = subtractFen(said.stated, printed)
  const step = said.claims.reduce((sum, claim) => sum + stepOf(claim), printedStep(cells.last))
  return {
    ...said,
    label: of.label,
    figure: cells.last,
    difference,
    isTail: difference !== 0 && Math.abs(difference) * 2 <= step,
    isDoubtful: [cells.now, cells.last].some(({ confidence }) => confidence < DOUBTFUL),
  }
}

function heldOf(
  prior: PriorYear,
  before: Disclosure,
  after: Disclosure,
  textOf: TextOf,
): LastYearHeld | null {
  const { current, change, printed, stated } = prior
  const teller = printed ?? change ?? current
  if (!current || !teller || !comparesWith(before, after, wordsBetween(current, teller, textOf))) return null
  if (printed && stated !== null)
    return held(current, { stated, claims: [printed], isImplied: false }, before, after)
  const sum = claimedFen(current)
  if (sum === null || prior.implied === null) return null
  const step = subtractFen(sum, prior.implied)
  const implied = (of: Claim) => {
    const amount = claimedFen(of)
    const claims = change ? [of, change] : [of]
    return (
      amount !== null &&
      held(of, { stated: subtractFen(amount, step), claims, isImplied: change !== null }, before, after)
    )
  }
  const whole = implied(current)
  if (whole && agrees(whole)) return whole
  const part = partsBetween(prior, after.claims)
    .map(implied)
    .find(found => found && agrees(found))
  return part || whole || null
}

/**
 * Every amount of last year that a document states of a cell of its own tables, held against the same cell of the
 * document of last year; nothing where the two do not follow upon each other, and what cannot be told apart is left out.
 */
export function lastYearHeld(before: Disclosure, after: Disclosure, textOf: TextOf): readonly LastYearHeld[] {
  if (!followsUpon(before, after)) return []
  return priorYearFigures(after.claims).flatMap(prior => heldOf(prior, before, after, textOf) ?? [])
}
