import type { Column, TableId, TableRow } from '@/model/budget-table'
import type { Disclosure } from '@/model/disclosure'
import { readDisclosureText } from '@/intake/disclosure-text'
import { readSource } from '@/parser/read-source'

/** Reads lines as one text; `|` stands for a tab so that the columns can be seen. */
export function readText(...lines: string[]) {
  return readSource(readDisclosureText('test.txt', 'utf-8', lines.join('\n').replaceAll('|', '\t')))
}

/** The only disclosure of a text. */
export function disclosureOf(...lines: string[]): Disclosure {
  const { disclosures } = readText(...lines)
  if (disclosures.length !== 1) throw new Error(`${disclosures.length} disclosures`)
  return disclosures[0]!
}

/** A row's figures in 万元, `null` for a blank. */
export function amounts(row: TableRow | undefined): Partial<Record<Column, number | null>> {
  return Object.fromEntries(
    Object.entries(row?.figures ?? {}).map(([column, { fen }]) => [column, fen === null ? null : fen / 1e6]),
  )
}

/** `code name amount…` of each row of a table. */
export function rowsOf(table: TableId, ...lines: string[]) {
  return disclosureOf(...lines).tables[table].rows.map(row =>
    Object.assign({ kind: row.kind, code: row.code, name: row.name }, amounts(row)),
  )
}
