import type { Claim } from '../model/claim'
import { bareName } from '../model/name-distance'
import type { Operand, OperandRole } from '../model/finding'
import type { BudgetTable, Column, TableId, TableRow } from '../model/budget-table'
import type { CheckContext } from './define-check'
import { cell, type Term } from './term'

/** A claim as an operand. */
export const claimOperand = ({ place, raw, label, unit }: Claim, role: OperandRole): Operand => ({
  place,
  raw,
  label: unit === '%' ? `${label} %` : label,
  role,
})

/** The rows of a table by the lines they and their figures stand on; several checks ask the same tables. */
const byLine = new WeakMap<BudgetTable, ReadonlyMap<number, readonly TableRow[]>>()

function rowsAt(table: BudgetTable, line: number): readonly TableRow[] {
  let known = byLine.get(table)
  if (!known) {
    const found = new Map<number, TableRow[]>()
    for (const row of table.rows) {
      const lines = Object.values(row.figures).map(({ place }) => place.line)
      for (const at of new Set([row.place.line, ...lines])) {
        const rows = found.get(at)
        if (rows) rows.push(row)
        else found.set(at, [row])
      }
    }
    known = found
    byLine.set(table, known)
  }
  return known.get(line) ?? []
}

/** The cell a claim repeats; null where it repeats none. */
export function restatedTerm({ disclosure }: CheckContext, { restates }: Claim): Term | null {
  if (!restates) return null
  const table = disclosure.tables[restates.table]
  for (const row of rowsAt(table, restates.line)) {
    const figure = row.figures[restates.column]
    if (row.place.line !== restates.line && figure?.place.line !== restates.line) continue
    const term = cell(table, row, restates.column)
    if (term) return term
  }
  return null
}

/** The 合计 of a table in one column. */
export function totalTerm({ disclosure }: CheckContext, id: TableId, column: Column): Term | null {
  const table = disclosure.tables[id]
  return cell(
    table,
    table.rows.find(row => row.kind === 'total'),
    column,
  )
}

type Nearest = { readonly [K in Claim['kind']]?: Claim }

interface Neighbours {
  /** The nearest amount before a claim, with its subject in its section. */
  readonly before: ReadonlyMap<Claim, Claim>
  /** The nearest claim of each kind after it, up to the next amount. */
  readonly after: ReadonlyMap<Claim, Nearest>
}

/** Several checks ask the same claims. */
const neighbours = new WeakMap<readonly Claim[], Neighbours>()

/** Goes through claims with their subjects; what was seen is forgotten where another section begins. */
function walk(claims: readonly Claim[], see: (claim: Claim, label: string) => void, clear: () => void): void {
  let section: Claim['section'] | null = null
  for (const claim of claims) {
    if (claim.section !== section) clear()
    section = claim.section
    see(claim, bareName(claim.label))
  }
}

function neighboursOf(claims: readonly Claim[]): Neighbours {
  const known = neighbours.get(claims)
  if (known) return known
  const before = new Map<Claim, Claim>()
  const after = new Map<Claim, Nearest>()
  const last = new Map<string, Claim>()
  walk(
    claims,
    (claim, label) => {
      const amount = last.get(label)
      if (amount) before.set(claim, amount)
      if (claim.kind === 'amount') last.set(label, claim)
    },
    () => last.clear(),
  )
  const next = new Map<string, Nearest>()
  walk(
    [...claims].reverse(),
    (claim, label) => {
      const nearest = next.get(label) ?? {}
      after.set(claim, nearest)
      next.set(label, claim.kind === 'amount' ? { amount: claim } : { ...nearest, [claim.kind]: claim })
    },
    () => next.clear(),
  )
  const found = { before, after }
  neighbours.set(claims, found)
  return found
}

/** The nearest amount before (in the order of the text) with the same subject in the same section. */
export function amountBefore(claims: readonly Claim[], claim: Claim): Claim | null {
  return neighboursOf(claims).before.get(claim) ?? null
}

/** The nearest claim of a kind after an amount, before the next amount. */
export function following(claims: readonly Claim[], amount: Claim, kind: Claim['kind']): Claim | null {
  return neighboursOf(claims).after.get(amount)?.[kind] ?? null
}
