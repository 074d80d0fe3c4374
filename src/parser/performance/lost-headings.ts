import type { Segment } from '../segment'
import type { SheetLine } from './sheet-lines'
import type { SheetPage } from './sheet-part'

/**
 * Cuts a segment where a sheet without a heading of its own begins: 项目名称 behind the indicator table of the one above.
 * The next page of the same sheet may print it as well; that is told later, by the name.
 */
export function atLostHeadings({ heading, lines }: Segment, printed: readonly SheetLine[]): SheetPage[] {
  const pages: SheetPage[] = []
  let from = lines.from
  let first = 0
  let behindTable = false
  const close = (to: number, end: number) =>
    pages.push({
      heading: pages.length === 0 ? heading : from,
      lines: { from, to },
      printed: printed.slice(first, end),
    })
  for (const [index, { line, label, foot, frame }] of printed.entries()) {
    if (behindTable && label?.kind === 'field' && label.field === 'project') {
      const begins = printed[index - 1]?.title === true ? index - 1 : index
      const next = printed[begins]?.line.number ?? line.number
      close(next - 1, begins)
      from = next
      first = begins
      behindTable = false
    } else if (label === null && (foot || frame)) behindTable = true
  }
  close(lines.to, printed.length)
  return pages
}
