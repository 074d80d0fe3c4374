import { addWeights, noWeights, type DimensionWeights } from './evidence'
import type { TableEvidence } from './decode-table'
import type { Entry } from './half-row'
import { matchKey } from '../plain-text'

/** One sheet as twins see it. */
export interface TwinCandidate {
  readonly project: string | null
  readonly evidence: TableEvidence
}

/** Names that stand in more places than this are too common to tell anything. */
const MOST_PLACES = 24
/** Sheets of different projects are twins when they share this many names, and this share of the smaller one. */
const SHARED_NAMES = 3
const SHARED_PART = 0.5

interface Occurrence {
  readonly sheet: number
  readonly entry: Entry
}

function occurrences(sheets: readonly TwinCandidate[]): Map<string, Occurrence[]> {
  const places = new Map<string, Occurrence[]>()
  sheets.forEach(({ evidence }, sheet) => {
    for (const entries of [evidence.annual, evidence.whole])
      for (const entry of entries) {
        const list = places.get(entry.name.plain)
        if (list === undefined) places.set(entry.name.plain, [{ sheet, entry }])
        else list.push({ sheet, entry })
      }
  })
  return places
}

/** For each sheet the sheets of the same project type: the same project's, or those that share most names. */
function twinsOf(sheets: readonly TwinCandidate[], places: ReadonlyMap<string, Occurrence[]>): Set<number>[] {
  const projects = sheets.map(({ project }) => (project === null ? null : matchKey(project)))
  /** How many names a sheet prints, and how many of them each other sheet prints as well. */
  const names = sheets.map(() => 0)
  const shared = sheets.map(() => new Map<number, number>())
  for (const list of places.values()) {
    const printedIn = [...new Set(list.map(({ sheet }) => sheet))]
    for (const sheet of printedIn) {
      names[sheet] = (names[sheet] ?? 0) + 1
      if (list.length > MOST_PLACES) continue
      const counts = shared[sheet]
      for (const other of printedIn) if (other !== sheet) counts?.set(other, (counts.get(other) ?? 0) + 1)
    }
  }
  return shared.map((counts, sheet) => {
    const twins = new Set<number>()
    for (const [other, count] of counts) {
      const smaller = Math.min(names[sheet] ?? 0, names[other] ?? 0)
      const sameProject = projects[sheet] !== null && projects[sheet] === projects[other]
      if (sameProject || (count >= SHARED_NAMES && count >= SHARED_PART * smaller)) twins.add(other)
    }
    return twins
  })
}

/** For each sheet a function that gives the label evidence of the same indicator in its twin sheets, averaged. */
export function twinEvidence(
  sheets: readonly TwinCandidate[],
): ((entry: Entry) => DimensionWeights | null)[] {
  const places = occurrences(sheets)
  const twins = twinsOf(sheets, places)
  return twins.map(others => entry => {
    if (others.size === 0) return null
    const list = places.get(entry.name.plain) ?? []
    return list.length > MOST_PLACES ? null : averageOf(list.filter(({ sheet }) => others.has(sheet)))
  })
}

function averageOf(places: readonly Occurrence[]): DimensionWeights | null {
  if (places.length === 0) return null
  const weights = noWeights()
  for (const { entry } of places) addWeights(weights, entry.labels, 1 / places.length)
  return weights
}

/** How sure a project sheet's decoded dimension is for the overall sheet's row of the same name, in log weight. */
const DECODED = 3
/** Names as short as 群众满意度 stand in sheets of every kind. */
const SHORTEST_NAME = 5

/** The overall sheet takes over its projects' indicators: the dimension they were decoded to, by name. */
export function twinOfProjects(sheets: readonly TwinCandidate[]): (entry: Entry) => DimensionWeights | null {
  const byName = new Map<string, DimensionWeights>()
  for (const { evidence } of sheets)
    for (const entries of [evidence.whole, evidence.annual])
      for (const { name, dimension, posterior } of entries) {
        if (name.plain.length < SHORTEST_NAME) continue
        const weights = byName.get(name.plain) ?? noWeights()
        weights[dimension] = Math.max(weights[dimension] ?? 0, DECODED * posterior)
        byName.set(name.plain, weights)
      }
  return entry => byName.get(entry.name.plain) ?? null
}
