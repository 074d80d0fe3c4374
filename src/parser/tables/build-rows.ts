import type { Column, Side, TableRow } from '../../model/budget-table'
import type { TableLayout } from '../layouts/define-layout'
import type { ReaderContext } from '../reader-context'
import { align } from './align'
import type { TableReader } from './define-table'
import type { Entry } from './entry'
import type { Slot } from './header'
import { printsBlanks } from './prints-blanks'
import { withUnevenDoubted } from './uneven-rows'

/** Takes a table's entries one after another and gives its rows. */
export interface RowBuilder {
  readonly rows: readonly TableRow[]
  /** The rows, with doubt where one alone is uneven. */
  finished(): readonly TableRow[]
  add(entry: Entry, slots: readonly Slot[]): void
}

const GROUP = 'group'
const NONE: ReadonlySet<Column> = new Set()

/** The columns that a row prints blank, when it prints an amount at all. */
function blankColumns(figures: TableRow['figures']): ReadonlySet<Column> {
  const printed = Object.entries(figures) as [Column, { readonly fen: number | null }][]
  if (printed.every(([, figure]) => figure.fen === null)) return NONE
  return new Set(printed.filter(([, figure]) => figure.fen === null).map(([column]) => column))
}

/** A builder for one table: gives figures their columns, rows their kinds, and tells the issues. */
export function createRowBuilder(
  { issues, source }: ReaderContext,
  reader: TableReader,
  layout: TableLayout,
): RowBuilder {
  const rows: TableRow[] = []
  const excess: number[] = []
  const above = new Map<Side | null, TableRow>()
  /** Columns blank in the 合计 row (key '') and in the row of each class and section. */
  const blankOf = new Map<string, ReadonlySet<Column>>()
  const single = layout.blocks.length === 1

  const blankAbove = (entry: Entry): ReadonlySet<Column> => {
    if (!single) return NONE
    const blank = new Set(blankOf.get(''))
    for (const length of [3, 5, 7]) {
      const code = (entry.code?.length ?? 0) > length ? entry.code?.slice(0, length) : undefined
      for (const column of (code === undefined ? undefined : blankOf.get(code)) ?? NONE) blank.add(column)
    }
    if (entry.name2 !== null) for (const column of blankOf.get(GROUP) ?? NONE) blank.add(column)
    return blank
  }

  return {
    rows,
    finished: () => (single ? withUnevenDoubted(rows, excess, printsBlanks(source)) : rows),
    add(entry, slots) {
      const { figures, leftovers, confidence } = align(entry.values, {
        slots,
        blank: blankAbove(entry),
        carryoverIsPart: reader.id === 'T1',
      })
      const kind = reader.kind(entry, above.get(entry.side))
      const sure = Math.min(entry.confidence, confidence < 0.85 ? confidence : 1)
      const reason = entry.reason ?? (sure < 1 ? 'figureOutsideColumns' : undefined)
      const { side, code, name, name2, place } = entry
      const row = {
        side,
        kind,
        code,
        name,
        name2,
        unit: null,
        place,
        parent: null,
        figures,
        confidence: sure,
        ...(reason === undefined ? {} : { reason }),
      }
      rows.push(row)
      excess.push(entry.values.length - slots.length)
      above.set(side, row)
      if (single && (kind === 'total' || code !== null))
        blankOf.set(kind === 'total' ? '' : (code ?? ''), blankColumns(figures))
      if (kind === 'group') blankOf.set(GROUP, blankColumns(figures))
      for (const left of leftovers)
        issues.push({
          code: left.kind === 'amount' ? 'figureOutsideColumns' : 'textAmongFigures',
          place: left.place,
          details: { table: reader.id, text: left.raw },
        })
    },
  }
}
