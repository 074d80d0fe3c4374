import type { Span } from '../../model/place'

/** More hits than this are not counted. */
export const MOST_HITS = 2000

/** A text and where its lines begin: `lineStart[i]` is where line `i + 1` does, one more entry closes the list. */
export interface SearchedText {
  readonly text: string
  readonly lineStart: Uint32Array
}

/** Blanks and commas but not the end of a line. */
const BETWEEN = '(?:[^\\S\\n]|[,，])*'

/** The line that a character belongs to, from 1. */
function lineAt(lineStart: Uint32Array, index: number): number {
  let low = 0
  let high = lineStart.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lineStart[middle] ?? 0) <= index) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Where the words stand in lines `from` to `to`. Case, blanks and commas inside are passed over, since the text is wrapped
 * inside words and prints some amounts with separators and some without. The text is gone through as one.
 */
export function searchLines(
  { text, lineStart }: SearchedText,
  wanted: string,
  { most = MOST_HITS, from = 1, to = lineStart.length - 1 } = {},
): Span[] {
  const letters = [...wanted.replace(/[\s,，]/gu, '')].map(letter =>
    letter.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&'),
  )
  if (letters.length === 0) return []
  // Without letters that have a case the search need not fold it, which is much faster.
  const pattern = new RegExp(letters.join(BETWEEN), /[^\u4E00-\u9FFF\d]/u.test(wanted) ? 'giu' : 'gu')
  const hits: Span[] = []
  pattern.lastIndex = lineStart[from - 1] ?? 0
  const last = lineStart[to] ?? text.length
  for (let match = pattern.exec(text); match && match.index < last; match = pattern.exec(text)) {
    const line = lineAt(lineStart, match.index)
    const start = match.index - (lineStart[line - 1] ?? 0)
    hits.push({ line, start, end: start + match[0].length })
    if (hits.length === most) break
  }
  return hits
}
