import type { Entry, HalfTable } from './half-row'
import type { RowToken } from './row-token'
import { echoesName, type ValueKind } from './target-value'
import {
  CARRIED_LABEL,
  COUNT,
  LABEL_BELOW,
  NAME_KEYWORDS,
  NOT_SATISFACTION,
  OTHER_LABEL,
  OWN_LABEL,
  relativeWeight,
  SATISFACTION_LEVEL,
  VALUE_WEIGHTS,
  type RelativeWeights,
} from './weights'

/** A log weight for each dimension, in the order of DIMENSIONS. */
export type DimensionWeights = number[]

/** No evidence. */
export function noWeights(): DimensionWeights {
  return [0, 0, 0, 0, 0, 0, 0, 0, 0]
}

/** Adds `factor` times the second weights to the first. */
export function addWeights(sum: DimensionWeights, weights: readonly number[], factor: number): void {
  for (let d = 0; d < COUNT; d++) sum[d] = (sum[d] ?? 0) + factor * (weights[d] ?? 0)
}

function addLabel(sum: DimensionWeights, weights: RelativeWeights, label: number, factor = 1): void {
  for (let d = 0; d < COUNT; d++) sum[d] = (sum[d] ?? 0) + factor * relativeWeight(weights, label, d)
}

/** The label next to the name is the row's; others before it count little. */
function addOwn(sum: DimensionWeights, labels: readonly number[]): void {
  const own = labels.at(-1)
  for (let i = 0; i < labels.length - 1; i++) {
    const label = labels[i]
    if (label !== undefined && label !== own) addLabel(sum, OTHER_LABEL, label)
  }
  if (own !== undefined) addLabel(sum, OWN_LABEL, own)
}

function dimensionOf(label: RowToken): number {
  return label.frame?.dimension ?? -1
}

/** What the printed labels of a half say about each of its entries: the row's own, the one above, the one below. */
export function labelEvidence(table: HalfTable): Map<Entry, DimensionWeights> {
  const evidence = new Map<Entry, DimensionWeights>()
  const below = labelsBelow(table)
  let carried: readonly number[] = []
  table.rows.forEach((row, index) => {
    const first = row.entries[0]
    const own: number[] = []
    const behind: number[] = []
    for (const label of row.labels)
      (first === undefined || label.start < first.name.start ? own : behind).push(dimensionOf(label))
    if (own.length > 0) carried = own
    const seen = own.length > 0 ? own : carried
    for (const entry of row.entries) {
      const weights = noWeights()
      if (own.length > 0) addOwn(weights, own)
      else for (const label of seen) addLabel(weights, CARRIED_LABEL, label, 1 / seen.length)
      const next = behind[0] ?? below[index] ?? -1
      if (own.length === 0 && next >= 0) addLabel(weights, LABEL_BELOW, next)
      if (row.satisfactionLevel) weights[COUNT - 1] = (weights[COUNT - 1] ?? 0) + SATISFACTION_LEVEL
      evidence.set(entry, weights)
    }
    if (behind.length > 0) carried = behind
  })
  return evidence
}

function labelsBelow(table: HalfTable): number[] {
  const below = table.rows.map(() => -1)
  let next = -1
  for (let index = table.rows.length - 1; index >= 0; index--) {
    below[index] = next
    const label = table.rows[index]?.labels[0]
    if (label !== undefined) next = dimensionOf(label)
  }
  return below
}

function kindOf({ plain, value: { kind } }: RowToken, name: string): ValueKind {
  return kind === 'text' && echoesName(plain, name) ? 'effect' : kind
}

/** What the words of a name say, one weight list a group of words found, in their order. */
export type NameEvidence = readonly (readonly number[])[]

const SAYS_NOT_SATISFACTION: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, NOT_SATISFACTION]

/** Reads the words of a name in comparison form. */
export function nameEvidence(name: string): NameEvidence {
  const found = NAME_KEYWORDS.filter(({ words }) => words.test(name))
  const evidence = found.map(({ weights }) => weights)
  return found[0] === NAME_KEYWORDS[0] ? evidence : [...evidence, SAYS_NOT_SATISFACTION]
}

/** What the nature of value and name say. The longer of the two halves' names is read, and a lost value's printed twin. */
export function natureEvidence(
  entry: Entry,
  partner: Entry | undefined,
  read: (name: string) => NameEvidence,
): DimensionWeights {
  const weights = noWeights()
  const value = entry.value ?? partner?.value ?? null
  const name =
    partner !== undefined && partner.name.plain.length > entry.name.plain.length
      ? partner.name.plain
      : entry.name.plain
  if (value !== null) addWeights(weights, VALUE_WEIGHTS[kindOf(value, name)], 1)
  for (const speaks of read(name)) addWeights(weights, speaks, 1)
  return weights
}
