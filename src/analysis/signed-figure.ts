import type { Figure } from '../model/budget-table'
import type { Severity } from '../model/finding'
import type { Fen } from '../model/money'
import { DOUBTFUL, type Place } from '../model/place'
import { gravest } from './finding-lines'
import type { RowFindings } from './row-findings'

/** What must be known of a figure that is shown away from its page: what was found of it, and how it came to be what it is. */
export interface SignedFigure {
  /** The gravest error or warning on it; null where nothing was found. */
  readonly severity: Severity | null
  readonly doubtful: boolean
  /** What was read of those that the reader of the page has corrected. */
  readonly was: readonly (Fen | null)[]
  /** Where those stand; left out where none was corrected. */
  readonly wasAt?: readonly Place[]
}

/** What must be known of what is made of some figures. */
export function signedFigure(
  figures: readonly (Figure | null | undefined)[],
  severity: Severity | null = null,
): SignedFigure {
  const known = figures.flatMap(figure => figure ?? [])
  const wasAt = known.flatMap(({ corrected, place }) => (corrected ? [place] : []))
  return {
    severity,
    doubtful: known.some(({ confidence }) => confidence < DOUBTFUL),
    was: known.flatMap(({ corrected }) => (corrected ? [corrected.from.fen] : [])),
    ...(wasAt.length > 0 ? { wasAt } : {}),
  }
}

/** The same with what was found of the rows that they stand in, as their page says it. */
export function signedAt(
  found: RowFindings,
  figures: readonly (Figure | null | undefined)[],
  places: readonly (Place | null | undefined)[] = figures.map(figure => figure?.place),
): SignedFigure {
  const severities = places.flatMap(place => (place && found(place)?.severity) ?? [])
  return signedFigure(figures, gravest(severities))
}
