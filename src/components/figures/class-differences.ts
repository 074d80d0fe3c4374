import { amountOf, classShare, wholeOf, wholePlaces } from '../../analysis/class-share'
import type { ComparedClass } from '../../analysis/compared-classes'
import { comparisonOf, type LetteredDocument } from '../../analysis/comparison'
import type { Messages } from '../../locales'
import { printShare } from '../../locales/print-share'
import { printAmount, shareInBasisPoints, subtractFen, type Fen, type MoneyUnit } from '../../model/money'
import type { ComparedAs, ComparedColumn } from './compared'
import type { Operand } from './operands'
import { signed } from '../../wording/signed'

/** What the columns of differences print: each document against the first one, of two years the later against the earlier. */
export interface ClassDifferences {
  readonly head: (index: number) => string
  /** The change, and its rate where amounts of years are compared. */
  readonly of: (row: ComparedClass, index: number) => readonly [change: string, rate: string]
  /** The change as an amount; null where shares are compared or one is missing. */
  readonly amount: (row: ComparedClass, index: number) => Fen | null
  /** The change of the share in percentage points; null where amounts are compared or one is missing. */
  readonly points: (row: ComparedClass, index: number) => number | null
  /** The figures that the change was made of, each of its own document; none where there is no change. */
  readonly operands: (row: ComparedClass, index: number) => readonly Operand[]
}

const yearOf = (column: LetteredDocument | undefined): number => column?.disclosure.fiscalYear?.value ?? 0

/** The differences of some documents' classes in words. */
export function classDifferences(
  { compare, figures }: Messages,
  columns: readonly ComparedColumn[],
  as: ComparedAs,
  unit: MoneyUnit,
): ClassDifferences {
  const overYears = comparisonOf(columns).relation === 'years'
  const letterAt = (index: number) => columns[index]?.letter ?? ''
  const ends = (index: number): readonly [from: number, to: number] =>
    overYears && yearOf(columns[index]) < yearOf(columns[0]) ? [index, 0] : [0, index]

  function amount({ nodes }: ComparedClass, index: number): Fen | null {
    const [a, b] = ends(index).map(at => (as === 'share' ? null : amountOf(nodes[at] ?? null)))
    return typeof a === 'number' && typeof b === 'number' ? subtractFen(b, a) : null
  }

  function points({ nodes }: ComparedClass, index: number): number | null {
    const [a, b] = ends(index).map(at => {
      const [node, column] = [nodes[at] ?? null, columns[at]]
      return as === 'share' && node && column ? classShare(node, column.split) : null
    })
    return typeof a === 'number' && typeof b === 'number' ? (b - a) / 100 : null
  }

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

  function operandsOf(row: ComparedClass, at: number): readonly Operand[] {
    const [column, node] = [columns[at], row.nodes[at] ?? null]
    const [amount, whole] = [amountOf(node), column ? wholeOf(column.split) : null]
    if (!column || !node?.total || amount === null) return []
    const { letter, open } = column
    return [
      { letter, name: node.name, text: printAmount(amount, unit), places: [node.total.place], open },
      ...(as === 'share' && whole !== null
        ? [
            {
              letter,
              name: figures.total,
              text: printAmount(whole, unit),
              places: wholePlaces(column.split),
              open,
            },
          ]
        : []),
    ]
  }

  function operands(row: ComparedClass, index: number): readonly Operand[] {
    const [from, to] = ends(index).map(at => operandsOf(row, at))
    return from?.length && to?.length ? [...to, ...from] : []
  }

  return {
    amount,
    points,
    operands,
    head: index => {
      const [from, to] = ends(index)
      return compare.difference(letterAt(from), letterAt(to))
    },
    of,
  }
}
