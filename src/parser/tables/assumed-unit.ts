import type { TableRow } from '../../model/budget-table'
import type { ReaderContext } from '../reader-context'
import type { Segment } from '../segment'
import { moneyUnitOf } from './header'

const CONFIDENCE = 0.8
/** Longer texts are sentences, which name amounts of their own. */
const LONGEST = 60

/** Whether a row prints an amount that is not zero. */
export const hasAmount = (row: TableRow): boolean =>
  Object.values(row.figures).some(figure => (figure.fen ?? 0) !== 0)

/** Whether any line of a table's pages names the unit of its amounts. */
export function printsUnit({ source }: ReaderContext, segments: readonly Segment[]): boolean {
  return segments.some(({ lines }) =>
    source.lines
      .slice(lines.from - 1, lines.to)
      .some(({ cells }) => cells.some(({ text }) => text.length < LONGEST && moneyUnitOf(text) !== null)),
  )
}

/** The row, its amounts doubtful since their unit is printed nowhere. */
export function withAssumedUnit(row: TableRow): TableRow {
  const figures = Object.fromEntries(
    Object.entries(row.figures).map(([column, figure]) => [
      column,
      figure.fen === null
        ? figure
        : { ...figure, confidence: Math.min(figure.confidence, CONFIDENCE), reason: 'unitAssumed' },
    ]),
  )
  return { ...row, figures }
}
