import { TABLE_IDS, type TableId } from '../../model/budget-table'
import type { SourceLine } from '../../model/source-text'
import { isMetaText } from '../meta-line'
import { matchKey } from '../plain-text'
import type { ReaderContext } from '../reader-context'
import type { Segment, SegmentKind } from '../segment'
import { isTotal } from '../tables/entry'
import { bestFitting } from './signature'
import { hasAmountCell, headAt, isBlankLine, isHeadStart } from './table-head'

/** Where a table may stand whose title is lost. */
const BEFORE_NARRATIVE = new Set<SegmentKind>(['cover', 'overview', 'table', 'otherTable'])
const NO_DATA = /^(?:[注备说附][^:]{0,3}:)?.{0,40}(?:表(?:无数据|为空|系空)|空表)/u

/** Whether a line is of a table's body: once one has passed, a head is that of another table or of the next page. */
function isBody(line: SourceLine): boolean {
  if (hasAmountCell(line)) return true
  const lead = matchKey((line.cells.find(cell => cell.text !== '')?.text ?? '').slice(0, 60))
  return isTotal(lead) || NO_DATA.test(lead)
}

const isMetaLine = ({ cells }: SourceLine) =>
  cells.every(({ text }) => text === '' || (text.length < 60 && isMetaText(matchKey(text))))

/** The first of the lines 部门名称：…, 单位：万元 right above a head. */
function aboveHead(lines: readonly SourceLine[], head: number, after: number): number {
  let first = head
  for (let number = head - 1; number > after; number--) {
    const line = lines[number - 1]
    if (!line || !isMetaLine(line)) break
    if (!isBlankLine(line)) first = number
  }
  return first
}

/**
 * Cuts a table off where, behind rows of another, a head begins that only a table without a title in this document
 * has: its title is lost. What is no table yet, before the narrative, is searched as well.
 */
export function withLostTitles(
  { source: { lines } }: ReaderContext,
  segments: readonly Segment[],
): Segment[] {
  const found = new Set(segments.flatMap(segment => (segment.table ? [segment.table] : [])))
  const cut: Segment[] = []
  /** The table of a head, if that is none that a title has opened; of several the next in the statutory order. */
  const lostAt = (at: number, current: TableId | null): TableId | null => {
    const { words, leads } = headAt(lines, at)
    const best = bestFitting(words, leads)
    if (current && best.includes(current)) return null
    const free = best.filter(id => !found.has(id))
    const after = current ? TABLE_IDS.indexOf(current) : -1
    return free.find(id => TABLE_IDS.indexOf(id) > after) ?? free[0] ?? null
  }
  for (const segment of segments) {
    if (!BEFORE_NARRATIVE.has(segment.kind)) {
      cut.push(segment)
      continue
    }
    let now = segment
    let body = segment.kind === 'cover' || segment.kind === 'overview'
    for (let number = segment.lines.from; number <= segment.lines.to; number++) {
      const line = lines[number - 1]
      if (!line || line.cells.length < 2) {
        body ||= line !== undefined && isBody(line)
        continue
      }
      const table = body && !hasAmountCell(line) && isHeadStart(line) ? lostAt(number - 1, now.table) : null
      if (table) {
        found.add(table)
        const from = aboveHead(lines, number, now.lines.from)
        cut.push({ ...now, lines: { from: now.lines.from, to: from - 1 } })
        now = { kind: 'table', table, heading: from, lines: { from, to: segment.lines.to } }
        body = false
      } else body ||= isBody(line)
    }
    cut.push(now)
  }
  return cut
}
