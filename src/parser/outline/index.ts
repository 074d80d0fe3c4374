import type { LineRange } from '../../model/place'
import type { SourceLine } from '../../model/source-text'
import type { ReaderContext } from '../reader-context'
import type { Segment, SegmentKind } from '../segment'
import { contentsEnd } from './contents'
import { headingOf, type Heading } from './heading'
import { lostSheetHeading } from './lost-sheet'
import { claimNoise } from './noise'
import { segmentsOf } from './segments'
import { splitDocuments } from './split-documents'
import { wrappedTitle } from './wrapped-title'

/** How far above its first heading a cover may begin: lines with a text. */
const COVER_LINES = 3

function allHeadings({ source: { lines }, ledger }: ReaderContext): Heading[] {
  const headings: Heading[] = []
  let above: SourceLine | undefined
  for (const line of lines) {
    if (ledger.role(line.number) !== 'unread') continue
    const inSheet = headings.at(-1)?.kind === 'sheet'
    const own = headingOf(line) ?? (inSheet ? null : lostSheetHeading(lines, line))
    const ends = own === null || own.kind === 'looseTable' || own.kind === 'table'
    const whole = ends ? wrappedTitle(above, line) : null
    const heading = whole ?? own
    if (heading) headings.push(heading)
    above = own ? undefined : line
  }
  return headings
}

/** The headings that stand for themselves, and the contents as one: no entry of a 目录 is taken for its section. */
function withoutEntries(lines: readonly SourceLine[], headings: readonly Heading[]) {
  const contents: LineRange[] = []
  const kept: Heading[] = []
  let until = 0
  for (const heading of headings) {
    if (heading.line <= until) continue
    if (heading.kind === 'contents') {
      until = contentsEnd(lines, heading.line, headings)
      contents.push({ from: heading.line, to: until })
      kept.push(heading)
    } else if (!heading.paged) kept.push(heading)
  }
  return { contents, kept }
}

/** Where a document's first line is: its cover's organization stands above the first heading. */
function firstLine({ source: { lines }, ledger }: ReaderContext, heading: number, after: number): number {
  let first = heading
  let texts = 0
  for (let number = heading - 1; number > after && texts < COVER_LINES; number--) {
    const role = ledger.role(number)
    if (role === 'blank' || role === 'watermark' || role === 'pageNumber') continue
    const text = lines[number - 1]?.raw.trim() ?? ''
    if (text.length > 30 || /[。：:；，、]/u.test(text) || /[\t]/u.test(text)) break
    first = number
    texts++
  }
  return first
}

/**
 * Cuts a source into its disclosures and each of these into segments, in source order and without gaps. Blank lines,
 * watermarks and page numbers are claimed; every other line is left to the reader of its segment.
 */
export function outlineOf(context: ReaderContext): Segment[][] {
  const { lines } = context.source
  claimNoise(context)
  const { contents, kept } = withoutEntries(lines, allHeadings(context))
  const documents = splitDocuments(kept)
  if (documents.length === 0) return []
  const starts = documents.map((document, index) => {
    const opening = document[0]?.line ?? 1
    const before = documents[index - 1]?.at(-1)?.line ?? 0
    return index === 0 ? 1 : firstLine(context, opening, before)
  })
  return documents.map((document, index) => {
    const to = (starts[index + 1] ?? lines.length + 1) - 1
    return segmentsOf(context, document, contents, { from: starts[index] ?? 1, to })
  })
}

/** A segment over the lines of one table that has no title: header words told what it is. */
export function untitledTable(table: NonNullable<Segment['table']>, lines: LineRange): Segment {
  return { kind: 'table' satisfies SegmentKind, table, heading: lines.from, lines }
}
