import { amountOf, classShare } from './class-share'
import { classColumns } from './class-columns'
import type { ComparedClass } from './compared-classes'
import type { Comparison } from './comparison'
import type { ExpenditureNode } from './expenditure-split'

/** The classes of a comparison that weigh most, in statutory order. */
export interface LargestClasses {
  /** By amount where one organization is compared with itself, else by share (in basis points). */
  readonly byAmount: boolean
  readonly classes: readonly ComparedClass[]
  /** How many smaller ones there are. */
  readonly rest: number
  /** The largest amount (in fen) or share of all, at least 1. */
  readonly scale: number
  /** How large a class is in the document of that number; 0 where it has none. */
  readonly sizeOf: (node: ExpenditureNode | null, index: number) => number
}

/** The `most` classes that are largest in any of the documents. */
export function largestClasses({ columns, ends }: Comparison, most: number): LargestClasses {
  const byAmount = ends !== null
  const sizeOf = (node: ExpenditureNode | null, index: number): number => {
    const column = columns[index]
    if (!column) return 0
    return Math.max(0, (byAmount ? amountOf(node) : classShare(node, column.split)) ?? 0)
  }
  const sized = classColumns(columns)
    .map(each => ({ each, size: Math.max(...each.nodes.map(sizeOf)) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size)
  const classes = sized
    .slice(0, most)
    .map(({ each }) => each)
    .sort((a, b) => (a.code < b.code ? -1 : 1))
  return {
    byAmount,
    classes,
    rest: sized.length - classes.length,
    scale: Math.max(1, sized[0]?.size ?? 1),
    sizeOf,
  }
}
