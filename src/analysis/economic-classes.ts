import type { Figure, TableRow } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import { shareInBasisPoints, type Fen } from '../model/money'
import type { LineRange } from '../model/place'
import { exactSum } from './share'

/** Total, personnel and operating expenditure of one row of table 6; null where the column was not found. */
export interface EconomicFigures {
  readonly total: Figure | null
  readonly personnel: Figure | null
  readonly operating: Figure | null
}

/** One row of table 6: a departmental class with the government class it is booked to. */
export interface EconomicItem extends EconomicFigures {
  readonly row: TableRow
  /** Null on group rows and where the cell is blank. */
  readonly government: string | null
}

/** A departmental group (工资福利支出) and its rows. */
export interface EconomicGroup extends EconomicFigures {
  readonly row: TableRow | null
  readonly items: readonly EconomicItem[]
}

/** A government class and the rows booked to it; its amount is added up, no table prints it. */
export interface GovernmentClass {
  readonly name: string
  readonly items: readonly EconomicItem[]
  readonly sum: Fen
  /** Share of the printed total, else of all rows. */
  readonly shareBasisPoints: number | null
}

/** Basic expenditure of the general public budget by economic classification. */
export interface EconomicClasses {
  readonly found: boolean
  readonly lines: LineRange | null
  readonly total: EconomicFigures & { readonly row: TableRow | null }
  readonly groups: readonly EconomicGroup[]
  readonly government: readonly GovernmentClass[]
  /** Rows with an amount that name no government class. */
  readonly unassigned: number
}

function figuresOf(row: TableRow | undefined): EconomicFigures {
  return {
    total: row?.figures.total ?? null,
    personnel: row?.figures.personnel ?? null,
    operating: row?.figures.operating ?? null,
  }
}

function itemOf(row: TableRow): EconomicItem {
  return { ...figuresOf(row), row, government: row.name2 }
}

function groupsOf(rows: readonly TableRow[]): readonly EconomicGroup[] {
  const groups: { row: TableRow | null; items: EconomicItem[] }[] = []
  const byIndex = new Map<number | null, { row: TableRow | null; items: EconomicItem[] }>()
  rows.forEach((row, index) => {
    if (row.kind === 'group') {
      const group = { row, items: [] }
      byIndex.set(index, group)
      groups.push(group)
    } else if (row.kind === 'item') {
      let group = byIndex.get(row.parent)
      if (!group) {
        group = { row: null, items: [] }
        byIndex.set(row.parent, group)
        groups.push(group)
      }
      group.items.push(itemOf(row))
    }
  })
  return groups.map(({ row, items }) => ({ ...figuresOf(row ?? undefined), row, items }))
}

/** Table 6 by departmental group and item, and the same rows by government class, both in the order printed. */
export function economicClasses(disclosure: Disclosure): EconomicClasses {
  const { found, rows, lines } = disclosure.tables.T6
  const totalRow = rows.find(row => row.kind === 'total')
  const total = figuresOf(totalRow)
  const groups = groupsOf(rows)
  const items = groups.flatMap(group => group.items)
  const named = new Map<string, EconomicItem[]>()
  for (const item of items) {
    if (item.government === null || (item.total?.fen ?? null) === null) continue
    const list = named.get(item.government)
    if (list) list.push(item)
    else named.set(item.government, [item])
  }
  const whole = total.total?.fen ?? exactSum(items.map(item => item.total?.fen))
  return {
    found,
    lines,
    total: { ...total, row: totalRow ?? null },
    groups,
    government: [...named].flatMap(([name, of]) => {
      const sum = exactSum(of.map(item => item.total?.fen))
      if (sum === null) return []
      return [
        { name, items: of, sum, shareBasisPoints: whole === null ? null : shareInBasisPoints(sum, whole) },
      ]
    }),
    unassigned: items.filter(item => item.government === null && (item.total?.fen ?? 0) !== 0).length,
  }
}
