import type { Section } from '../../model/disclosure'
import type { ReaderContext } from '../reader-context'
import type { Segment, SegmentKind } from '../segment'
import { readProseHeading } from './prose-heading'
import { continuesSections } from './section-order'

const PROSE = new Set<SegmentKind>(['overview', 'narrative', 'attachment', 'glossary'])
/** Entries of a glossary and the headings of forwarded notices are numbered like sections and are none. */
const WITH_SECTIONS = new Set<SegmentKind>(['overview', 'narrative'])

/**
 * The headings of parts (第三部分), sections (一、) and their parts (（一）, 1、), each with the lines up to the next of
 * its rank.
 */
export function readOutlineSections(
  { source, ledger }: ReaderContext,
  segments: readonly Segment[],
): Section[] {
  const found: { level: 1 | 2 | 3; title: string; from: number }[] = []
  let section = 0
  for (const { kind, lines } of segments) {
    if (!PROSE.has(kind)) continue
    for (let number = lines.from; number <= lines.to; number++) {
      const raw = source.lines[number - 1]?.raw ?? ''
      const now = ledger.role(number)
      if (raw.trim() === '' || now === 'watermark' || now === 'pageNumber') continue
      if (kind === 'narrative' && now !== 'heading') continue
      const heading = readProseHeading(raw)
      if (!heading) {
        if (now === 'heading') found.push({ level: 2, title: raw.trim(), from: number })
        continue
      }
      const isPart = heading.level === 1
      if (!isPart && !WITH_SECTIONS.has(kind)) continue
      if (heading.level === 2 && kind === 'overview' && !continuesSections(heading, section)) continue
      if (heading.level === 3 && heading.title.length > 30) continue
      section = isPart ? 0 : heading.level === 2 ? heading.ordinal : section
      ledger.claim(number, 'heading')
      found.push({ level: heading.level, title: heading.title, from: number })
    }
  }
  const last = segments.reduce((last, { lines }) => Math.max(last, lines.to), 0)
  const ends: number[] = []
  const next = [0, last + 1, last + 1, last + 1]
  for (let at = found.length - 1; at >= 0; at--) {
    const { level = 1, from = last } = found[at] ?? {}
    ends[at] = Math.min(...next.slice(1, level + 1)) - 1
    for (let rank = level; rank <= 3; rank++) next[rank] = from
  }
  return found.map(({ level, title, from }, at) => ({ level, title, lines: { from, to: ends[at] ?? from } }))
}
