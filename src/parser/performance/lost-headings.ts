import type { ReaderContext } from '../reader-context'
import type { Segment } from '../segment'
import { isFootLine } from './head-parts'
import { hasFrameWord, isTitleText, labelOfLine, printedLines } from './sheet-part'
import type { TextReaders } from './text-readers'

/**
 * Cuts a segment where a sheet without a heading of its own begins: 项目名称 behind the indicator table of the one above.
 * The next page of the same sheet may print it as well; that is told later, by the name.
 */
export function atLostHeadings(context: ReaderContext, segment: Segment, readers: TextReaders): Segment[] {
  const starts: number[] = []
  let behindTable = false
  let before: number | null = null
  for (const line of printedLines(context, segment.lines)) {
    const label = labelOfLine(line, readers)
    if (behindTable && label?.kind === 'field' && label.field === 'project') {
      starts.push(before ?? line.number)
      behindTable = false
    } else if (label === null && (isFootLine(line) || hasFrameWord(line, readers))) behindTable = true
    before = isTitleText(line) ? line.number : null
  }
  const froms = [segment.lines.from, ...starts]
  return froms.map((from, at) => ({
    ...segment,
    heading: at === 0 ? segment.heading : from,
    lines: { from, to: (froms[at + 1] ?? segment.lines.to + 1) - 1 },
  }))
}
