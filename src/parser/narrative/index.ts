import type { Claim } from '../../model/claim'
import type { Disclosure, Section } from '../../model/disclosure'
import type { ReaderContext } from '../reader-context'
import type { Segment } from '../segment'

/** What the prose of a disclosure gives: its number claims and the headings of its parts and sections. */
export interface Narrative {
  readonly claims: Claim[]
  readonly sections: Section[]
}

/** Reads the prose segments (overview, narrative, attachment, glossary): number claims of sections 一 to 十一 and all headings. */
export function readNarrative(
  _context: ReaderContext,
  _segments: readonly Segment[],
  _tables: Disclosure['tables'],
  _fiscalYear: number | null,
): Narrative {
  return { claims: [], sections: [] }
}
