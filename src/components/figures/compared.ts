import type { LetteredDocument } from '../../analysis/comparison'
import type { TableRow } from '../../model/budget-table'
import type { OpenSource } from '../source-navigation'

/** One document of a comparison on the screen: its figures lead to its own source. */
export interface ComparedColumn extends LetteredDocument {
  readonly id: string
  readonly open: OpenSource
  /** A line of its text as printed. */
  readonly lineText: (line: number) => string
  /** The address of a project's page in this document. */
  readonly projectHref: (row: TableRow) => string
}

/** What the bars and figures of a comparison show. */
export const COMPARED_AS = ['share', 'amount'] as const
export type ComparedAs = (typeof COMPARED_AS)[number]
