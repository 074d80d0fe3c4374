import { amountOf, classShare } from '../../analysis/class-share'
import type { ComparedClass } from '../../analysis/compared-classes'
import { comparisonOf, type LetteredDocument } from '../../analysis/comparison'
import type { Messages } from '../../locales'
import { printShare } from '../../locales/print-share'
import { printAmount, shareInBasisPoints, subtractFen, type MoneyUnit } from '../../model/money'
import type { ComparedAs } from './compared'
import { signed } from './signed'

/** What the columns of differences print: each document against the first one, of two years the later against the earlier. */
export interface ClassDifferences {
  readonly head: (index: number) => string
  /** The change, and its rate where amounts of years are compared. */
  readonly of: (row: ComparedClass, index: number) => readonly [change: string, rate: string]
}

const yearOf = (column: LetteredDocument | undefined): number => column?.disclosure.fiscalYear?.value ?? 0

/** The differences of some documents' classes in words. */
export function classDifferences(
  { compare }: Messages,
  columns: readonly LetteredDocument[],
  as: ComparedAs,
  unit: MoneyUnit,
): ClassDifferences {
  const overYears = comparisonOf(columns).relation === 'years'
  const letterAt = (index: number) => columns[index]?.letter ?? ''
  const ends = (index: number): readonly [from: number, to: number] =>
    overYears && yearOf(columns[index]) < yearOf(columns[0]) ? [index, 0] : [0, index]

  function of({ nodes }: ComparedClass, index: number): readonly [string, string] {
    const [from, to] = ends(index)
    const [first, other] = [nodes[from] ?? null, nodes[to] ?? null]
    const [column, otherColumn] = [columns[from], columns[to]]
    if ((!first && !other) || !column || !otherColumn) return ['', '']
    if (!first) return [compare.only(letterAt(to)), '']
    if (!other) return [compare.only(letterAt(from)), '']
    if (as === 'share') {
      const [a, b] = [classShare(first, column.split), classShare(other, otherColumn.split)]
      return [a === null || b === null ? '—' : signed(printShare(b - a).replace('%', '')), '']
    }
    const [a, b] = [amountOf(first), amountOf(other)]
    if (a === null || b === null) return ['—', '']
    const change = subtractFen(b, a)
    const rate = a > 0 && overYears ? shareInBasisPoints(change, a) : null
    return [signed(printAmount(change, unit)), rate === null ? '' : signed(printShare(rate, 1))]
  }

  return {
    head: index => {
      const [from, to] = ends(index)
      return compare.difference(letterAt(from), letterAt(to))
    },
    of,
  }
}
