import type { LineRange } from '../../model/place'
import type { SourceLine } from '../../model/source-text'
import type { ReaderContext } from '../reader-context'
import { readSheetHead, type SheetHead } from './sheet-head'
import type { SheetLine } from './sheet-lines'
import type { TextReaders } from './text-readers'

/** One print of a sheet heading and what stands below it, up to the next: a sheet, or a page of one. */
export interface SheetPart {
  readonly heading: number
  readonly lines: LineRange
  readonly head: SheetHead
  readonly tableLines: readonly SourceLine[]
  /** The foot (负责人 … 填报日期) is printed. */
  readonly footed: boolean
}

/** How many lines the title and the year below it may take. */
const TITLE_LINES = 4

/** Claims the printed heading and the year below it; gives the lines that follow. */
export function withoutTitle(
  { ledger }: ReaderContext,
  lines: readonly SheetLine[],
  heading: number,
): SheetLine[] {
  return lines.filter(({ line, label, title }, index) => {
    const isTitle = (line.number === heading && label === null) || (index < TITLE_LINES && title)
    if (isTitle) ledger.claim(line.number, 'sheetHeading')
    return !isTitle
  })
}

/** What `atLostHeadings` gives: where a sheet begins and ends, and what it prints. */
export interface SheetPage {
  readonly heading: number
  readonly lines: LineRange
  readonly printed: readonly SheetLine[]
}

/** Divides a page into head, indicator table and foot. */
export function sheetPart(
  context: ReaderContext,
  { heading, lines, printed }: SheetPage,
  readers: TextReaders,
): SheetPart {
  const headLines: SourceLine[] = []
  const tableLines: SourceLine[] = []
  let area: 'head' | 'table' | 'foot' = 'head'
  for (const { line, foot, frame } of withoutTitle(context, printed, heading)) {
    if (foot) area = 'foot'
    else if (frame) area = 'table'
    if (area === 'table') tableLines.push(line)
    else headLines.push(line)
  }
  const head = readSheetHead(headLines, readers)
  for (const number of head.lines) context.ledger.claim(number, 'sheetField')
  return { heading, lines, head, tableLines, footed: area === 'foot' }
}
