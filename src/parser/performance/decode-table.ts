import { decodeDimensions, type Decoded } from './decode-dimensions'
import { addWeights, labelEvidence, natureEvidence, noWeights, type DimensionWeights } from './evidence'
import { entriesOf, type Entry, type HalfTable } from './half-row'
import type { IndicatorTable } from './indicator-table'
import { matchHalves, type Partners } from './match-halves'
import type { TextReaders } from './text-readers'
import { PARTNER, TWIN } from './weights'

const NO_LABELS = noWeights()

/** A table's evidence, gathered before any of the document's tables is decoded (twins look at each other's). */
export interface TableEvidence {
  readonly table: IndicatorTable
  /** The entries of both halves. */
  readonly entries: readonly Entry[]
  readonly partners: Partners
  /** What the printed labels say, by entry. */
  readonly labels: ReadonlyMap<Entry, DimensionWeights>
}

/** Gathers what the printed labels of both halves say, and which entries are the same indicator. */
export function gatherEvidence(table: IndicatorTable): TableEvidence {
  const labels = labelEvidence(table.annual)
  for (const [entry, weights] of labelEvidence(table.whole)) labels.set(entry, weights)
  return { table, entries: [...labels.keys()], partners: matchHalves(table.whole, table.annual), labels }
}

/** Decodes the dimension of every entry of a table. `twin` gives the evidence of the same indicator in other sheets. */
export function decodeTable(
  { table, partners, labels }: TableEvidence,
  twin: (entry: Entry) => DimensionWeights | null,
  { name }: TextReaders,
): Map<Entry, Decoded> {
  const decoded = new Map<Entry, Decoded>()
  const decodeHalf = (half: HalfTable) => {
    const entries = entriesOf(half)
    const rows = entries.map(entry => {
      const weights = noWeights()
      const partner = partners.get(entry)
      addWeights(weights, labels.get(entry) ?? NO_LABELS, 1)
      if (partner !== undefined) addWeights(weights, labels.get(partner) ?? NO_LABELS, PARTNER)
      addWeights(weights, natureEvidence(entry, partner, name), 1)
      const other = twin(entry)
      if (other !== null) addWeights(weights, other, TWIN)
      return weights
    })
    decodeDimensions(rows).forEach((result, index) => {
      const entry = entries[index]
      if (entry !== undefined) decoded.set(entry, result)
    })
  }
  decodeHalf(table.whole)
  decodeHalf(table.annual)
  return decoded
}
