import type { Place, Span } from '../model/place'

const SPAN = /^(\d{1,9}):(\d{1,9})-(\d{1,9})$/

const printSpan = ({ line, start, end }: Span) => `${line}:${start}-${end}`

/** Places as they stand in the address: `173:12-20,181:0-8`; the stretches of one place are joined by `~`. */
export function printPlaces(places: readonly Place[]): string {
  return places.map(place => (place.parts ?? [place]).map(printSpan).join('~')).join(',')
}

/** The places an address names; what is not a place is left out. */
export function parsePlaces(text: string): Place[] {
  return text.split(',').flatMap(item => {
    const parts = item.split('~').flatMap(part => {
      const [, line, start, end] = SPAN.exec(part) ?? []
      const span = { line: Number(line), start: Number(start), end: Number(end) }
      return span.line > 0 && span.end >= span.start ? [span] : []
    })
    const [first] = parts
    if (!first) return []
    return parts.length > 1 ? [{ ...first, parts }] : [first]
  })
}
