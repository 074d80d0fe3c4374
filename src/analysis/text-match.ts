/** A stretch of a text, UTF-16 units, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A text as it is searched: forms folded, without blanks and commas; `from[i]` to `to[i]` is where unit i stands. */
export interface SearchText {
  readonly folded: string
  readonly from: readonly number[]
  readonly to: readonly number[]
}

const PASSED_OVER = /[\s,，]/u
/** Ideographs have one form and no case. */
const isIdeograph = (letter: string) => letter >= '\u4E00' && letter <= '\u9FFF'

/** Letters, figures and signs that are their own folded form; most texts consist of them. */
const FOLDED_ALREADY = /^[\u4E00-\u9FFFa-z0-9.%/-]*$/u

/** A text folded for searching, without where its letters stand. */
export function foldText(text: string): string {
  return FOLDED_ALREADY.test(text) ? text : searchText(text).folded
}

/** Folds a text for searching: case, full-width forms, blanks and commas make no difference. */
export function searchText(text: string): SearchText {
  let folded = ''
  const from: number[] = []
  const to: number[] = []
  let at = 0
  for (const letter of text) {
    if (isIdeograph(letter)) {
      folded += letter
      from.push(at)
      to.push(++at)
      continue
    }
    for (const unit of letter.normalize('NFKC').toLowerCase()) {
      if (PASSED_OVER.test(unit)) continue
      folded += unit
      for (let count = 0; count < unit.length; count++) {
        from.push(at)
        to.push(at + letter.length)
      }
    }
    at += letter.length
  }
  return { folded, from, to }
}

/** The words of a query, folded; none for a blank one. */
export function queryWords(query: string): string[] {
  return query
    .split(/\s+/u)
    .map(word => searchText(word).folded)
    .filter(word => word !== '')
}

/** Where a folded word stands first in a text; null where it does not. */
export function findWord({ folded, from, to }: SearchText, word: string): Stretch | null {
  const at = folded.indexOf(word)
  const start = from[at]
  const end = to[at + word.length - 1]
  return at < 0 || start === undefined || end === undefined ? null : { start, end }
}
