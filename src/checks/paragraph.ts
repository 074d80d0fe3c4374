import type { CheckContext } from './define-check'
import type { Mention } from './prose'
import { lineOf } from './prose'

/** So many pieces a page's end may leave of one paragraph. */
const MOST = 4

const textOf = (context: CheckContext, line: number): string => lineOf(context, { line }).trim()

/** What stands between the pieces of a paragraph that a page's end cuts in two. */
function isBetween({ disclosure: { lines, lineRoles } }: CheckContext, line: number): boolean {
  const role = lineRoles[line - lines.from]
  return role === 'blank' || role === 'watermark' || role === 'pageNumber'
}

/** The next line of text in a direction; null at the end of the document. */
function beside(context: CheckContext, line: number, by: 1 | -1): number | null {
  const { from, to } = context.disclosure.lines
  for (let at = line + by; at >= from && at <= to; at += by) if (!isBetween(context, at)) return at
  return null
}

const isEnded = (text: string): boolean => /[。！!：:]$/u.test(text)

/** The lines of a paragraph from one of them to its end. */
export function paragraphFrom(context: CheckContext, line: number): readonly number[] {
  const lines = [line]
  for (let at: number | null = line; at !== null && lines.length <= MOST;) {
    if (isEnded(textOf(context, at))) return lines
    at = beside(context, at, 1)
    if (at !== null) lines.push(at)
  }
  return [line]
}

/** The first line of the paragraph that a line belongs to. */
export function paragraphStart(context: CheckContext, line: number): number {
  let start = line
  for (let pieces = 0; pieces < MOST; pieces++) {
    const before = beside(context, start, -1)
    if (before === null || before < line - 3 * MOST || isEnded(textOf(context, before))) return start
    if (textOf(context, before).length < SHORTEST) return start
    start = before
  }
  return start
}

/** A line shorter than this is a heading, no piece of a paragraph. */
const SHORTEST = 24

/** What is said from a mention to the end of its sentence, over the lines it goes on. */
export function sentenceFrom(context: CheckContext, { place, raw }: Mention): string {
  const [line = place.line, ...more] = paragraphFrom(context, place.line)
  const rest = textOf(context, line).endsWith(raw.trim()) ? more.map(at => textOf(context, at)).join('') : ''
  return raw + (rest.split('。')[0] ?? '')
}
