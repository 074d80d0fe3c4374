import type { ProjectOverPeriods } from '../../analysis/projects-over-periods'
import type { Messages } from '../../locales'
import { printAmount, type MoneyUnit } from '../../model/money'
import type { ComparedColumn } from './compared'
import type { Operand } from './operands'

/** The amounts of the first and the last document that a change was made of. */
export function projectOperands(
  words: Messages,
  { rows }: ProjectOverPeriods,
  periods: readonly ComparedColumn[],
  unit: MoneyUnit,
): readonly Operand[] {
  return [rows.length - 1, 0].flatMap(at => {
    const [row, column] = [rows[at], periods[at]]
    const figure = row?.figures.total
    if (!column) return []
    const { letter, open } = column
    if (!row || !figure || figure.fen === null)
      return [{ letter, name: row?.name ?? '—', text: row ? words.figures.blank : '—', places: [], open }]
    return [{ letter, name: row.name, text: printAmount(figure.fen, unit), places: [figure.place], open }]
  })
}
