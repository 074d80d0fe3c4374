import { findWord, foldText, queryWords, searchText, type Stretch } from './text-match'

/** What can be searched: `text` is shown with its hits marked, `about` is searched too. */
export interface Searchable {
  readonly text: string
  readonly about: string
  readonly weight: number
  /** What it is found by only as a whole, each enclosed in `WHOLE`: its amount in other units. */
  readonly also?: string
}

/** Encloses what is found only as a whole. */
export const WHOLE = '|'

/** Something found; of thousands only those are marked that are shown. */
export interface Hit<T> {
  readonly entry: T
  /** Where the words stand in its text, in order. */
  marks(): readonly Stretch[]
}

/** Finds entries by what the reader types. */
export type Search<T> = (query: string) => readonly Hit<T>[]

interface Prepared<T> {
  readonly entry: T
  readonly text: string
  readonly about: string
  readonly also: string
}

/** How well an entry fits; lower is better: it is the first word, begins with it, holds it, lacks one of the words. */
const WORST = 3
function fit({ text, about, also }: Prepared<unknown>, words: readonly string[]): number | null {
  let elsewhere = false
  for (const word of words)
    if (!text.includes(word)) {
      if (!(word.startsWith(WHOLE) ? also : about).includes(word)) return null
      elsewhere = true
    }
  if (elsewhere) return WORST
  const [first = ''] = words
  return text === first ? 0 : text.startsWith(first) ? 1 : 2
}

function marksIn(text: string, words: readonly string[]): readonly Stretch[] {
  const searched = searchText(text)
  return words.flatMap(word => findWord(searched, word) ?? []).sort((a, b) => a.start - b.start)
}

/**
 * Prepares entries once for many queries, part by part. Every word of a query must stand in an entry; what begins with
 * the first word comes before what merely holds it, then what is heavier, then the order of the entries.
 */
export function* searchInSteps<T extends Searchable>(
  parts: Iterable<readonly T[]>,
): Generator<void, Search<T>> {
  const prepared: Prepared<T>[] = []
  for (const part of parts) {
    for (const entry of part)
      prepared.push({
        entry,
        text: foldText(entry.text),
        about: foldText(entry.about),
        also: entry.also ?? '',
      })
    yield
  }
  // In the order in which equals are told, so that no query has to sort what it finds.
  prepared.sort((a, b) => b.entry.weight - a.entry.weight)
  /** Whoever types on finds among what was found; of the steps before, those stay that the query still goes on from. */
  let last: { readonly words: readonly string[]; readonly within: readonly Prepared<T>[] }[] = []
  return query => {
    const words = queryWords(query)
    if (words.length === 0) return []
    const goesOn = (before: readonly string[]) =>
      before.every(word => words.some(each => each.includes(word))) && before.join(' ') !== words.join(' ')
    last = last.filter(before => goesOn(before.words))
    const ranked: Prepared<T>[][] = Array.from({ length: WORST + 1 }, () => [])
    const within: Prepared<T>[] = []
    for (const each of last.at(-1)?.within ?? prepared) {
      const rank = fit(each, words)
      if (rank === null) continue
      within.push(each)
      ranked[rank]?.push(each)
    }
    last.push({ words, within })
    return ranked.flatMap(list =>
      list.map(({ entry }) => ({ entry, marks: () => marksIn(entry.text, words) })),
    )
  }
}

/** Prepares entries once for many queries. */
export function prepareSearch<T extends Searchable>(entries: readonly T[]): Search<T> {
  const steps = searchInSteps([entries])
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** What a query finds, then what other queries find that mean the same; each entry once. */
export function searchAny<T>(search: Search<T>, queries: readonly string[]): readonly Hit<T>[] {
  const found = new Map<T, Hit<T>>()
  for (const query of queries)
    for (const hit of search(query)) if (!found.has(hit.entry)) found.set(hit.entry, hit)
  return [...found.values()]
}
