import { amountOf, classShare } from '../../analysis/class-share'
import type { ComparedClass } from '../../analysis/compared-classes'
import type { LetteredDocument } from '../../analysis/comparison'
import type { ExpenditureNode } from '../../analysis/expenditure-split'
import type { ComparedAs } from './compared'

/** One part of a bar and its length, in percent of the largest of all. */
export interface ClassBarPart {
  readonly kind: 'basic' | 'project'
  readonly length: string
}

/** Gives the bar of a class in a document, basic before project, all of them on one scale; what is nothing is not drawn. */
export function classBars(
  columns: readonly LetteredDocument[],
  rows: readonly ComparedClass[],
  as: ComparedAs,
): (node: ExpenditureNode | null, index: number) => readonly ClassBarPart[] {
  const sizeOf = (node: ExpenditureNode | null, index: number): number => {
    const column = columns[index]
    return (column && (as === 'share' ? classShare(node, column.split) : amountOf(node))) ?? 0
  }
  const largest = Math.max(1, ...rows.flatMap(({ nodes }) => nodes.map(sizeOf)))
  return (node, index) => {
    const total = amountOf(node)
    if (!node || total === null || total <= 0) return []
    return (['basic', 'project'] as const).flatMap(kind => {
      const part = node[kind]?.fen ?? 0
      if (part <= 0) return []
      const length = `${((100 * sizeOf(node, index) * part) / total / largest).toFixed(3)}%`
      return [{ kind, length }]
    })
  }
}
