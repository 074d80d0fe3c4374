import type { Figure, TableRow } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import { FUND_SOURCES, type FundSource } from '../model/fund-source'
import { shareInBasisPoints, type Fen } from '../model/money'
import { oncePer } from '../model/once-per'
import type { LineRange } from '../model/place'
import { exactSum } from './share'

/** One project of table 12 with an amount, largest first. */
export interface ConcentrationPart {
  readonly row: TableRow
  readonly figure: Figure
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
  /** Sum of the parts: the whole that the shares are of. Null when it is too large to be exact. */
  readonly sum: Fen | null
  /** Rows of table 12 whose total is blank: listed, never drawn. */
  readonly blank: readonly TableRow[]
}

/** The source that pays most of a row; the first in statutory order where two pay the same. */
export function largestSource(row: TableRow): FundSource | null {
  let largest: { source: FundSource; fen: Fen } | null = null
  for (const source of FUND_SOURCES) {
    const fen = row.figures[source]?.fen ?? null
    if (fen !== null && fen > (largest?.fen ?? 0)) largest = { source, fen }
  }
  return largest?.source ?? null
}

/** The projects of table 12 by amount, with cumulative shares. */
export const projectConcentration = oncePer((disclosure: Disclosure): ProjectConcentration => {
  const table = disclosure.tables.T12
  const projects = table.rows.filter(row => row.kind === 'project')
  const sized = projects.flatMap(row => {
    const figure = row.figures.total
    return figure && figure.fen !== null ? [{ row, figure, fen: figure.fen }] : []
  })
  // A stable sort: equal amounts stay in the order of the table.
  sized.sort((a, b) => b.fen - a.fen)
  const sum = exactSum(sized.map(part => part.fen))
  let cumulative: Fen | null = null
  const parts = sized.map(({ row, figure, fen }): ConcentrationPart => {
    cumulative = exactSum([cumulative, fen])
    return {
      row,
      figure,
      fen,
      shareBasisPoints: sum === null ? null : shareInBasisPoints(fen, sum),
      cumulativeBasisPoints: sum === null || cumulative === null ? null : shareInBasisPoints(cumulative, sum),
      source: largestSource(row),
    }
  })
  return {
    lines: table.lines,
    parts,
    sum,
    blank: projects.filter(row => (row.figures.total?.fen ?? null) === null),
  }
})
