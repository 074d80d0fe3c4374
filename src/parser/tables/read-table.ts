import type { BudgetTable, Column, Side, TableRow } from '../../model/budget-table'
import type { MoneyUnit } from '../../model/money'
import type { Sourced } from '../../model/place'
import type { SourceLine } from '../../model/source-text'
import type { TableLayout } from '../layouts/define-layout'
import { matchKey, unwrapped } from '../plain-text'
import type { ReaderContext } from '../reader-context'
import type { Segment } from '../segment'
import { align } from './align'
import type { KnownNames, TableReader } from './define-table'
import { readCodedEntry, readEconomicEntry, readNamedEntry, type Entry } from './entry'
import { HeaderWords, isHeader, isMeta, moneyUnitOf } from './header'
import { readPairedCodedEntries, readPairedEntries } from './paired-entries'
import { tokenize, type Token } from './token'

const NOTE = /^(?:注|备注|说明|附注)\d?[:：]/u
const NO_DATA =
  /(?:本|此|该)表(?:无|没有|为空|不涉及|系空)|(?:无|没有|未安排|不涉及).{0,30}(?:数据|收支|收入|支出|预算|拨款|经费|资金|结转|内容)/u
const NOISE = new Set(['blank', 'watermark', 'pageNumber'])

/** What the table's lines have told so far. */
interface State {
  unit: MoneyUnit
  noData: boolean
  title: Sourced<string> | null
  started: boolean
  headed: boolean
  rows: TableRow[]
  /** The last row of each side. */
  above: Map<Side | null, TableRow>
  blank: ReadonlySet<Column>
  /** A row whose cells have not come yet: its name wraps over two lines. */
  pending: { readonly line: number; readonly tokens: readonly Token[] } | null
}

function entriesOf(
  reader: TableReader,
  layout: TableLayout,
  tokens: readonly Token[],
  unit: MoneyUnit,
): Entry[] {
  const width = layout.blocks.at(-1)?.columns.length ?? 1
  const one = (entry: Entry | null) => (entry ? [entry] : [])
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

const startsRow = (token: Token | undefined) => /^(?:\d{3}|\d{5}|\d{7})$/u.test(token?.raw ?? '')

/** Reads one table from the lines of its segments: a continuation page is another segment. */
export function readTable(
  context: ReaderContext,
  reader: TableReader,
  layout: TableLayout,
  segments: readonly Segment[],
  known: KnownNames,
  fallbackUnit: MoneyUnit,
): BudgetTable {
  const { ledger } = context
  const words = new HeaderWords()
  const state: State = {
    unit: fallbackUnit,
    noData: false,
    title: null,
    started: false,
    headed: false,
    rows: [],
    above: new Map(),
    blank: new Set(),
    pending: null,
  }
  const slotsFor = (side: Side | null) => {
    const block = layout.blocks.find(item => item.side === side) ?? layout.blocks[0]
    if (!block) return []
    return (layout.blocks.length === 1 ? words.slots(block) : null) ?? block.columns
  }

  const addEntry = (entry: Entry) => {
    const { figures, leftovers, confidence } = align(entry.values, {
      slots: slotsFor(entry.side),
      blank: state.blank,
      carryoverIsPart: reader.id === 'T1',
    })
    const kind = reader.kind(entry, state.above.get(entry.side))
    const sure = Math.min(entry.confidence, confidence < 0.85 ? confidence : 1)
    const reason = entry.reason ?? (sure < 1 ? 'figureOutsideColumns' : undefined)
    const { side, code, name, name2, place } = entry
    const row = { side, kind, code, name, name2, unit: null, place, parent: null, figures, confidence: sure }
    const read = reason === undefined ? row : { ...row, reason }
    state.rows.push(read)
    state.above.set(side, read)
    for (const left of leftovers)
      context.issues.push({
        code: left.kind === 'amount' ? 'figureOutsideColumns' : 'textAmongFigures',
        place: left.place,
        details: { table: reader.id, text: left.raw },
      })
    if (kind === 'total' && layout.blocks.length === 1) {
      const printed = Object.entries(figures) as [Column, { fen: number | null }][]
      if (printed.some(([, figure]) => figure.fen !== null))
        state.blank = new Set(printed.filter(([, figure]) => figure.fen === null).map(([column]) => column))
    }
  }

  const readRow = (line: SourceLine, tokens: readonly Token[]): boolean => {
    const { pending } = state
    state.pending = null
    const goesOn = pending !== null && !startsRow(tokens[0]) && pending.line === line.number - 1
    const whole = goesOn ? joined(pending.tokens, tokens) : tokens
    const lead = layout.blocks[0]?.lead.length ?? 1
    const complete = whole.some(token => token.kind === 'amount') || whole.length > lead
    if (!complete || whole.length < 2) {
      state.pending = { line: line.number, tokens: whole }
      return false
    }
    const entries = entriesOf(reader, layout, whole, state.unit)
    const kept = entries.filter(
      entry => entry.reason !== 'codeLost' || entry.values.some(value => value.fen !== null),
    )
    kept.forEach(addEntry)
    if (kept.length > 0 && goesOn) ledger.claim(pending.line, 'tableRow')
    return kept.length > 0
  }

  const readLine = (line: SourceLine) => {
    const { number } = line
    const printed = line.cells.filter(cell => cell.text !== '')
    const [first] = printed
    if (!first) return
    const alone = printed.length === 1
    if (alone || !state.started) {
      const key = matchKey(first.text)
      if (alone && (NOTE.test(key) || (NO_DATA.test(key) && key.length <= 60))) {
        if (NO_DATA.test(key)) state.noData = true
        return ledger.claim(number, 'tableNote')
      }
    }
    const tokens = tokenize(line, state.unit)
    if (printed.length <= 2 && isMeta(tokens)) {
      for (const cell of printed) state.unit = moneyUnitOf(cell.text) ?? state.unit
      return ledger.claim(number, 'tableHeader')
    }
    if (isHeader(tokens, state.started)) {
      if (state.started && state.headed) words.clear()
      state.headed = false
      words.add(tokens)
      if (!state.started)
        for (const cell of printed)
          if (cell.text.endsWith('元)') || cell.text.endsWith('元）'))
            state.unit = moneyUnitOf(cell.text) ?? state.unit
      return ledger.claim(number, 'tableHeader')
    }
    if (readRow(line, tokens)) {
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
          for (const cell of line.cells.slice(1)) state.unit = moneyUnitOf(cell.text) ?? state.unit
          ledger.claim(number, 'tableTitle')
          continue
        }
      }
      readLine(line)
    }
  }
  if (
    state.noData &&
    state.rows.some(row => Object.values(row.figures).some(figure => (figure.fen ?? 0) !== 0))
  ) {
    const place = state.rows[0]?.place ?? { line: 1, start: 0, end: 0 }
    context.issues.push({ code: 'noteContradictsRows', place, details: { table: reader.id } })
  }
  const lines = { from: segments[0]?.lines.from ?? 1, to: segments.at(-1)?.lines.to ?? 1 }
  return {
    id: reader.id,
    found: true,
    noData: state.noData,
    title: state.title,
    lines,
    columns: [...new Set(layout.blocks.flatMap(block => block.columns))],
    rows: reader.link(state.rows, known),
  }
}

function titleOf(line: SourceLine): Sourced<string> | null {
  const cell = line.cells.find(item => item.text !== '')
  if (!cell || !matchKey(cell.text).includes('表')) return null
  return {
    value: unwrapped(cell.text),
    place: { line: cell.line ?? line.number, start: cell.start, end: cell.end },
    confidence: 1,
  }
}
