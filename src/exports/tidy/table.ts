import type { ExportMessages } from '../../locales/export-messages'

/** A value of a tidy table; null is missing. */
export type TidyValue = string | number | null

/** A column of a tidy table, as Table Schema and the Fiscal Data Package describe it. */
export interface TidyField {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number'
  /** The fiscal meaning of the column. */
  readonly columnType?: string
}

/** One observation a row, one variable a column: for machines. The words for it and its columns are `words.tidy`. */
export interface TidyTable {
  readonly name: keyof ExportMessages['tidy']
  readonly fields: readonly TidyField[]
  readonly rows: readonly (readonly TidyValue[])[]
}

/** Declares a column; its type is string where none is given. */
export function field(name: string, type: TidyField['type'] = 'string', columnType?: string): TidyField {
  return columnType === undefined ? { name, type } : { name, type, columnType }
}
