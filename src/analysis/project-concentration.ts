import type { Figure, TableRow } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import { FUND_SOURCES, type FundSource } from '../model/fund-source'
import { shareInBasisPoints, type Fen } from '../model/money'
import { oncePer } from '../model/once-per'
import { bareName } from '../model/name-distance'
import type { LineRange, Place } from '../model/place'
import { exactSum } from './share'

/** A row of table 12 with an amount, its share and that of all larger ones. */
export interface SizedRow {
  readonly row: TableRow
  readonly figure: Figure
  readonly fen: Fen
  readonly shareBasisPoints: number | null
  /** Share of this row and all larger ones. */
  readonly cumulativeBasisPoints: number | null
}

/** One project of table 12 with an amount, largest first: all rows of one name and unit. */
export interface ConcentrationPart {
  /** Its largest row, and all of them in the order of the table. */
  readonly row: TableRow
  readonly rows: readonly TableRow[]
  /** What its rows print. */
  readonly figures: readonly Figure[]
  readonly fen: Fen
  readonly shareBasisPoints: number | null
  /** Share of this project and all larger ones. */
  readonly cumulativeBasisPoints: number | null
  /** The source that pays most of it; null when no source is printed. */
  readonly source: FundSource | null
}

/** How few projects hold how much of table 12. */
export interface ProjectConcentration {
  readonly lines: LineRange | null
  readonly parts: readonly ConcentrationPart[]
  /** The same row by row. */
  readonly sized: readonly SizedRow[]
  /** Sum of the parts: the whole that the shares are of. Null when it is too large to be exact. */
  readonly sum: Fen | null
  /** How many projects the rows of table 12 name, blank ones too. */
  readonly count: number
  /** Rows of table 12 whose total is blank: listed, never drawn. */
  readonly blank: readonly TableRow[]
}

/** Rows of one name and unit are one project to whoever counts projects. */
export const projectNameKey = ({ name, unit }: TableRow): string =>
  `${bareName(unit ?? '')}\n${bareName(name)}`

/** The source that pays most of some rows; the first in statutory order where two pay the same. */
export function largestSource(...rows: readonly TableRow[]): FundSource | null {
  let largest: { source: FundSource; fen: Fen } | null = null
  for (const source of FUND_SOURCES) {
    const fen = exactSum(rows.map(row => row.figures[source]?.fen))
    if (fen !== null && fen > (largest?.fen ?? 0)) largest = { source, fen }
  }
  return largest?.source ?? null
}

interface Shares {
  readonly shareBasisPoints: number | null
  readonly cumulativeBasisPoints: number | null
}

/** Largest first, each with its share and that of all larger ones; equal amounts stay in the order of the table. */
function withShares<Sized extends { readonly fen: Fen }>(
  all: readonly Sized[],
  sum: Fen | null,
): (Sized & Shares)[] {
  let cumulative: Fen | null = null
  return [...all]
    .sort((a, b) => b.fen - a.fen)
    .map(each => {
      cumulative = exactSum([cumulative, each.fen])
      const known = sum !== null && cumulative !== null
      return {
        ...each,
        shareBasisPoints: sum === null ? null : shareInBasisPoints(each.fen, sum),
        cumulativeBasisPoints: known ? shareInBasisPoints(cumulative ?? each.fen, sum) : null,
      }
    })
}

type Printed = Pick<SizedRow, 'row' | 'figure' | 'fen'>

/** A row whose name was not read is no other's. */
const keyOf = (row: TableRow): string | TableRow => (bareName(row.name) === '' ? row : projectNameKey(row))

/** The rows of a table project by project, in order of first appearance. */
function byName(printed: readonly Printed[]) {
  const projects = new Map<string | TableRow, Printed[]>()
  for (const each of printed) {
    const key = keyOf(each.row)
    const same = projects.get(key)
    if (same) same.push(each)
    else projects.set(key, [each])
  }
  return [...projects.values()].flatMap(own => {
    const fen = exactSum(own.map(each => each.fen))
    const largest = own.reduce((most, each) => (each.fen > most.fen ? each : most))
    const rows = own.map(({ row }) => row)
    const figures = own.map(({ figure }) => figure)
    return fen === null ? [] : [{ row: largest.row, rows, figures, fen, source: largestSource(...rows) }]
  })
}

/** The projects of table 12 by amount, with cumulative shares. */
export const projectConcentration = oncePer((disclosure: Disclosure): ProjectConcentration => {
  const table = disclosure.tables.T12
  const projects = table.rows.filter(row => row.kind === 'project')
  const printed = projects.flatMap((row): Printed[] => {
    const figure = row.figures.total
    return figure && figure.fen !== null ? [{ row, figure, fen: figure.fen }] : []
  })
  const sum = exactSum(printed.map(({ fen }) => fen))
  return {
    lines: table.lines,
    parts: withShares(byName(printed), sum),
    sized: withShares(printed, sum),
    sum,
    count: new Set(projects.map(keyOf)).size,
    blank: projects.filter(row => (row.figures.total?.fen ?? null) === null),
  }
})

/** Where the amounts of some projects stand, every row of them. */
export const placesOfParts = (parts: readonly ConcentrationPart[]): readonly Place[] =>
  parts.flatMap(({ figures }) => figures.map(({ place }) => place))
