import { readDisclosureText } from '@/intake/disclosure-text'
import { TABLE_IDS, type BudgetTable, type TableRow } from '@/model/budget-table'
import type { Disclosure } from '@/model/disclosure'
import { createLineLedger } from '@/parser/line-ledger'
import { readNarrative } from '@/parser/narrative'
import { claimNoise } from '@/parser/outline/noise'
import type { ReaderContext } from '@/parser/reader-context'
import type { Segment } from '@/parser/segment'

/** Thirteen tables of which only the given rows are printed. */
export function tablesOf(
  rows: Partial<Record<(typeof TABLE_IDS)[number], TableRow[]>> = {},
): Disclosure['tables'] {
  const table = (id: (typeof TABLE_IDS)[number]): BudgetTable => ({
    id,
    found: true,
    noData: false,
    title: null,
    lines: null,
    columns: [],
    rows: rows[id] ?? [],
  })
  return Object.fromEntries(TABLE_IDS.map(id => [id, table(id)])) as unknown as Disclosure['tables']
}

/** The narrative of a text that is nothing but 第三部分. */
export function readNarrativeText(text: string, tables = tablesOf(), fiscalYear: number | null = 2026) {
  const source = readDisclosureText('test', 'utf-8', text)
  const ledger = createLineLedger(source.lines.length)
  const context: ReaderContext = { source, ledger, issues: [] }
  claimNoise(context)
  const segment: Segment = {
    kind: 'narrative',
    table: null,
    heading: 1,
    lines: { from: 1, to: source.lines.length },
  }
  const { claims, sections } = readNarrative(context, [segment], tables, fiscalYear)
  return { claims, sections, ledger, source }
}
