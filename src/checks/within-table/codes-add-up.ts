import type { BudgetTable, Column, Side, TableRow } from '../../model/budget-table'
import { addsUp } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { overTables, rowOf } from '../rows'
import { cell, cells } from '../term'

const COLUMNS: readonly Column[] = [
  'amount',
  'total',
  'generalPublic',
  'governmentFunds',
  'stateCapital',
  'specialAccount',
  'unitFunds',
  'carryover',
  'basic',
  'project',
]

function* sums(table: BudgetTable, whole: TableRow, parts: readonly TableRow[]): Generator<Outcome> {
  for (const column of COLUMNS) {
    const total = cell(table, whole, column)
    if (total) yield* addsUp(total, cells(table, parts, column), { details: { table: table.id, column } })
  }
}

function* onSide(table: BudgetTable, side: Side | null): Generator<Outcome> {
  const rows = table.rows.filter(row => row.side === side && row.code !== null)
  const lengths = [...new Set(rows.map(row => row.code?.length ?? 0))].sort((a, b) => a - b)
  const [shortest = 0] = lengths
  const total = rowOf(table, 'total', side)
  if (total && rows.length > 0) {
    yield* sums(
      table,
      total,
      rows.filter(row => row.code?.length === shortest),
    )
  }
  const below = new Map<string, TableRow[]>()
  for (const row of rows) {
    const above = lengths[lengths.indexOf(row.code?.length ?? 0) - 1]
    const prefix = above === undefined ? undefined : row.code?.slice(0, above)
    if (prefix === undefined) continue
    const parts = below.get(prefix)
    if (parts) parts.push(row)
    else below.set(prefix, [row])
  }
  for (const row of rows) {
    const parts = below.get(row.code ?? '')
    if (parts) yield* sums(table, row, parts)
  }
}

/** I06: items add up to their section, sections to their class, classes to the total, in every column. */
export const codesAddUp = defineCheck({
  id: 'codes-add-up',
  identities: ['I06'],
  formula: 'T2, T3, T5, T7, T8, T9: Σ 7 digits = 5 digits; Σ 5 digits = 3 digits; Σ 3 digits = 合计',
  tolerance: 'sum',
  severity: 'error',
  family: 'withinTable',
  needs: { any: ['T2', 'T3', 'T5', 'T7', 'T8', 'T9'] },
  ground: 'convention',
  run: context =>
    overTables(context, ['T2', 'T3', 'T5', 'T7', 'T8', 'T9'], function* (table) {
      for (const side of [null, 'revenue', 'expenditure'] as const) yield* onSide(table, side)
    }),
})
