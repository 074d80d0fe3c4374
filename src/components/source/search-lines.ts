import type { Span } from '../../model/place'

/** More hits than this are not counted. */
export const MOST_HITS = 2000

/**
 * Where the words stand. Case, blanks and commas inside are passed over, since the text is wrapped inside words and
 * prints some amounts with separators and some without.
 */
export function searchLines(lines: Iterable<string>, wanted: string, most = MOST_HITS): Span[] {
  const letters = [...wanted.replace(/[\s,，]/gu, '')].map(letter =>
    letter.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&'),
  )
  if (letters.length === 0) return []
  // Without letters that have a case the search need not fold it, which is much faster.
  const pattern = new RegExp(letters.join('[\\s,，]*'), /[^\u4E00-\u9FFF\d]/u.test(wanted) ? 'giu' : 'gu')
  const hits: Span[] = []
  let line = 0
  for (const raw of lines) {
    line++
    for (const match of raw.matchAll(pattern)) {
      hits.push({ line, start: match.index, end: match.index + match[0].length })
      if (hits.length === most) return hits
    }
  }
  return hits
}
