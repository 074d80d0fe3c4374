import type { Figure, TableId, TableRow } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import type { LineRange } from '../model/place'
import { codePath, codeTree, type CodeNode } from './code-tree'

/** Total, basic and project expenditure of one row; null where the column was not found. */
export interface SplitFigures {
  readonly total: Figure | null
  readonly basic: Figure | null
  readonly project: Figure | null
}

/** One functional class (类), section (款) or item (项) with its parts, in order of code. */
export type ExpenditureNode = CodeNode<SplitFigures>

/** Basic against project expenditure, in total and by functional class. */
export interface ExpenditureSplit {
  /** The table it was taken from; table 5 leaves last year's carryover out. Null when neither prints rows. */
  readonly table: Extract<TableId, 'T3' | 'T5'> | null
  readonly lines: LineRange | null
  readonly total: SplitFigures
  /** Whether the table prints a row of totals. */
  readonly totalPrinted: boolean
  readonly classes: readonly ExpenditureNode[]
  /** Functional classes that table 1 prints without an amount; null when table 1 has no expenditure side. */
  readonly blankClasses: number | null
}

function splitFigures(row: TableRow | undefined): SplitFigures {
  return {
    total: row?.figures.total ?? null,
    basic: row?.figures.basic ?? null,
    project: row?.figures.project ?? null,
  }
}

function blankClasses(disclosure: Disclosure): number | null {
  const rows = disclosure.tables.T1.rows.filter(row => row.side === 'expenditure' && row.kind === 'item')
  return rows.length === 0 ? null : rows.filter(row => (row.figures.total?.fen ?? null) === null).length
}

/** Expenditure by functional class from table 3; from table 5 where table 3 was not found. */
export function expenditureSplit(disclosure: Disclosure): ExpenditureSplit {
  const table = (['T3', 'T5'] as const).find(id => disclosure.tables[id].rows.length > 0) ?? null
  const rows = table ? disclosure.tables[table].rows : []
  const totalRow = rows.find(row => row.kind === 'total')
  return {
    table,
    lines: table ? disclosure.tables[table].lines : null,
    total: splitFigures(totalRow),
    totalPrinted: totalRow !== undefined,
    classes: codeTree(rows, splitFigures),
    blankClasses: blankClasses(disclosure),
  }
}

/** The nodes from a class down to the node with this code; empty when the code is not in the tree. */
export function expenditurePath(split: ExpenditureSplit, code: string): readonly ExpenditureNode[] {
  return codePath(split.classes, code)
}
