import { TABLE_IDS, type TableId } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import { oncePer } from '../model/once-per'
import type { LineRange } from '../model/place'

/** A stretch of the text that was read as one thing; `title` as printed, empty where none is. */
export interface TextSegment {
  readonly kind: 'table' | 'overall' | 'sheet' | 'section'
  readonly table: TableId | null
  readonly title: string
  readonly lines: LineRange
}

/** Tables, sheets and sections of the text, in order; a section's tables and sheets stand after it. */
export const textSegments = oncePer((disclosure: Disclosure): readonly TextSegment[] => {
  const { tables, overall, sheets, sections } = disclosure
  const segments: TextSegment[] = [
    ...sections.map(({ title, lines }): TextSegment => ({ kind: 'section', table: null, title, lines })),
    ...TABLE_IDS.flatMap((id): TextSegment[] => {
      const { lines, title } = tables[id]
      return lines ? [{ kind: 'table', table: id, title: title?.value ?? '', lines }] : []
    }),
    ...(overall
      ? [{ kind: 'overall', table: null, title: '', lines: overall.lines } satisfies TextSegment]
      : []),
    ...sheets.map(({ project, lines }): TextSegment => {
      return { kind: 'sheet', table: null, title: project?.value ?? '', lines }
    }),
  ]
  return segments.sort((a, b) => a.lines.from - b.lines.from || b.lines.to - a.lines.to)
})

/** The smallest stretch that holds the line; null for what was read as no such thing. */
export function segmentAt(segments: readonly TextSegment[], line: number): TextSegment | null {
  let found: TextSegment | null = null
  const size = ({ lines }: TextSegment) => lines.to - lines.from
  for (const segment of segments) {
    if (segment.lines.from > line) break
    if (segment.lines.to >= line && (found === null || size(segment) <= size(found))) found = segment
  }
  return found
}
