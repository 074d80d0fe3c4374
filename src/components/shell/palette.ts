import type { Stretch } from '../../analysis/text-match'
import type { Severity } from '../../model/finding'

/** One line of the palette. */
export interface PaletteItem {
  readonly key: string
  readonly text: string
  readonly marks: readonly Stretch[]
  /** Whether `text` and `about` are the document's own words. */
  readonly printed: boolean
  readonly about: string
  /** A figure or value at its end. */
  readonly end: string
  /** Whether `end` is the key that does the same. */
  readonly endIsKey?: boolean
  readonly severity?: Severity
  /** Whether it can be opened in the source. */
  readonly sourced: boolean
}

/** Lines of one kind: `count` is of all that was found, `items` those shown. */
export interface PaletteGroup {
  readonly id: string
  readonly label: string
  readonly count: number
  readonly items: readonly PaletteItem[]
}

/** A text cut where its marks begin and end. */
export function cutAtMarks(text: string, marks: readonly Stretch[]): { text: string; marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (end <= at) continue
    const from = Math.max(start, at)
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false })
    pieces.push({ text: text.slice(from, end), marked: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false })
  return pieces
}
