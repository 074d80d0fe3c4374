import { findWord, queryWords, searchText, type SearchText, type Stretch } from './text-match'

/** What can be searched: `text` is shown with its hits marked, `about` is searched too. */
export interface Searchable {
  readonly text: string
  readonly about: string
  readonly weight: number
}

/** Something found, with where the words stand in its text. */
export interface Hit<T> {
  readonly entry: T
  readonly marks: readonly Stretch[]
}

/** Finds entries by what the reader types. */
export type Search<T> = (query: string) => readonly Hit<T>[]

interface Prepared<T> {
  readonly entry: T
  readonly text: SearchText
  readonly about: SearchText
}

/** How well a text fits: it is the word, begins with it, holds it; lower is better. */
function fit({ folded }: SearchText, word: string): number {
  if (folded === word) return 0
  return folded.startsWith(word) ? 1 : 2
}

/** Whether every word stands in it, cheaply. */
const holds = ({ text, about }: Prepared<Searchable>, words: readonly string[]) =>
  words.every(word => text.folded.includes(word) || about.folded.includes(word))

function match<T extends Searchable>({ entry, text, about }: Prepared<T>, words: readonly string[]) {
  const marks: Stretch[] = []
  for (const word of words) {
    const mark = findWord(text, word)
    if (mark) marks.push(mark)
    else if (!about.folded.includes(word)) return null
  }
  const [first = ''] = words
  const rank = marks.length < words.length ? 3 : fit(text, first)
  return { entry, marks: marks.sort((a, b) => a.start - b.start), rank }
}

/**
 * Prepares entries once for many queries. Every word of a query must stand in an entry; what begins with the first word
 * comes before what merely holds it, then what is heavier, then the order of the entries.
 */
export function prepareSearch<T extends Searchable>(entries: readonly T[]): Search<T> {
  const prepared = entries.map(entry => ({
    entry,
    text: searchText(entry.text),
    about: searchText(entry.about),
  }))
  /** Whoever types on finds among what was found; of the steps before, those stay that the query still goes on from. */
  let last: { readonly words: readonly string[]; readonly within: readonly Prepared<T>[] }[] = []
  return query => {
    const words = queryWords(query)
    if (words.length === 0) return []
    const goesOn = (before: readonly string[]) =>
      before.every(word => words.some(each => each.includes(word))) && before.join(' ') !== words.join(' ')
    last = last.filter(before => goesOn(before.words))
    const within = (last.at(-1)?.within ?? prepared).filter(each => holds(each, words))
    last.push({ words, within })
    return within
      .flatMap(each => match(each, words) ?? [])
      .sort((a, b) => a.rank - b.rank || b.entry.weight - a.entry.weight)
  }
}
