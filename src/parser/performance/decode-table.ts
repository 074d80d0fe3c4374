import { decodeDimensions } from './decode-dimensions'
import { addLabelEvidence, addNature, addWeights, noWeights, type DimensionWeights } from './evidence'
import { entriesOf, type Entry } from './half-row'
import type { IndicatorTable } from './indicator-table'
import { matchHalves } from './match-halves'
import type { TextReaders } from './text-readers'
import { PARTNER, TWIN } from './weights'

/** A table's entries with their evidence, before any of the document's tables is decoded (twins look at each other's). */
export interface TableEvidence {
  readonly table: IndicatorTable
  readonly whole: readonly Entry[]
  readonly annual: readonly Entry[]
}

/** Gathers what the printed labels of both halves say, and which entries are the same indicator. */
export function gatherEvidence(table: IndicatorTable): TableEvidence {
  addLabelEvidence(table.annual)
  addLabelEvidence(table.whole)
  const whole = entriesOf(table.whole)
  const annual = entriesOf(table.annual)
  matchHalves(whole, annual)
  return { table, whole, annual }
}

/** Decodes the dimension of every entry of a table. `twin` gives the evidence of the same indicator in other sheets. */
export function decodeTable(
  { whole, annual }: TableEvidence,
  twin: (entry: Entry) => DimensionWeights | null,
  { name }: TextReaders,
): void {
  for (const entries of [whole, annual]) {
    const rows = entries.map(entry => {
      const weights = noWeights()
      addWeights(weights, entry.labels, 1)
      if (entry.partner !== null) addWeights(weights, entry.partner.labels, PARTNER)
      addNature(weights, entry, name)
      const other = twin(entry)
      if (other !== null) addWeights(weights, other, TWIN)
      return weights
    })
    decodeDimensions(rows).forEach(({ dimension, posterior }, index) => {
      const entry = entries[index]
      if (entry !== undefined) Object.assign(entry, { dimension, posterior })
    })
  }
}
