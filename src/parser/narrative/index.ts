import { CLAIM_SECTIONS, type Claim, type ClaimSection } from '../../model/claim'
import type { Disclosure, Section } from '../../model/disclosure'
import type { ReaderContext } from '../reader-context'
import type { Segment } from '../segment'
import { indexCells, type CellIndex } from './cell-index'
import { withoutCircumstances } from './circumstances'
import { joinProse } from './prose-stream'
import { readQuantities } from './quantities'
import { readDraftClaims } from './read-claims'
import { restatedCell } from './restated-cells'
import { readOutlineSections } from './sections'
import type { SectionRuns } from './section-order'
import { readSectionRuns } from './section-runs'
import { TOPIC_LABELS } from './topics'

/** What the prose of a disclosure gives: its number claims and the headings of its parts and sections. */
export interface Narrative {
  readonly claims: Claim[]
  readonly sections: Section[]
}

const ORDINALS = new Map<number, ClaimSection>(CLAIM_SECTIONS.map((section, index) => [index + 1, section]))

function claimsOf(
  { runs, topic, subject }: SectionRuns,
  section: ClaimSection,
  cells: CellIndex,
  fiscalYear: number | null,
): Claim[] {
  const stream = joinProse(runs)
  // A year that the section never prints cannot tell which other years are earlier.
  const year = fiscalYear !== null && stream.text.includes(`${fiscalYear}年`) ? fiscalYear : null
  const quantities = withoutCircumstances(readQuantities(stream.text), stream.text, topic)
  const drafts = readDraftClaims(stream, quantities, year, subject ?? TOPIC_LABELS[topic])
  return drafts.map(({ quantity, kind, label, unit, direction, side, unnamed }) => ({
    section,
    kind,
    label,
    value: quantity.value,
    raw: quantity.raw,
    unit,
    direction,
    place: stream.place(quantity.start, quantity.end),
    restates:
      kind === 'amount' && unit.endsWith('元') && !unnamed ? restatedCell(cells, topic, label, side) : null,
  }))
}

/** Reads the prose segments (overview, narrative, attachment, glossary): number claims of sections 一 to 十一 and all headings. */
export function readNarrative(
  context: ReaderContext,
  segments: readonly Segment[],
  tables: Disclosure['tables'],
  fiscalYear: number | null,
): Narrative {
  const cells = indexCells(tables)
  const claims: Claim[] = []
  for (const runs of readSectionRuns(context, segments)) {
    const section = ORDINALS.get(runs.ordinal)
    if (!section) continue
    for (const claim of claimsOf(runs, section, cells, fiscalYear)) {
      claims.push(claim)
      for (const { line } of claim.place.parts ?? [claim.place]) context.ledger.claim(line, 'claims')
    }
  }
  return { claims, sections: readOutlineSections(context, segments) }
}
