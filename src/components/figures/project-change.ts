import type { ProjectOverPeriods } from '../../analysis/projects-over-periods'
import type { Messages } from '../../locales'
import { printAmount, type MoneyUnit } from '../../model/money'
import type { ComparedColumn } from './compared'
import type { Operand } from './operands'
import { signed } from './signed'

/** By how much a project changed from the first document to the last, signed: what is new or gone changes by all of its amount. */
export function projectChange({ rows, difference }: ProjectOverPeriods, unit: MoneyUnit): string {
  if (difference !== null) return signed(printAmount(difference, unit))
  const [first, last] = [rows[0], rows.at(-1)]
  const amount = (first && last ? null : (last ?? first))?.figures.total?.fen ?? null
  return amount === null ? '' : `${last ? '+' : '−'}${printAmount(amount, unit)}`
}

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
