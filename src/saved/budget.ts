import {
  TABLE_IDS,
  type BudgetTable,
  type Column,
  type Figure,
  type RowKind,
  type TableId,
  type TableRow,
} from '../model/budget-table'
import {
  fen,
  flag,
  index,
  list,
  oneOf,
  optional,
  orNull,
  place,
  range,
  shape,
  share,
  sourced,
  text,
  type Shape,
} from './shape'

const COLUMNS: Readonly<Record<Column, true>> = {
  amount: true,
  total: true,
  current: true,
  carryover: true,
  generalPublic: true,
  governmentFunds: true,
  stateCapital: true,
  specialAccount: true,
  unitFunds: true,
  basic: true,
  project: true,
  personnel: true,
  operating: true,
}

const ROW_KINDS: Readonly<Record<RowKind, true>> = {
  item: true,
  group: true,
  total: true,
  department: true,
  unit: true,
  project: true,
  thisYear: true,
  carryover: true,
  yearEndCarryover: true,
  grandTotal: true,
}

const keys = <K extends string>(of: Readonly<Record<K, true>>) => Object.keys(of) as K[]

export const column: Shape<Column> = oneOf(keys(COLUMNS))
export const rowKind: Shape<RowKind> = oneOf(keys(ROW_KINDS))
export const tableId: Shape<TableId> = oneOf(TABLE_IDS)

/** A printed figure. */
export const figure: Shape<Figure> = shape<Figure>({
  fen: orNull(fen),
  raw: text,
  place,
  confidence: share,
  reason: optional(text),
  corrected: optional(
    shape<NonNullable<Figure['corrected']>>({
      from: shape<NonNullable<Figure['corrected']>['from']>({ fen: orNull(fen), raw: text }),
    }),
  ),
})

type RowBefore = NonNullable<TableRow['corrected']>['from']
const row: Shape<TableRow> = shape<TableRow>({
  side: orNull(oneOf(['revenue', 'expenditure'])),
  kind: rowKind,
  code: orNull(text),
  name: text,
  name2: orNull(text),
  unit: orNull(text),
  place,
  parent: orNull(index),
  figures: shape<TableRow['figures']>({
    amount: optional(figure),
    total: optional(figure),
    current: optional(figure),
    carryover: optional(figure),
    generalPublic: optional(figure),
    governmentFunds: optional(figure),
    stateCapital: optional(figure),
    specialAccount: optional(figure),
    unitFunds: optional(figure),
    basic: optional(figure),
    project: optional(figure),
    personnel: optional(figure),
    operating: optional(figure),
  }),
  confidence: share,
  reason: optional(text),
  corrected: optional(
    shape<NonNullable<TableRow['corrected']>>({
      from: shape<RowBefore>({
        name: optional(text),
        kind: optional(rowKind),
        unit: optional(orNull(text)),
      }),
    }),
  ),
})

/** One of the thirteen tables. */
export const budgetTable: Shape<BudgetTable> = shape<BudgetTable>({
  id: tableId,
  found: flag,
  noData: flag,
  title: orNull(sourced(text)),
  lines: orNull(range),
  columns: list(column),
  rows: list(row),
})
