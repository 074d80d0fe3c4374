import type { SourceLine } from '../../model/source-text'
import { matchKey } from '../plain-text'
import type { Heading } from './heading'

const ENTRY_TAIL = /[.·…_\s]*\d{0,3}$/u
const PAGED = /(?:[.·…]{2,}\d{0,3}|[^\d年.]\d{1,3})$/u
const UNIT_LINE = /单位:(?:万元|元)/u
const LONGEST_ENTRY = 60

function printed(line: SourceLine): string[] {
  return line.cells.filter(cell => cell.text !== '').map(cell => cell.text)
}

/**
 * The last line of the contents (目录) that begin at `from`. Entries end in page numbers where those survived; without
 * them the contents end where an entry is printed for the second time, as the heading itself.
 */
export function contentsEnd(
  lines: readonly SourceLine[],
  from: number,
  headings: readonly Heading[],
): number {
  const at = new Map(headings.map(heading => [heading.line, heading]))
  const entries = new Set<string>()
  let lastPaged = from
  let lastEntry = from
  for (let number = from + 1; number <= lines.length; number++) {
    const line = lines[number - 1]
    const texts = line ? printed(line) : []
    if (texts.length === 0) continue
    const key = matchKey(texts[0] ?? '')
    const entry = key.replace(ENTRY_TAIL, '')
    const paged = /^\d{1,3}$/u.test(texts[1] ?? '') || (texts.length === 1 && PAGED.test(key))
    const heading = at.get(number)
    if (!paged && heading && heading.kind !== 'section' && entries.has(entry)) break
    if (!paged && (key.length > LONGEST_ENTRY || texts.length > 2 || UNIT_LINE.test(key))) break
    if (heading && heading.kind !== 'table' && !paged && lastPaged > from && heading.kind === 'overview')
      break
    entries.add(entry)
    lastEntry = number
    if (paged) lastPaged = number
  }
  return lastPaged > from ? lastPaged : lastEntry
}
