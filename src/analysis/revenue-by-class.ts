import type { Figure, TableId, TableRow } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import { FUND_SOURCES, type FundSource } from '../model/fund-source'
import type { LineRange } from '../model/place'
import { codeTree, type CodeNode } from './code-tree'
import { exactSum } from './share'
import type { Fen } from '../model/money'

/** This year's total of one row and what each source gives to it; a source is missing where its column is. */
export interface SourceFigures {
  /** This year's total: carryover stands beside it and is no part of it. */
  readonly total: Figure | null
  readonly sources: { readonly [S in FundSource]?: Figure }
  /** This year and carryover together, added up; null without any amount. */
  readonly sum: Fen | null
}

export type RevenueNode = CodeNode<SourceFigures>

/** Table 2: revenue by functional class and source. */
export interface RevenueByClass {
  readonly table: Extract<TableId, 'T2'> | null
  readonly lines: LineRange | null
  readonly total: SourceFigures
  readonly totalPrinted: boolean
  readonly classes: readonly RevenueNode[]
  /** Sources with an amount in some row, in statutory order; the others are said, not shown as columns. */
  readonly sources: readonly FundSource[]
}

function sourceFigures(row: TableRow | undefined): SourceFigures {
  const sources = Object.fromEntries(
    FUND_SOURCES.flatMap(source => {
      const figure = row?.figures[source]
      return figure ? [[source, figure]] : []
    }),
  ) as SourceFigures['sources']
  const total = row?.figures.total ?? null
  const parts = [total?.fen ?? null, sources.carryover?.fen ?? null]
  return { total, sources, sum: parts.every(part => part === null) ? null : exactSum(parts) }
}

/** Revenue by functional class and source as table 2 prints it. */
export function revenueByClass(disclosure: Disclosure): RevenueByClass {
  const { found, rows, lines } = disclosure.tables.T2
  const totalRow = rows.find(row => row.kind === 'total')
  return {
    table: found ? 'T2' : null,
    lines,
    total: sourceFigures(totalRow),
    totalPrinted: totalRow !== undefined,
    classes: codeTree(rows, sourceFigures),
    sources: FUND_SOURCES.filter(source => rows.some(row => (row.figures[source]?.fen ?? 0) !== 0)),
  }
}
