import type { Column, RowKind, Side, TableId } from '../../../src/model/budget-table'
import { FEN_PER_HUNDREDTH, wanCell, type Hundredths } from '../amounts'
import { cell, type Part } from '../text'

/** What a row of a table is. */
export interface RowTruth {
  readonly table: TableId
  readonly side?: Side
  readonly kind: RowKind
  readonly code?: string | null
  readonly name: string
  readonly name2?: string
  readonly unit?: string
}

/** The amount cells of a row; nothing prints as a blank. */
export function figures(truth: RowTruth, amounts: readonly (readonly [Column, Hundredths])[]): Part[] {
  const { table, side = null, kind, code = null, name, name2 = null, unit = null } = truth
  return amounts.map(([column, amount]) =>
    cell(wanCell(amount), {
      what: 'cell',
      table,
      side,
      rowKind: kind,
      code,
      name,
      name2,
      unit,
      column,
      fen: amount === 0 ? null : amount * FEN_PER_HUNDREDTH,
    }),
  )
}

/** ordinals of tables 1 and 4. */
export function ordinal(number: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
  const tens = Math.floor(number / 10)
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`
  return `${ten}${digits[number % 10]}`
}
