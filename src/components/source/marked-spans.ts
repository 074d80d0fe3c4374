import type { Severity } from '../../model/finding'
import type { Place, Span } from '../../model/place'
import type { MarkedSpan, SourceLines } from './source-lines'

/** The places that fail, by their index, and how gravely. */
export interface FailingPlaces {
  readonly indices: readonly number[]
  readonly severity: Severity
}

/** Things by the line they stand in. */
export function byLine<T extends Span>(items: readonly T[]): Map<number, T[]> {
  const map = new Map<number, T[]>()
  for (const item of items) {
    const before = map.get(item.line)
    if (before) before.push(item)
    else map.set(item.line, [item])
  }
  return map
}

/** What has no width and is no blank cell means the whole line. */
function markedSpan(source: SourceLines, { line, start, end }: Span): Span {
  const isCell = end > start || source.cells(line).some(cell => cell.start === start && cell.end === end)
  return isCell ? { line, start, end } : { line, start: 0, end: source.raw(line).length }
}

/** The marks of the places by line; a stretch that several places name is marked once, with all their numbers. */
export function markedSpans(
  source: SourceLines,
  places: readonly Place[],
  current: number,
  failing: FailingPlaces | null,
): Map<number, (MarkedSpan & Span)[]> {
  const marks = new Map<string, MarkedSpan & Span>()
  places.forEach((place, index) => {
    const severity = failing?.indices.includes(index) ? failing.severity : null
    for (const part of place.parts ?? [place]) {
      const span = markedSpan(source, part)
      const key = `${span.line}:${span.start}-${span.end}`
      const known = marks.get(key)
      const number = String(index + 1)
      const label = known?.label ? `${known.label}·${number}` : number
      marks.set(key, {
        ...span,
        label: places.length > 1 ? label : null,
        current: index === current || known?.current === true,
        severity: known?.severity ?? severity,
      })
    }
  })
  return byLine([...marks.values()])
}

/** The cell of a line that a stretch stands in, from 0: the very one, or the first around its beginning. */
export function cellAt(source: SourceLines, { line, start, end }: Span): number {
  const cells = source.cells(line)
  const exact = cells.findIndex(cell => cell.start === start && cell.end === end)
  const around = cells.findIndex(cell => cell.start <= start && cell.end >= start)
  return Math.max(exact >= 0 ? exact : around, 0)
}
