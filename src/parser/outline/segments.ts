import type { TableId } from '../../model/budget-table'
import type { LineRange } from '../../model/place'
import { ordinalOfTopic, topicOfTitle } from '../narrative/topics'
import { isMetaText } from '../meta-line'
import { matchKey } from '../plain-text'
import type { ReaderContext } from '../reader-context'
import type { Segment, SegmentKind } from '../segment'
import type { Heading } from './heading'
import { fittingTables } from './signature'

/** How many printed lines below a title may pass before a unit line or a row shows that a table follows. */
const TITLE_REACH = 8
const AMOUNT = /^-?[\d,]+\.\d{1,2}$/u
const LONGEST_WORD = 24
const HEAD_WORD = /^(?:科目(?:编码|名称)|项目|项目名称|单位名称|合计|小计|金额|预算数|收入|支出)$/u
const NO_DATA = /^(?:[注备说][^:]{0,3}:)?.{0,40}(?:表(?:无数据|为空|系空)|空表)/u
const UNIT_LINE = /单位[:(].{0,6}元/u

/** Whether a table really follows a title: sentences and lists name tables too. */
function tableFollows({ source: { lines }, ledger }: ReaderContext, title: number): boolean {
  let texts = 0
  for (let number = title + 1; number <= lines.length && texts < TITLE_REACH; number++) {
    const line = lines[number - 1]
    if (!line || ledger.role(number) === 'blank') continue
    texts++
    if (line.cells.length >= 3) return true
    if (texts === 1 && NO_DATA.test(matchKey(line.raw.slice(0, 80)))) return true
    const meta = (key: string) => UNIT_LINE.test(key) || isMetaText(key)
    if (line.cells.some(cell => cell.text.length < 60 && meta(matchKey(cell.text)))) return true
  }
  return false
}

/** The words in the head of the table below a title, up to the first line with an amount, and what lines there begin with. */
function headBelow({ source: { lines }, ledger }: ReaderContext, title: number) {
  const words: string[] = []
  const leads: string[] = []
  let head = true
  let texts = 0
  for (let number = title + 1; number <= lines.length && texts < TITLE_REACH; number++) {
    const line = lines[number - 1]
    if (!line || ledger.role(number) === 'blank') continue
    texts++
    leads.push(matchKey((line.cells.find(({ text }) => text !== '')?.text ?? '').slice(0, LONGEST_WORD)))
    head &&= !line.cells.some(({ text }) => AMOUNT.test(text.trim()))
    if (!head) continue
    for (const { text } of line.cells)
      if (text !== '' && text.length < LONGEST_WORD) words.push(matchKey(text))
  }
  return { words, leads }
}

/** The table a title opens; of two that it fits, the first that the document has not printed yet. */
function tableOf(heading: Heading, printed: ReadonlySet<TableId>): TableId | null {
  return heading.tables.find(table => !printed.has(table)) ?? heading.tables.at(-1) ?? null
}

const RESUMABLE = new Set<SegmentKind>(['table', 'otherTable', 'sheet', 'overallSheet', 'attachment'])
const BEFORE_TABLES = new Set<SegmentKind>(['cover', 'contents', 'overview'])
const BY_PART: { readonly [K in Heading['kind']]?: SegmentKind } = {
  overview: 'overview',
  narrative: 'narrative',
  glossary: 'glossary',
}

/**
 * Cuts one disclosure at its headings. The narrative resumes after the sheets and after an attachment where a later
 * section of the statutory list begins; headings inside attachments and glossary open nothing.
 */
export function segmentsOf(
  context: ReaderContext,
  headings: readonly Heading[],
  contents: readonly LineRange[],
  lines: LineRange,
): Segment[] {
  const segments: Segment[] = []
  const printed = new Set<TableId>()
  /** The tables that titles in words of their own have opened; such a title again is the next page. */
  const loose = new Map<string, TableId>()
  const now: { mode: SegmentKind; from: number; table: TableId | null; section: number; topic: number } = {
    mode: 'cover',
    from: lines.from,
    table: null,
    section: 0,
    topic: 0,
  }
  const close = (to: number) => {
    const { mode: kind, from, table } = now
    if (to >= from) segments.push({ kind, table, heading: from, lines: { from, to } })
  }
  const open = (mode: SegmentKind, from: number, table: TableId | null = null) => {
    close(from - 1)
    Object.assign(now, { mode, from, table })
    if (table) printed.add(table)
  }

  for (const next of headings) {
    const at = next.line
    if (next.kind === 'contents') {
      const range = contents.find(item => item.from === at)
      open('contents', at)
      if (range && range.to < lines.to) open('cover', range.to + 1)
    } else if (next.kind === 'table') {
      const table = tableOf(next, printed)
      if (table && now.mode !== 'attachment' && tableFollows(context, at)) {
        open('table', at, table)
        if (next.above !== null) context.ledger.claim(next.above, 'tableTitle')
      }
    } else if (next.kind === 'looseTable') {
      const { words, leads } = headBelow(context, at)
      const fitting = fittingTables(words, leads)
      const table =
        loose.get(next.key) ?? next.tables.find(id => fitting.includes(id) && !printed.has(id)) ?? null
      const inTables = now.mode === 'table' || now.mode === 'otherTable'
      if (table && (inTables || BEFORE_TABLES.has(now.mode))) {
        open('table', at, table)
        loose.set(next.key, table)
      } else if (inTables && words.some(word => HEAD_WORD.test(word) || isMetaText(word)))
        open('otherTable', at)
    } else if (next.kind === 'tableNumber') {
      if (tableNumberOpens(context, at)) context.ledger.claim(at, 'tableTitle')
    } else if (next.kind === 'sheet' || next.kind === 'overallSheet') {
      open(next.kind, at)
    } else if (next.kind === 'section') {
      const topic = ordinalOfTopic(topicOfTitle(next.key) ?? 'other')
      // A number printed twice: the title tells that the list goes on.
      const goesOn = next.ordinal > now.section || (next.ordinal === now.section && topic > now.topic)
      if (RESUMABLE.has(now.mode) && goesOn) open('narrative', at)
      if (now.mode === 'narrative') {
        now.section = Math.max(now.section, next.ordinal)
        now.topic = Math.max(now.topic, topic)
      }
    } else if (next.kind === 'attachment') {
      if (now.mode === 'narrative' && now.section >= 9) open('attachment', at)
    } else if (next.kind === 'tables') {
      context.ledger.claim(at, 'heading')
      if (now.mode === 'narrative' || now.mode === 'glossary') open('overview', at)
    } else {
      const kind = BY_PART[next.kind]
      if (kind && kind !== now.mode) open(kind, at)
    }
  }
  close(lines.to)
  return segments
}

/** Whether the number `预算公开表1` stands above a table, not among prose. */
function tableNumberOpens({ source: { lines }, ledger }: ReaderContext, at: number): boolean {
  for (let number = at + 1; number <= Math.min(lines.length, at + 6); number++) {
    if (ledger.role(number) === 'blank') continue
    return (lines[number - 1]?.cells[0]?.text.length ?? 0) < 60
  }
  return false
}
