import type { Figure } from '../model/budget-table'

/** The fen of one unit in the last printed decimal: 365.11 万元 is printed to 100 元; 0 where nothing is printed. */
export function printedStep({ fen, raw }: Pick<Figure, 'fen' | 'raw'>): number {
  const digits = raw.replace(/[^\d]/g, '')
  const whole = Number(digits)
  return fen === null || whole === 0 ? 0 : Math.round(Math.abs(fen) / whole)
}

/** Whether rounding alone explains a difference: at most one printed step for each of the figures added up. */
export function isRoundingTail(difference: number, figures: readonly Figure[]): boolean {
  const step = Math.max(0, ...figures.map(printedStep))
  return Math.abs(difference) <= step * Math.max(1, figures.length)
}
