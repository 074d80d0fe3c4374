import { subtractFen, type Fen } from '../model/money'
import { amountOf, classShare } from './class-share'
import { classColumns } from './class-columns'
import type { ComparedClass } from './compared-classes'
import type { Comparison, LetteredDocument } from './comparison'

/** What the classes of the documents say of each other: the largest change of two years, or the widest gap between shares. */
export type ClassDifference =
  | {
      readonly kind: 'change'
      readonly name: string
      readonly change: Fen
      readonly only: 'new' | 'gone' | null
    }
  | {
      readonly kind: 'gap'
      readonly name: string
      readonly more: LetteredDocument
      readonly moreBasisPoints: number
      readonly less: LetteredDocument
      /** Null where that document has no such class. */
      readonly lessBasisPoints: number | null
    }

const nameOf = ({ names }: ComparedClass): string => names[0] ?? ''

function changeOf(
  each: ComparedClass,
  from: number,
  to: number,
): Extract<ClassDifference, { kind: 'change' }> | null {
  const [before, after] = [each.nodes[from] ?? null, each.nodes[to] ?? null]
  const [old, now] = [amountOf(before), amountOf(after)]
  const zero = 0 as Fen
  // A class that one document does not have changed by all of it; a blank one is not known to have changed.
  if ((before && old === null) || (after && now === null)) return null
  const change = subtractFen(now ?? zero, old ?? zero)
  return { kind: 'change', name: nameOf(each), change, only: !before ? 'new' : !after ? 'gone' : null }
}

function gapOf(each: ComparedClass, columns: readonly LetteredDocument[]): ClassDifference | null {
  const shares = columns.flatMap((column, index) => {
    const node = each.nodes[index] ?? null
    const share = classShare(node, column.split)
    if (node && share === null) return []
    return [{ column, share }]
  })
  shares.sort((a, b) => (b.share ?? 0) - (a.share ?? 0))
  const [more, less] = [shares[0], shares.at(-1)]
  if (!more || !less || more === less || more.share === null) return null
  return {
    kind: 'gap',
    name: nameOf(each),
    more: more.column,
    moreBasisPoints: more.share,
    less: less.column,
    lessBasisPoints: less.share,
  }
}

const weight = (difference: ClassDifference): number =>
  difference.kind === 'change'
    ? Math.abs(difference.change)
    : difference.moreBasisPoints - (difference.lessBasisPoints ?? 0)

/** Where the documents differ most by functional class; null where they do not. */
export function largestDifference({ columns, ends, relation }: Comparison): ClassDifference | null {
  const printing = columns.filter(({ split }) => split.classes.length > 0)
  const classes = classColumns(printing)
  const [from, to] =
    relation === 'years' && ends ? [printing.indexOf(ends.before), printing.indexOf(ends.after)] : [-1, -1]
  const found = classes.flatMap(
    each => (from >= 0 && to >= 0 ? changeOf(each, from, to) : gapOf(each, printing)) ?? [],
  )
  const largest = found.reduce<ClassDifference | null>(
    (most, each) => (most && weight(most) >= weight(each) ? most : each),
    null,
  )
  return largest && weight(largest) > 0 ? largest : null
}
