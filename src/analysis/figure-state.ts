import type { Figure } from '../model/budget-table'

/** What stands in a cell: an amount, a printed zero, a printed blank, or nothing because the cell was not found. */
export type FigureState = 'amount' | 'zero' | 'blank' | 'missing'

/** The state of a figure that may not have been found. */
export function figureState(figure: Figure | null | undefined): FigureState {
  if (!figure) return 'missing'
  if (figure.fen === null) return 'blank'
  return figure.fen === 0 ? 'zero' : 'amount'
}
