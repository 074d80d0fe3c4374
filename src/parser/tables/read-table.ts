import type { BudgetTable, Side } from '../../model/budget-table'
import type { MoneyUnit } from '../../model/money'
import type { Sourced } from '../../model/place'
import type { SourceLine } from '../../model/source-text'
import type { TableLayout } from '../layouts/define-layout'
import { matchKey, unwrapped } from '../plain-text'
import { isTableNumber } from '../outline/table-title'
import type { ReaderContext } from '../reader-context'
import type { Segment } from '../segment'
import { hasAmount, printsUnit, withAssumedUnit } from './assumed-unit'
import { createRowBuilder } from './build-rows'
import { deadColumns } from './dead-columns'
import type { KnownNames, TableReader } from './define-table'
import {
  readCodedEntry,
  readEconomicEntry,
  readNamedEntry,
  startsWithCode,
  withoutOrdinal,
  type Entry,
} from './entry'
import { isForeign } from './foreign-row'
import { HeaderWords, isHeader, isMeta, moneyUnitOf, type Slot } from './header'
import { readPairedCodedEntries, readPairedEntries } from './paired-entries'
import type { PrintedElsewhere } from './printed-elsewhere'
import { printedOnce } from './printed-once'
import { splitCodes } from './split-codes'
import { withTailRows } from './tail-rows'
import { keyOf, tokenize, type Token } from './token'

const NOTE = /^(?:注|备注|说明|附注)\d?[:：]/u
const NO_DATA =
  /(?:本|此|该)表(?:无|没有|为空|不涉及|系空)|(?:无|没有|未安排|不涉及).{0,30}(?:数据|收支|收入|支出|预算|拨款|经费|资金|结转|内容)/u
/** Without 注：, only a sentence that says so of the table or of the organization. */
const NO_TABLE =
  /^(?:本|此|该|我)(?:表|部门|单位|年度?)[^、]{0,30}(?:无|没有|未安排|不涉及|为空).{0,40}$|本表无数据|^无数据/u
const NOISE = new Set(['blank', 'watermark', 'pageNumber'])

/** What the table's lines have told so far. */
interface State {
  unit: MoneyUnit
  noData: boolean
  title: Sourced<string> | null
  started: boolean
  headed: boolean
  /** The head of the columns is read: what follows can be a row. */
  underHead: boolean
  /** The rows are of another table, whose head stands among them. */
  foreign: boolean
  /** A row whose cells have not come yet: its name wraps over two lines. */
  pending: { readonly line: number; readonly tokens: readonly Token[] } | null
}

const one = (entry: Entry | null) => (entry ? [entry] : [])

function entriesOf(reader: TableReader, tokens: readonly Token[], unit: MoneyUnit, width: number): Entry[] {
  switch (reader.shape) {
    case 'coded':
      return one(readCodedEntry(tokens, { width, unit }))
    case 'named':
      return one(readNamedEntry(tokens, { width, unit }))
    case 'economic':
      return one(readEconomicEntry(tokens, { width, unit }))
    case 'paired':
      return readPairedEntries(tokens, unit, width)
    case 'pairedCoded':
      return readPairedCodedEntries(tokens, unit)
  }
}

/** Two lines of one row: the name goes on where the second begins with a text. */
function joined(first: readonly Token[], second: readonly Token[]): Token[] {
  const last = first.at(-1)
  const [next, ...rest] = second
  if (last?.kind !== 'text' || next?.kind !== 'text') return [...first, ...second]
  return [...first.slice(0, -1), { ...last, raw: last.raw + next.raw, place: last.place }, ...rest]
}

const hasOrdinal = (token: Token) => withoutOrdinal(keyOf(token)) !== keyOf(token)
const startsRow = (token: Token | undefined) => token !== undefined && startsWithCode(token)

/** Reads one table from the lines of its segments: a continuation page is another segment. */
export function readTable(
  context: ReaderContext,
  reader: TableReader,
  layout: TableLayout,
  segments: readonly Segment[],
  known: KnownNames,
  fallbackUnit: MoneyUnit | null,
  isPrinted: PrintedElsewhere,
): BudgetTable {
  const { ledger } = context
  const words = new HeaderWords()
  const codes = splitCodes()
  const state: State = {
    unit: fallbackUnit ?? 'wanYuan',
    noData: false,
    title: null,
    started: false,
    headed: false,
    underHead: false,
    foreign: false,
    pending: null,
  }
  const builder = createRowBuilder(context, reader, layout)
  const width = layout.blocks.at(-1)?.columns.length ?? 1
  const dead = deadColumns(
    segments.flatMap(({ lines }) => context.source.lines.slice(lines.from - 1, lines.to)),
    layout,
  )
  const tokensOf = (line: SourceLine) => {
    const tokens = tokenize(line, state.unit)
    return dead.size > 0 && tokens.length > 2 ? tokens.filter((_, at) => !dead.has(at)) : tokens
  }
  const slotsFor = (side: Side | null): readonly Slot[] => {
    const block = layout.blocks.find(item => item.side === side) ?? layout.blocks[0]
    if (!block) return []
    return (layout.blocks.length === 1 ? words.slots(block) : null) ?? block.columns
  }

  /** The columns behind the name, with those that only this table prints. */
  const widthNow = () =>
    layout.blocks.length === 1 ? slotsFor(null).filter(slot => slot !== null).length : width

  const addEntry = (entry: Entry) => builder.add(entry, slotsFor(entry.side))

  /** A line of one name without cells, between rows, is a row whose figures are lost. */
  const flushPending = () => {
    const { pending } = state
    state.pending = null
    if (!pending || !(state.started || state.underHead) || pending.tokens.length !== 1) return
    const entries = entriesOf(reader, pending.tokens, state.unit, widthNow())
    if (entries.length === 0) return
    if (!entries.every(entry => reader.isName(matchKey(entry.name), known))) return
    for (const entry of entries) addEntry({ ...entry, confidence: 0.6, reason: 'figuresLost' })
    ledger.claim(pending.line, 'tableRow')
  }

  const isKnownName = (token: Token) => reader.isName(withoutOrdinal(keyOf(token)), known)

  /** Whether the words kept back are the end of the row above, as the document prints its name elsewhere. */
  const endsRowAbove = () => {
    const [word, more] = state.pending?.tokens.filter(token => token.kind !== 'blank') ?? []
    const above = builder.rows.at(-1)
    if (!word || more || !above || above.place.line + 1 !== state.pending?.line || above.name === '')
      return false
    return isPrinted(matchKey(above.name) + keyOf(word))
  }

  const readRow = (line: SourceLine, tokens: readonly Token[]): boolean => {
    const near = state.pending?.line === line.number - 1
    const head = tokens.find(token => token.kind !== 'blank')
    const begins = startsRow(head) || (head !== undefined && hasOrdinal(head) && isKnownName(head))
    // A row that begins with an ordinal and a known name takes no words from the line above, which may be foreign.
    if (!near || begins || state.pending?.tokens.some(isKnownName) || endsRowAbove()) flushPending()
    const { pending } = state
    // Two names and then a row with all its cells: the names are no beginning of it.
    const own =
      reader.shape === 'economic' && (pending?.tokens.length ?? 0) > 1 && tokens.length > widthNow() + 1
    // A name that a sheet prints as a project's is whole: the words above it are none of it.
    const named = reader.shape === 'named' && head !== undefined && known.projects.has(keyOf(head))
    const goesOn = pending !== null && !own && !named && tokens.some(token => token.kind !== 'text')
    if (pending && !goesOn) flushPending()
    state.pending = null
    const row = goesOn ? joined(pending.tokens, tokens) : tokens
    const lead = layout.blocks[0]?.lead.length ?? 1
    const complete =
      row.some((token, at) => token.kind === 'amount' && !(at === 0 && startsRow(token))) || row.length > lead
    if (!complete || row.length < 2) {
      state.pending = { line: line.number, tokens: row }
      return false
    }
    const entries = entriesOf(reader, row, state.unit, widthNow())
    const kept = entries.filter(
      entry => entry.reason !== 'codeLost' || entry.values.some(value => value.fen !== null),
    )
    if (isForeign(reader, kept, widthNow(), known)) return false
    for (const entry of kept) {
      const joint = goesOn && reader.shape === 'named' && !isPrinted(matchKey(entry.name))
      addEntry(
        joint ? { ...entry, confidence: Math.min(entry.confidence, 0.8), reason: 'nameJoined' } : entry,
      )
    }
    if (kept.length > 0 && goesOn) ledger.claim(pending.line, 'tableRow')
    return kept.length > 0
  }

  /** More than the 合计 row, which may stand before the last line of the head. */
  const hasBody = () => state.started && (builder.rows.length > 1 || !builder.rows.some(hasAmount))

  const readLine = (line: SourceLine) => {
    const { number } = line
    const printed = line.cells.filter(cell => cell.text !== '')
    const [first] = printed
    if (!first) return
    const alone = printed.length === 1
    if (alone || !state.started) {
      const key = matchKey(first.text)
      const note = NOTE.test(key)
      if (alone && (note || NO_TABLE.test(key))) {
        if (!note || NO_DATA.test(key)) state.noData = true
        return ledger.claim(number, 'tableNote')
      }
    }
    const tokens = codes.row(tokensOf(line))
    if (printed.length <= 2 && isMeta(tokens)) {
      for (const cell of printed) state.unit = moneyUnitOf(cell.text) ?? state.unit
      return ledger.claim(number, 'tableHeader')
    }
    if (isHeader(tokens, state.started)) {
      if (hasBody() || state.noData) state.foreign = words.isOther(tokens)
      if (state.foreign) return
      if (state.started && state.headed) words.clear()
      state.headed = false
      state.underHead = true
      words.add(tokens)
      codes.head(tokens)
      if (!state.started)
        for (const cell of printed)
          if (cell.text.endsWith('元)') || cell.text.endsWith('元）'))
            state.unit = moneyUnitOf(cell.text) ?? state.unit
      return ledger.claim(number, 'tableHeader')
    }
    if (!state.foreign && readRow(line, tokens)) {
      state.started = true
      state.headed = true
      ledger.claim(number, 'tableRow')
    }
  }

  for (const segment of segments) {
    for (let number = segment.lines.from; number <= segment.lines.to; number++) {
      const line = context.source.lines[number - 1]
      if (!line || NOISE.has(ledger.role(number)) || ledger.role(number) === 'tableTitle') continue
      if (number === segment.heading && ledger.role(number) !== 'tableHeader') {
        const title = titleOf(line)
        if (title !== null) {
          state.title ??= title
          for (const cell of line.cells) state.unit = moneyUnitOf(cell.text) ?? state.unit
          ledger.claim(number, 'tableTitle')
          continue
        }
      }
      readLine(line)
    }
  }
  flushPending()
  if (
    state.noData &&
    builder.rows.some(row => Object.values(row.figures).some(figure => (figure.fen ?? 0) !== 0))
  ) {
    const place = builder.rows[0]?.place ?? { line: 1, start: 0, end: 0 }
    context.issues.push({ code: 'noteContradictsRows', place, details: { table: reader.id } })
  }
  const from = segments[0]?.lines.from ?? 1
  if (state.title === null)
    context.issues.push({
      code: 'titleLost',
      place: { line: segments[0]?.heading ?? from, start: 0, end: 0 },
      details: { table: reader.id },
    })
  const printed = printedOnce(builder.finished())
  // Elsewhere names are short, and rows without amounts are many.
  const wraps = reader.id === 'T6' || reader.id === 'T12' || reader.id === 'T13'
  const rows = reader.link(wraps ? withTailRows(printed, isPrinted) : printed, known)
  const assumed = fallbackUnit === null && !printsUnit(context, segments) && rows.some(hasAmount)
  if (assumed) {
    const heading = segments[0]?.heading ?? 1
    const place = state.title?.place ?? { line: heading, start: 0, end: 0 }
    context.issues.push({ code: 'unitAssumed', place, details: { table: reader.id } })
  }
  const lines = { from, to: segments.at(-1)?.lines.to ?? 1 }
  return {
    id: reader.id,
    found: true,
    noData: state.noData,
    title: state.title,
    lines,
    columns: [...new Set(layout.blocks.flatMap(block => block.columns))],
    rows: assumed ? rows.map(withAssumedUnit) : rows,
  }
}

function titleOf(line: SourceLine): Sourced<string> | null {
  const cell =
    line.cells.find(({ text }) => text.includes('表') && !isTableNumber(matchKey(text))) ??
    line.cells.find(item => item.text !== '')
  if (!cell || !matchKey(cell.text).includes('表')) return null
  return {
    value: unwrapped(cell.text),
    place: { line: cell.line ?? line.number, start: cell.start, end: cell.end },
    confidence: 1,
  }
}
