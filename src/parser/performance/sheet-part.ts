import type { LineRange } from '../../model/place'
import type { SourceLine } from '../../model/source-text'
import { matchKey } from '../plain-text'
import type { ReaderContext } from '../reader-context'
import type { Segment } from '../segment'
import { isFootLine } from './head-parts'
import { readSheetHead, type SheetHead } from './sheet-head'
import { textReaders, type TextReaders } from './text-readers'

/** One print of a sheet heading and what stands below it, up to the next: a sheet, or a page of one. */
export interface SheetPart {
  readonly heading: number
  readonly lines: LineRange
  readonly head: SheetHead
  readonly tableLines: readonly SourceLine[]
  /** The foot (负责人 … 填报日期) is printed. */
  readonly footed: boolean
}

const SKIPPED = new Set(['blank', 'watermark', 'pageNumber'])
const YEAR = /^[(]?\d{4}年?度?[)]?年?度?$/u
const TITLE = /绩效目标(?:申报)?表$/u

/** Whether a line holds a word of the indicator table's frame. */
export function hasFrameWord(line: SourceLine, { frame }: TextReaders): boolean {
  return line.cells.some(({ text }) => text.length > 1 && text.length < 40 && frame(text))
}

/** The label of a sheet's head that a line begins with. */
export function labelOfLine(line: SourceLine, { label }: TextReaders): ReturnType<TextReaders['label']> {
  const first = line.cells.find(cell => cell.start < cell.end)
  return first === undefined ? null : label(matchKey(first.text))
}

/** The lines of a segment that hold text, without what the outline claimed as noise. */
export function printedLines({ source, ledger }: ReaderContext, { from, to }: LineRange): SourceLine[] {
  return source.lines
    .slice(from - 1, to)
    .filter(line => !SKIPPED.has(ledger.role(line.number)) && line.cells.some(cell => cell.start < cell.end))
}

/** How many lines the title and the year below it may take. */
const TITLE_LINES = 4

/** Whether a line prints the title of a sheet or the year below it. */
export function isTitleText(line: SourceLine): boolean {
  const text = line.cells.filter(cell => cell.start < cell.end)
  const key = text.length === 1 ? matchKey(text[0]?.text ?? '') : ''
  return YEAR.test(key) || TITLE.test(key)
}

/** Claims the printed heading and the year below it; gives the lines that follow. */
export function withoutTitle(
  context: ReaderContext,
  lines: readonly SourceLine[],
  heading: number,
  readers: TextReaders = textReaders(),
): SourceLine[] {
  return lines.filter((line, index) => {
    const isTitle =
      (line.number === heading && labelOfLine(line, readers) === null) ||
      (index < TITLE_LINES && isTitleText(line))
    if (isTitle) context.ledger.claim(line.number, 'sheetHeading')
    return !isTitle
  })
}

/** Divides a segment into head, indicator table and foot. */
export function sheetPart(
  context: ReaderContext,
  segment: Segment,
  readers: TextReaders = textReaders(),
): SheetPart {
  const lines = withoutTitle(context, printedLines(context, segment.lines), segment.heading, readers)
  const headLines: SourceLine[] = []
  const tableLines: SourceLine[] = []
  let area: 'head' | 'table' | 'foot' = 'head'
  for (const line of lines) {
    if (isFootLine(line)) area = 'foot'
    else if (area !== 'table' && hasFrameWord(line, readers) && labelOfLine(line, readers) === null)
      area = 'table'
    if (area === 'table') tableLines.push(line)
    else headLines.push(line)
  }
  const head = readSheetHead(headLines, readers)
  for (const number of head.lines) context.ledger.claim(number, 'sheetField')
  return { heading: segment.heading, lines: segment.lines, head, tableLines, footed: area === 'foot' }
}
