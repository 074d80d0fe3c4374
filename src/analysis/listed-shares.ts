import type { Place } from '../model/place'
import { markable } from './counted-places'
import type { ProjectConcentration } from './project-concentration'
import type { ProjectEntry } from './project-list'

/** A share in the list of projects, in hundredths of a percent, and the amounts it was made of. */
export interface ListedShare {
  readonly basisPoints: number
  /** Its own amount; of a running share those of all larger rows before it. */
  readonly places: () => readonly Place[]
}

/** The share of every project in the list: its own, or (`isRunning`) that of it and all larger ones; null where it has none. */
export function listedShares(
  projects: readonly ProjectEntry[],
  { sized }: ProjectConcentration,
  isRunning: boolean,
): ReadonlyMap<ProjectEntry, ListedShare | null> {
  const at = new Map(sized.map(({ row }, index) => [row, index] as const))
  return new Map(
    projects.map(project => {
      const index = project.thisYearRow ? at.get(project.thisYearRow) : undefined
      const own = index === undefined ? undefined : sized[index]
      const basisPoints = (isRunning ? own?.cumulativeBasisPoints : own?.shareBasisPoints) ?? null
      if (index === undefined || !own || basisPoints === null) return [project, null] as const
      const places = () =>
        isRunning
          ? markable([own, ...sized.slice(0, index)].map(({ figure }) => figure.place))
          : [own.figure.place]
      return [project, { basisPoints, places }] as const
    }),
  )
}
