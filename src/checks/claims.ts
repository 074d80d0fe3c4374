import type { Claim } from '../model/claim'
import { bareName } from '../model/name-distance'
import type { Operand, OperandRole } from '../model/finding'
import type { Column, TableId } from '../model/budget-table'
import type { CheckContext } from './define-check'
import { cell, type Term } from './term'

/** A claim as an operand. */
export const claimOperand = ({ place, raw, label, unit }: Claim, role: OperandRole): Operand => ({
  place,
  raw,
  label: unit === '%' ? `${label} %` : label,
  role,
})

/** The cell a claim repeats; null where it repeats none. */
export function restatedTerm({ disclosure }: CheckContext, { restates }: Claim): Term | null {
  if (!restates) return null
  const table = disclosure.tables[restates.table]
  for (const row of table.rows) {
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

/** The nearest amount before (in the order of the text) with the same subject in the same section. */
export function amountBefore(claims: readonly Claim[], claim: Claim): Claim | null {
  const label = bareName(claim.label)
  for (let at = claims.indexOf(claim) - 1; at >= 0; at--) {
    const other = claims[at]
    if (!other || other.section !== claim.section) return null
    if (other.kind === 'amount' && bareName(other.label) === label) return other
  }
  return null
}

/** The nearest claim of a kind after an amount, before the next amount. */
export function following(claims: readonly Claim[], amount: Claim, kind: Claim['kind']): Claim | null {
  const label = bareName(amount.label)
  for (let at = claims.indexOf(amount) + 1; at < claims.length; at++) {
    const other = claims[at]
    if (!other || other.section !== amount.section) return null
    if (other.kind === kind && bareName(other.label) === label) return other
    if (other.kind === 'amount' && bareName(other.label) === label) return null
  }
  return null
}
