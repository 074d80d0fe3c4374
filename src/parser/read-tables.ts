import { TABLE_IDS, type BudgetTable, type TableId } from '../model/budget-table'
import type { MoneyUnit } from '../model/money'
import type { Head } from './head'
import { knownNames } from './known-names'
import { LAYOUTS } from './layouts'
import type { TableLayout } from './layouts/define-layout'
import type { ReaderContext } from './reader-context'
import type { Segment } from './segment'
import { TABLE_READERS } from './tables'
import type { KnownNames } from './tables/define-table'
import { moneyUnitOf } from './tables/header'
import { withNameTails } from './tables/name-tails'
import { printedElsewhere } from './tables/printed-elsewhere'
import { readTable } from './tables/read-table'

/** The thirteen tables of one disclosure; those not found are there, empty. */
export type Tables = { readonly [T in TableId]: BudgetTable }

const LAYOUT_OF = new Map<TableId, TableLayout>()
for (const layout of LAYOUTS)
  for (const table of layout.tables) if (!LAYOUT_OF.has(table.id)) LAYOUT_OF.set(table.id, table)

/** A table that the text does not hold. */
export function missingTable(id: TableId): BudgetTable {
  return { id, found: false, noData: false, title: null, lines: null, columns: [], rows: [] }
}

const NO_NAMES: KnownNames = { organization: null, kind: null, units: new Set(), projects: new Set() }

/** The unit that most tables print; a table that prints none is read in it. Null where no table prints any. */
function usualUnit({ source: { lines } }: ReaderContext, segments: readonly Segment[]): MoneyUnit | null {
  const counts = new Map<MoneyUnit, number>()
  for (const segment of segments) {
    if (segment.kind !== 'table') continue
    for (let number = segment.heading; number <= Math.min(segment.lines.to, segment.heading + 8); number++)
      for (const cell of lines[number - 1]?.cells ?? []) {
        const unit = cell.text.length < 60 ? moneyUnitOf(cell.text) : null
        if (unit) counts.set(unit, (counts.get(unit) ?? 0) + 1)
      }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** Reads all tables of one disclosure; 12 and 13 last, since the others tell them which names are organizations. */
export function readTables(context: ReaderContext, segments: readonly Segment[], head: Head): Tables {
  const unit = usualUnit(context, segments)
  const range = { from: segments[0]?.heading ?? 1, to: segments.at(-1)?.lines.to ?? 1 }
  const isPrinted = printedElsewhere(context, range)
  const read: BudgetTable[] = []
  let known: KnownNames = NO_NAMES
  for (const reader of TABLE_READERS) {
    const own = segments.filter(segment => segment.kind === 'table' && segment.table === reader.id)
    const layout = LAYOUT_OF.get(reader.id)
    if (own.length === 0 || !layout) continue
    if (reader.id === 'T11' || reader.id === 'T12' || reader.id === 'T13')
      known = knownNames(context, segments, head, read, known)
    read.push(readTable(context, reader, layout, own, known, unit, isPrinted))
  }
  const found = new Map(withNameTails(context, read, isPrinted).map(table => [table.id, table]))
  return Object.fromEntries(TABLE_IDS.map(id => [id, found.get(id) ?? missingTable(id)])) as Tables
}
