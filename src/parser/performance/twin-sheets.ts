import type { Decoded } from './decode-dimensions'
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
  sheets.forEach((candidate, sheet) => {
    for (const entry of candidate.evidence.entries) {
      const list = places.get(entry.name.plain)
      if (list === undefined) places.set(entry.name.plain, [{ sheet, entry }])
      else list.push({ sheet, entry })
    }
  })
  return places
}

/** For each sheet the sheets of the same project type: the same project's, or those that share most names. */
function twinsOf(sheets: readonly TwinCandidate[], places: ReadonlyMap<string, Occurrence[]>): Set<number>[] {
  const names = sheets.map(candidate => new Set(candidate.evidence.entries.map(entry => entry.name.plain)))
  const projects = sheets.map(({ project }) => (project === null ? null : matchKey(project)))
  return sheets.map((_, sheet) => {
    const shared = new Map<number, number>()
    for (const name of names[sheet] ?? []) {
      const list = places.get(name) ?? []
      if (list.length > MOST_PLACES) continue
      for (const other of new Set(list.map(place => place.sheet)))
        if (other !== sheet) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    const twins = new Set<number>()
    for (const [other, count] of shared) {
      const smaller = Math.min(names[sheet]?.size ?? 0, names[other]?.size ?? 0)
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
  return sheets.map((_, sheet) => entry => {
    const others = twins[sheet]
    const list = places.get(entry.name.plain) ?? []
    if (others === undefined || others.size === 0 || list.length > MOST_PLACES) return null
    return averageOf(
      list.filter(place => others.has(place.sheet)),
      sheets,
    )
  })
}

function averageOf(places: readonly Occurrence[], sheets: readonly TwinCandidate[]): DimensionWeights | null {
  if (places.length === 0) return null
  const weights = noWeights()
  for (const { sheet, entry } of places)
    addWeights(weights, sheets[sheet]?.evidence.labels.get(entry) ?? [], 1 / places.length)
  return weights
}

/** How sure a project sheet's decoded dimension is for the overall sheet's row of the same name, in log weight. */
const DECODED = 3
/** Names as short as 群众满意度 stand in sheets of every kind. */
const SHORTEST_NAME = 5

/** The overall sheet takes over its projects' indicators: the dimension they were decoded to, by name. */
export function twinOfProjects(
  sheets: readonly ReadonlyMap<Entry, Decoded>[],
): (entry: Entry) => DimensionWeights | null {
  const byName = new Map<string, DimensionWeights>()
  for (const sheet of sheets)
    for (const [entry, { dimension, posterior }] of sheet) {
      const name = entry.name.plain
      if (name.length < SHORTEST_NAME) continue
      const weights = byName.get(name) ?? noWeights()
      weights[dimension] = Math.max(weights[dimension] ?? 0, DECODED * posterior)
      byName.set(name, weights)
    }
  return entry => byName.get(entry.name.plain) ?? null
}
