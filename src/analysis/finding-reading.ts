import type { Finding } from '../model/finding'
import { DOUBTFUL, type Place } from '../model/place'
import type { PlaceEntry, PlaceIndex } from './place-index'

/** What is to be said of how one operand was read; `number` is its number in the account. */
export interface OperandReading {
  readonly number: number
  readonly confidence: number
  readonly reason: string | null
  /** As it was read before it was corrected; null where it was not. */
  readonly correctedFrom: string | null
}

const same = (a: Place, b: Place): boolean => a.line === b.line && a.start === b.start && a.end === b.end

function ofEntry(entry: PlaceEntry): Omit<OperandReading, 'number'> | null {
  switch (entry.kind) {
    case 'figure':
    case 'sheetFund': {
      const { confidence, reason, corrected } = entry.figure
      return { confidence, reason: reason ?? null, correctedFrom: corrected?.from.raw ?? null }
    }
    case 'row': {
      const { confidence, reason, corrected } = entry.row
      return { confidence, reason: reason ?? null, correctedFrom: corrected?.from.name ?? null }
    }
    case 'indicator': {
      const { confidence, reason, corrected } = entry.indicator
      const from = corrected?.from
      return { confidence, reason: reason ?? null, correctedFrom: from?.value ?? from?.name ?? null }
    }
    default:
      return null
  }
}

/** The operands of a finding that were read in doubt or have been corrected; none where all were read plainly. */
export function findingReading({ operands }: Finding, index: PlaceIndex): readonly OperandReading[] {
  return operands.flatMap(({ place }, at) => {
    const readings = index
      .at(place.line)
      .entries.flatMap(entry => (same(entry.place, place) ? (ofEntry(entry) ?? []) : []))
    const weakest = readings.sort((a, b) => a.confidence - b.confidence)[0]
    if (!weakest) return []
    const correctedFrom = readings.find(each => each.correctedFrom !== null)?.correctedFrom ?? null
    return weakest.confidence < DOUBTFUL || correctedFrom !== null
      ? [{ ...weakest, correctedFrom, number: at + 1 }]
      : []
  })
}
