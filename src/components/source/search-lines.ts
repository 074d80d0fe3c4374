import type { Span } from '../../model/place'

/** More hits than this are not counted. */
export const MOST_HITS = 2000

/**
 * Where the words stand. Case, blanks and commas inside are passed over, since the text is wrapped inside words and
 * prints some amounts with separators and some without.
 */
export function searchLines(lines: Iterable<string>, wanted: string): Span[] {
  const letters = [...wanted.replace(/[\s,，]/gu, '')].map(letter =>
    letter.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&'),
  )
  if (letters.length === 0) return []
  const pattern = new RegExp(letters.join('[\\s,，]*'), 'giu')
  const hits: Span[] = []
  let line = 0
  for (const raw of lines) {
    line++
    for (const match of raw.matchAll(pattern)) {
      hits.push({ line, start: match.index, end: match.index + match[0].length })
      if (hits.length === MOST_HITS) return hits
    }
  }
  return hits
}
