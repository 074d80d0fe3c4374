import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer'
import type { TidyField, TidyTable, TidyValue } from './tidy/table'

const TYPES = { string: 'STRING', integer: 'INT64', number: 'DOUBLE' } as const

function columnOf({ name, type }: TidyField, values: readonly TidyValue[]): ColumnSource {
  const data = values.map(value => (value !== null && type === 'integer' ? BigInt(value) : value))
  return { name, data, type: TYPES[type], nullable: true }
}

/** A tidy table as Parquet: strings as UTF-8, whole numbers as INT64, what is missing as null. */
export function parquet(
  table: TidyTable,
  about: readonly (readonly [string, string])[],
): Uint8Array<ArrayBuffer> {
  const columnData = table.fields.map((field, index) =>
    columnOf(
      field,
      table.rows.map(row => row[index] ?? null),
    ),
  )
  const kvMetadata = about.map(([key, value]) => ({ key, value }))
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }))
}
