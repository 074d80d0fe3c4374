import type { LetteredDocument } from '../../analysis/comparison'
import type { Messages } from '../../locales'
import type { TableId } from '../../model/budget-table'
import type { LineRange } from '../../model/place'
import type { Deck } from './deck'

/** The line of sources of a slide that compares: for each letter the table with its lines, and its name where the slide does not say it. */
export function comparedSource(
  words: Messages,
  { comparison, unit }: Deck,
  spotOf: (column: LetteredDocument) => {
    readonly table: TableId | null
    readonly lines: LineRange | null
  },
  isNamed = false,
): string {
  const { figures, terms, present, shell } = words
  const cited = (comparison?.columns ?? []).map(column => {
    const { table, lines } = spotOf(column)
    const at = lines && figures.lines(lines.from, lines.to)
    const spot = table && at ? figures.inTable(terms.tableNumbers[table], at) : (at ?? '')
    return [column.letter, isNamed ? column.name : '', spot].filter(Boolean).join(' ')
  })
  return present.source(terms.units[unit], cited.join(shell.comma))
}
