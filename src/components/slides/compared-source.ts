import type { LetteredDocument } from '../../analysis/comparison'
import type { Messages } from '../../locales'
import type { TableId } from '../../model/budget-table'
import type { LineRange } from '../../model/place'
import type { Deck } from './deck'

/** The line of sources of a slide that compares: the unit where it shows amounts in it, for each letter its document and the table with its lines. */
export function comparedSource(
  words: Messages,
  { comparison, unit }: Deck,
  spotOf: (column: LetteredDocument) => {
    readonly table: TableId | null
    readonly lines: LineRange | null
  },
  money = true,
): string {
  const { figures, terms, present, shell } = words
  const cited = (comparison?.columns ?? []).map(column => {
    const { table, lines } = spotOf(column)
    const at = lines && figures.lines(lines.from, lines.to)
    const spot = table && at ? figures.inTable(terms.tableNumbers[table], at) : (at ?? '')
    return [column.letter, column.name, spot].filter(Boolean).join(' ')
  })
  const said = cited.join(shell.comma)
  return money ? present.source(terms.units[unit], said) : said
}
