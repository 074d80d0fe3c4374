import { readDisclosureText } from '@/intake/disclosure-text'
import type { BudgetTable, Column, TableId, TableRow } from '@/model/budget-table'
import type { Disclosure } from '@/model/disclosure'
import { sumFen, type Fen } from '@/model/money'
import { readSource } from '@/parser/read-source'
import { loadSample } from '@/sample'

/** The sample as text lines and as read. */
export async function readSample(): Promise<{ lines: readonly string[]; disclosure: Disclosure }> {
  const { name, text } = await loadSample()
  const { disclosures } = readSource(readDisclosureText(name, 'utf-8', text))
  const [disclosure] = disclosures
  if (disclosures.length !== 1 || !disclosure) throw new Error('the sample is not one disclosure')
  return { lines: text.split('\n'), disclosure }
}

/** An amount of a row; a blank counts as nothing. */
export const amountOf = (row: TableRow | undefined, column: Column): Fen =>
  sumFen([row?.figures[column]?.fen])

/** Rows whose parts do not add up to them: `表 行 列`. */
export function brokenSums({ id, rows }: BudgetTable, columns: readonly Column[]): string[] {
  return rows.flatMap((row, index) => {
    const parts = rows.filter(part => part.parent === index)
    return columns.flatMap(column =>
      parts.length > 0 && sumFen(parts.map(part => amountOf(part, column))) !== amountOf(row, column)
        ? [`${id} ${row.place.line} ${column}`]
        : [],
    )
  })
}

/** Rows whose columns do not add up: `表 行`. */
export function brokenRows({ id, rows }: BudgetTable, whole: Column, parts: readonly Column[]): string[] {
  return rows.flatMap(row =>
    row.figures[whole] && sumFen(parts.map(part => amountOf(row, part))) !== amountOf(row, whole)
      ? [`${id} ${row.place.line}`]
      : [],
  )
}

/** Code → amount of one column. */
export function byCode(disclosure: Disclosure, id: TableId, column: Column): Map<string, Fen> {
  const rows = disclosure.tables[id].rows.filter(row => row.code !== null)
  return new Map(rows.map(row => [row.code ?? '', amountOf(row, column)]))
}
