/** A value of a tidy table; null is missing. */
export type TidyValue = string | number | null

/** A column of a tidy table, as Table Schema and the Fiscal Data Package describe it. */
export interface TidyField {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number'
  readonly title: string
  /** The fiscal meaning of the column. */
  readonly columnType?: string
}

/** One observation a row, one variable a column: for machines. */
export interface TidyTable {
  readonly name: string
  readonly title: string
  readonly fields: readonly TidyField[]
  readonly rows: readonly (readonly TidyValue[])[]
}

/** Declares a column; its type is string where none is given. */
export function field(
  name: string,
  title: string,
  type: TidyField['type'] = 'string',
  columnType?: string,
): TidyField {
  return columnType === undefined ? { name, type, title } : { name, type, title, columnType }
}
