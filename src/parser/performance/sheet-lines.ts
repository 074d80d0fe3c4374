import type { LineRange } from '../../model/place'
import type { SourceCell, SourceLine } from '../../model/source-text'
import { matchKey } from '../plain-text'
import type { ReaderContext } from '../reader-context'
import type { HeadLabel } from './head-labels'
import { isFootLine } from './head-parts'
import type { TextReaders } from './text-readers'

/** A printed line of a sheet, and what its own words say it is. */
export interface SheetLine {
  readonly line: SourceLine
  /** The label of the sheet's head that it begins with. */
  readonly label: HeadLabel | null
  /** It begins with a label of the foot. */
  readonly foot: boolean
  /** It holds a word of the indicator table's frame, and begins with no label of head or foot. */
  readonly frame: boolean
  /** It prints the title of a sheet, or the year below it. */
  readonly title: boolean
}

const SKIPPED = new Set(['blank', 'watermark', 'pageNumber'])
const YEAR = /^[(]?\d{4}年?度?[)]?年?度?$/u
const TITLE = /绩效目标(?:申报)?表$/u

function hasFrameWord(cells: readonly SourceCell[], { frame }: TextReaders): boolean {
  for (const { text } of cells) if (text.length > 1 && text.length < 40 && frame(text)) return true
  return false
}

/** The line with what it is; null where it holds no text. */
function sheetLineOf(line: SourceLine, readers: TextReaders): SheetLine | null {
  let first: SourceCell | null = null
  let texts = 0
  for (const cell of line.cells)
    if (cell.start < cell.end) {
      first ??= cell
      texts++
    }
  if (first === null) return null
  const key = matchKey(first.text)
  const label = readers.label(key)
  const foot = isFootLine(line)
  return {
    line,
    label,
    foot,
    frame: label === null && !foot && hasFrameWord(line.cells, readers),
    title: texts === 1 && (YEAR.test(key) || TITLE.test(key)),
  }
}

/** The lines of a segment that hold text, without what the outline claimed as noise. */
export function sheetLines(
  { source, ledger }: ReaderContext,
  { from, to }: LineRange,
  readers: TextReaders,
): SheetLine[] {
  const printed: SheetLine[] = []
  for (let number = from; number <= to; number++) {
    const line = source.lines[number - 1]
    if (line === undefined || SKIPPED.has(ledger.role(number))) continue
    const own = sheetLineOf(line, readers)
    if (own !== null) printed.push(own)
  }
  return printed
}
