import type { TableId } from '../../model/budget-table'
import type { SourceLine } from '../../model/source-text'
import { matchKey } from '../plain-text'
import type { ReaderContext } from '../reader-context'
import type { Segment } from '../segment'
import { fittingTables } from './signature'

/** How many lines a table's head takes at most. */
const HEAD_LINES = 6
/** How often the words of heads are looked for before a long text is taken to hold none. */
const MOST_TRIES = 4000

/** Years and counts are in heads too; an amount has its two decimals. */
const AMOUNT = /^-?[\d,]+\.\d{2}$/u

/** The lines from one on that may be a table's head: up to a blank line or one with an amount. */
function headAt(lines: readonly SourceLine[], at: number): readonly SourceLine[] {
  const after = lines.slice(at, at + HEAD_LINES)
  const end = after.findIndex(
    ({ cells }) => cells.every(cell => cell.text === '') || cells.some(cell => AMOUNT.test(cell.text.trim())),
  )
  return end < 0 ? after : after.slice(0, Math.max(end, 1))
}

/**
 * Finds tables by their header words where a text prints no title at all: one table exported alone. A text that has
 * titled tables is left as it is.
 */
export function untitledTables(context: ReaderContext, documents: readonly Segment[][]): Segment[][] {
  if (documents.some(segments => segments.some(segment => segment.kind === 'table'))) return [...documents]
  const { lines } = context.source
  const starts: { table: TableId; line: number }[] = []
  const taken = new Set<TableId>()
  let tries = 0
  for (let at = 0; at < lines.length && tries < MOST_TRIES; at++) {
    const line = lines[at]
    if (!line || line.cells.length < 2 || line.cells.every(cell => cell.text === '')) continue
    tries++
    const head = headAt(lines, at)
    const texts = head.flatMap(item => item.cells.map(cell => cell.text))
    const words = texts.filter(text => text.length < 24).map(matchKey)
    const own = line.cells.map(cell => matchKey(cell.text.slice(0, 40)))
    const fitting = fittingTables(words)
    const table = fitting.find(id => !taken.has(id)) ?? null
    if (!table || fittingTables(own).length + Number(isHeadStart(own)) === 0) continue
    taken.add(table)
    starts.push({ table, line: line.number })
    at += head.length - 1
  }
  if (starts.length === 0) return [...documents]
  return [
    starts.map(({ table, line }, index) => {
      const from = index === 0 ? 1 : line
      const to = (starts[index + 1]?.line ?? lines.length + 1) - 1
      return { kind: 'table', table, heading: line, lines: { from, to } }
    }),
  ]
}

const isHeadStart = (own: readonly string[]) =>
  own.some(word =>
    /^(?:收入|项目|项目名称|单位名称|科目编码|部门预算支出经济科目名称|国有资本经营预算收入)$/u.test(word),
  )
