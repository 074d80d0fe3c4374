import type { KeyFigure } from '../analysis/key-figures'
import type { ExportMessages } from '../locales/export-messages'
import type { MoneyUnit } from '../model/money'
import { figureCell, printCell } from './export-table'

/** A key figure as a file prints it: an amount in `unit`, or a count and what it is a part of. */
export function keyFigureText(words: ExportMessages, figure: KeyFigure, unit: MoneyUnit): string {
  if (figure.kind === 'money') return printCell(words, figureCell(figure.figure), unit)
  if (figure.count === null) return words.figures.missing
  return figure.of === null ? String(figure.count) : `${figure.count} / ${figure.of}`
}
