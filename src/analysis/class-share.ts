import { shareInBasisPoints, type Fen } from '../model/money'
import type { Place } from '../model/place'
import type { ExpenditureNode, ExpenditureSplit } from './expenditure-split'
import { exactSum } from './share'

/** The whole that shares of expenditure are of: the printed total, else the sum of the classes. */
export function wholeOf({ total, classes }: ExpenditureSplit): Fen | null {
  return total.total?.fen ?? exactSum(classes.map(node => node.total?.fen))
}

/** Where that whole stands: the printed total, or the amounts of the classes that were added up to it. */
export function wholePlaces({ total, classes }: ExpenditureSplit): readonly Place[] {
  const printed = total.total
  const figures = printed && printed.fen !== null ? [printed] : classes.map(node => node.total)
  return figures.flatMap(figure => (figure && figure.fen !== null ? [figure.place] : []))
}

/** The amount of a class; null where it has none. */
export const amountOf = (node: ExpenditureNode | null): Fen | null => node?.total?.fen ?? null

/** A class's share of the expenditure of its document, in basis points; null where either is not known. */
export function classShare(node: ExpenditureNode | null, split: ExpenditureSplit): number | null {
  const [amount, whole] = [amountOf(node), wholeOf(split)]
  return amount === null || whole === null ? null : shareInBasisPoints(amount, whole)
}
