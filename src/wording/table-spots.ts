import type { Messages } from '../locales'
import type { TableId } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'

/** Where some tables stand, each once: 表一 行 56–102. */
export function tableSpots(
  { figures, terms }: Pick<Messages, 'figures' | 'terms'>,
  { tables }: Disclosure,
  ids: readonly TableId[],
): readonly string[] {
  return [...new Set(ids)].map(id => {
    const { lines } = tables[id]
    const number = terms.tableNumbers[id]
    return lines ? figures.inTable(number, figures.lines(lines.from, lines.to)) : number
  })
}
