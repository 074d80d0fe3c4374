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

/** What the labels on a row, the one above or the one below say of its entries. */
function rowWeights(
  own: readonly number[],
  carried: readonly number[],
  next: number,
  satisfactionLevel: boolean,
): DimensionWeights {
  const weights = noWeights()
  if (own.length > 0) addOwn(weights, own)
  else {
    for (const label of carried) addLabel(weights, CARRIED_LABEL, label, 1 / carried.length)
    if (next >= 0) addLabel(weights, LABEL_BELOW, next)
  }
  if (satisfactionLevel) weights[COUNT - 1] = (weights[COUNT - 1] ?? 0) + SATISFACTION_LEVEL
  return weights
}

const NONE: readonly number[] = []

/** Gives each entry of a half what the printed labels say: the row's own, the one above, the one below. */
export function addLabelEvidence({ rows }: HalfTable): void {
  const below = labelsBelow(rows)
  let carried = NONE
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]
    if (row === undefined) continue
    const { labels, entries, satisfactionLevel } = row
    const start = entries[0]?.name.start ?? Infinity
    let own = NONE
    let behind = NONE
    if (labels.length > 0) {
      own = labels.filter(label => label.start < start).map(dimensionOf)
      if (own.length < labels.length) behind = labels.filter(label => label.start >= start).map(dimensionOf)
    }
    if (own.length > 0) carried = own
    if (entries.length > 0) {
      const next = behind[0] ?? below[index] ?? -1
      const weights = rowWeights(own, carried, next, satisfactionLevel)
      for (const entry of entries) entry.labels = weights
    }
    if (behind.length > 0) carried = behind
  }
}

function labelsBelow(rows: HalfTable['rows']): number[] {
  const below = rows.map(() => -1)
  let next = -1
  for (let index = rows.length - 1; index >= 0; index--) {
    below[index] = next
    const label = rows[index]?.labels[0]
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

/** Adds what the nature of value and name say. The longer of the two halves' names is read, and a lost value's printed twin. */
export function addNature(
  sum: DimensionWeights,
  { name, value, partner }: Entry,
  read: (name: string) => NameEvidence,
): void {
  const said = value ?? partner?.value ?? null
  const plain =
    partner !== null && partner.name.plain.length > name.plain.length ? partner.name.plain : name.plain
  const lists = read(plain)
  const kind = said === null ? null : VALUE_WEIGHTS[kindOf(said, plain)]
  for (let d = 0; d < COUNT; d++) {
    let weight = kind?.[d] ?? 0
    for (const weights of lists) weight += weights[d] ?? 0
    sum[d] = (sum[d] ?? 0) + weight
  }
}
