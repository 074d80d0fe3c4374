import type { Figure, RowKind, Side, TableId } from '../model/budget-table'
import { CLAIM_SECTIONS, type Claim } from '../model/claim'
import type { Disclosure } from '../model/disclosure'
import { decimalDigits, percentDigits, readDecimal } from '../model/exact-share'
import { fen } from '../model/money'
import type { Place } from '../model/place'
import { restatedBy } from './restated'
import { claimedFen } from './stated'
import { yearlyChanges } from './yearly-changes'

/** A figure that a percentage follows from: a cell of a table, or (null) a number that only the text has. */
export interface Operand {
  readonly table: TableId | null
  readonly place: Place
}

/** A stated percentage beside the one that follows from the tables. */
export interface ImpliedPercent {
  readonly claim: Claim
  /** Part and whole of a share; this year's amount and the change of a rate. */
  readonly operands: readonly [Operand, Operand]
  /** With as many decimals as the text prints: `52.64`. */
  readonly percent: string
  readonly differs: boolean
}

type Spot = readonly [table: TableId, kind: RowKind, side: Side | null, column: 'amount' | 'total']

/** The total that a share of an amount of this table is of; with the one that leaves the carryover out where there are two. */
const WHOLES: Partial<Record<TableId, readonly Spot[]>> = {
  T1: [
    ['T1', 'grandTotal', 'revenue', 'amount'],
    ['T1', 'thisYear', 'revenue', 'amount'],
  ],
  T2: [
    ['T1', 'grandTotal', 'revenue', 'amount'],
    ['T1', 'thisYear', 'revenue', 'amount'],
  ],
  T3: [['T3', 'total', null, 'total']],
  T4: [
    ['T4', 'grandTotal', 'expenditure', 'total'],
    ['T4', 'thisYear', 'expenditure', 'total'],
  ],
  T5: [['T5', 'total', null, 'total']],
}

function figureAt({ tables }: Disclosure, [table, kind, side, column]: Spot): Figure | null {
  const row = tables[table].rows.find(row => row.kind === kind && row.side === side)
  const figure = row?.figures[column] ?? null
  return (figure?.fen ?? null) === null ? null : figure
}

/** The claim's amount as a table prints it, to the fen; null where no cell is known or the text says another. */
function printed(disclosure: Disclosure, claim: Claim | null | undefined) {
  const restated = claim && restatedBy(disclosure, claim)
  return restated?.difference === 0 ? restated : null
}

/** 占 n %: the amount of the same name right before it, of the total of its table. */
function share(disclosure: Disclosure, claim: Claim): ImpliedPercent | null {
  const stated = readDecimal(claim.raw)
  const before = disclosure.claims[disclosure.claims.indexOf(claim) - 1]
  if (!stated || before?.kind !== 'amount' || before.label !== claim.label) return null
  const part = before.section === claim.section ? printed(disclosure, before) : null
  const partFen = part?.figure.fen ?? null
  if (!part || partFen === null) return null
  const found = (WHOLES[part.table] ?? []).flatMap(spot => {
    const figure = figureAt(disclosure, spot)
    const whole = figure?.fen ?? null
    const digits = whole === null ? null : percentDigits(partFen, whole, stated.decimals)
    return figure && digits !== null ? [{ table: spot[0], figure, digits }] : []
  })
  const right = found.find(({ digits }) => digits === stated.digits)
  const [first] = found
  // What it is a share of is certain where it fits, or where there is one total alone.
  const whole = right ?? (found.every(({ figure }) => figure.fen === first?.figure.fen) ? first : undefined)
  if (!whole) return null
  return {
    claim,
    operands: [
      { table: part.table, place: part.figure.place },
      { table: whole.table, place: whole.figure.place },
    ],
    percent: decimalDigits(whole.digits, stated.decimals),
    differs: !right,
  }
}

/** 增长 n %: the stated change, of the table's amount less that change. */
function rate(disclosure: Disclosure, claim: Claim): ImpliedPercent | null {
  const stated = readDecimal(claim.raw)
  const found = yearlyChanges(disclosure.claims, CLAIM_SECTIONS).find(each => each.rate === claim)
  const now = printed(disclosure, found?.current)
  const size = found?.change ? claimedFen(found.change) : null
  const amount = now?.figure.fen ?? null
  if (!stated || !found?.change || !now || size === null || amount === null) return null
  if (claim.direction === null || claim.direction !== found.change.direction) return null
  const before = fen(amount - (claim.direction === 'increase' ? size : -size))
  const digits = percentDigits(size, before, stated.decimals)
  if (digits === null) return null
  return {
    claim,
    operands: [
      { table: now.table, place: now.figure.place },
      { table: null, place: found.change.place },
    ],
    percent: decimalDigits(digits, stated.decimals),
    differs: digits !== stated.digits,
  }
}

/** What a stated share or rate should be by the tables; null where it is not certain what it follows from. */
export function impliedPercent(disclosure: Disclosure, claim: Claim): ImpliedPercent | null {
  if (claim.kind === 'share') return share(disclosure, claim)
  return claim.kind === 'rate' ? rate(disclosure, claim) : null
}
