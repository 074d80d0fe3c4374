import type { Catalogue, CatalogueKind, CatalogueRow } from '../../model/catalogue'
import type { Sourced } from '../../model/place'
import type { SourceLine } from '../../model/source-text'
import { matchKey, unwrapped } from '../plain-text'
import type { ReaderContext } from '../reader-context'
import type { Segment, SegmentKind } from '../segment'
import { readCatalogueHeader, type CatalogueHeader } from './catalogue-header'
import { readCatalogueRow } from './catalogue-row'

/** Catalogues stand behind the narrative, within it, or behind the glossary. */
const HOLDING = new Set<SegmentKind>(['attachment', 'narrative', 'glossary'])
const NOISE = new Set(['blank', 'watermark', 'pageNumber'])
const TITLE_REACH = 4
const TITLE = /目录|品目|采购标准/u
const SENTENCE = /[。；;：:，,!?]/u
const LONGEST_GROUP = 30
/** A name wraps over so many lines at most. */
const MOST_LINES = 6
/** A catalogue goes on behind so many lines that are not its own. */
const MOST_FOREIGN = 2
/** The code of a first level: A, A01. */
const TOP_CODE = /^[A-Z](?:\d{2})?$/u

interface Growing {
  readonly header: CatalogueHeader
  readonly title: Sourced<string> | null
  readonly from: number
  to: number
  group: string | null
  readonly rows: CatalogueRow[]
  /** The lines that were understood. */
  readonly taken: number[]
  /** Foreign lines since the last understood one. */
  foreign: number
}

const textsOf = ({ cells }: SourceLine) => cells.filter(cell => cell.text !== '')

/** The nearest line above the header that names a catalogue. */
function titleAbove(lines: readonly SourceLine[], at: number): Sourced<string> | null {
  for (let above = at - 1; above >= Math.max(0, at - TITLE_REACH); above--) {
    const line = lines[above]
    if (!line) return null
    const [cell, ...more] = textsOf(line)
    if (!cell || more.length > 0 || cell.text.length > 60 || /[。；]/u.test(cell.text)) return null
    if (TITLE.test(matchKey(cell.text)))
      return {
        value: unwrapped(cell.text),
        place: { line: line.number, start: cell.start, end: cell.end },
        confidence: 1,
      }
  }
  return null
}

function kindOf({ header, title }: Growing): CatalogueKind {
  if (/购买服务/u.test(title?.value ?? '')) return 'servicePurchase'
  if (/采购/u.test(`${title?.value ?? ''}${header.printed.join('')}`)) return 'procurement'
  return header.levelled ? 'servicePurchase' : 'procurement'
}

/** A wrapped name goes on in its column, in the row below its code. */
function withContinuation(row: CatalogueRow, line: SourceLine): CatalogueRow | null {
  const [cell, ...more] = textsOf(line)
  const at = row.names.reduce((last, name, index) => (name === null ? last : index), -1)
  if (!cell || more.length > 0 || at < 0 || cell.text.length > LONGEST_GROUP) return null
  if ((row.place.parts?.length ?? 1) >= MOST_LINES) return null
  const names = row.names.map((name, index) => (index === at ? `${name ?? ''}${unwrapped(cell.text)}` : name))
  const { line: first, start, end } = row.place
  const parts = [
    ...(row.place.parts ?? [{ line: first, start, end }]),
    { line: line.number, start: cell.start, end: cell.end },
  ]
  return { ...row, names, place: { ...row.place, parts } }
}

/** Reads one line into the catalogue; false where the catalogue has ended. */
function take(growing: Growing, line: SourceLine, next: SourceLine | undefined): boolean {
  const row = readCatalogueRow(line, growing.header, growing.group)
  if (row) {
    growing.rows.push(row)
    return true
  }
  const texts = textsOf(line)
  const [cell] = texts
  if (!cell || texts.length > 1 || cell.text.length > LONGEST_GROUP || SENTENCE.test(cell.text)) return false
  const last = growing.rows.at(-1)
  const continued = line.cells[0]?.text === '' && last ? withContinuation(last, line) : null
  if (continued) {
    growing.rows[growing.rows.length - 1] = continued
    return true
  }
  if (!next || TITLE.test(cell.text)) return false
  const below = readCatalogueRow(next, growing.header, null)
  // Below the name of a group the codes begin anew.
  const anew = !last || TOP_CODE.test(below?.code ?? '') || below?.code?.charAt(0) !== last.code?.charAt(0)
  const opens = below ? anew : readCatalogueHeader(next) !== null
  if (!opens) return false
  growing.group = unwrapped(cell.text)
  return true
}

function understood(growing: Growing, line: number): void {
  growing.to = line
  growing.foreign = 0
  growing.taken.push(line)
}

function readSegment(context: ReaderContext, { lines: { from, to } }: Segment): Catalogue[] {
  const { source, ledger } = context
  const lines = source.lines.slice(from - 1, to).filter(line => !NOISE.has(ledger.role(line.number)))
  const found: Growing[] = []
  let open: Growing | null = null
  lines.forEach((line, at) => {
    const header = readCatalogueHeader(line)
    if (header) {
      const title = titleAbove(lines, at)
      const same = open?.header.printed.join() === header.printed.join()
      if (!open || !same) {
        open = {
          header,
          title,
          from: title?.place.line ?? line.number,
          to: line.number,
          group: null,
          rows: [],
          taken: title ? [title.place.line] : [],
          foreign: 0,
        }
        found.push(open)
      }
      understood(open, line.number)
    } else if (open) {
      if (take(open, line, lines[at + 1])) understood(open, line.number)
      else if (++open.foreign > MOST_FOREIGN) open = null
    }
  })
  return found.flatMap(growing => {
    const { header, title, rows } = growing
    if (rows.length === 0) return []
    const range = { from: growing.from, to: growing.to }
    for (const number of growing.taken) ledger.claim(number, 'attachment')
    return [{ kind: kindOf(growing), title, lines: range, columns: header.printed, rows }]
  })
}

/** The catalogues attached to a disclosure, in order; their lines are claimed as attachment. */
export function readCatalogues(context: ReaderContext, segments: readonly Segment[]): Catalogue[] {
  return segments.filter(({ kind }) => HOLDING.has(kind)).flatMap(segment => readSegment(context, segment))
}
