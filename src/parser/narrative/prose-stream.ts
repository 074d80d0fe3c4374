import type { Place, Span } from '../../model/place'
import { foldUnit, textOfUnits } from './fold'

/** A stretch of one source line that is prose. */
export interface ProseRun {
  readonly line: number
  readonly raw: string
  /** Where in the line the prose begins (a heading may stand before it). */
  readonly from: number
}

/**
 * Prose put together again: lines cut by a page break or a wrap are joined, white space is left out, and every
 * character knows the line and column it was printed at. A line feed separates what are different paragraphs.
 */
export interface ProseStream {
  /** In the form the readers compare. */
  readonly text: string
  /** Character for character as printed. */
  readonly printed: string
  /** The place of the stretch [start, end) of the text. */
  place(start: number, end: number): Place
}

const PARAGRAPH_END = /[。！？!?]$/u
const PARAGRAPH_START =
  /^\s*(?:[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[、．](?!\d)|[①-⑳]|[(（]\d{1,2}[)）])/u
const TAG = /<\/?[a-z][^<>]{0,120}>/giu

const LINE_FEED = 10

/** Joins runs of prose into one stream. */
export function joinProse(runs: readonly ProseRun[]): ProseStream {
  const lines: number[] = []
  const columns: number[] = []
  const text: number[] = []
  const printed: number[] = []
  let before = ''
  for (const { line, raw, from } of runs) {
    const body = raw.slice(from)
    if (before !== '' && (PARAGRAPH_END.test(before) || PARAGRAPH_START.test(body))) {
      text.push(LINE_FEED)
      printed.push(LINE_FEED)
      lines.push(line)
      columns.push(from)
    }
    const visible = body.includes('<') ? body.replace(TAG, tag => ' '.repeat(tag.length)) : body
    for (let at = 0; at < visible.length; at++) {
      const unit = visible.charCodeAt(at)
      const folded = foldUnit(unit)
      if (folded === 0) continue
      text.push(folded)
      printed.push(unit)
      lines.push(line)
      columns.push(from + at)
    }
    before = visible.trimEnd() || before
  }
  const place = (start: number, end: number): Place => {
    const parts: Span[] = []
    for (let at = start; at < end; at++) {
      const line = lines[at] ?? 0
      const column = columns[at] ?? 0
      const last = parts.at(-1)
      if (last && last.line === line) parts[parts.length - 1] = { line, start: last.start, end: column + 1 }
      else parts.push({ line, start: column, end: column + 1 })
    }
    const first = parts[0] ?? { line: lines[start] ?? 0, start: 0, end: 0 }
    return parts.length > 1 ? { ...first, parts } : first
  }
  return { text: textOfUnits(text), printed: textOfUnits(printed), place }
}
