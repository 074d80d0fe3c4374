import type { Messages } from '../../locales'
import type { TableId } from '../../model/budget-table'
import type { LineRange } from '../../model/place'
import { tableSpots } from '../../wording/table-spots'
import type { Deck } from './deck'

/** The one line of sources of a slide: the unit where it shows amounts in it, document, tables with their lines. */
export function sourceLine(
  words: Messages,
  { disclosure, name, unit }: Deck,
  tables: readonly TableId[],
  others: readonly LineRange[] = [],
  money = true,
): string {
  const { terms, figures, shell, present } = words
  const places = [
    ...tableSpots(words, disclosure, tables),
    ...others.map(({ from, to }) => figures.lines(from, to)),
  ]
  const said = [name, ...places].join(shell.comma)
  return money ? present.source(terms.units[unit], said) : said
}
