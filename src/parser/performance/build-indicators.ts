import { DIMENSIONS, type Level1, type Period } from '../../model/dimension'
import type { DimensionLabel, Indicator } from '../../model/performance'
import type { Decoded } from './decode-dimensions'
import { placeOf, type Doubt, type Entry, type HalfTable } from './half-row'
import { readTarget } from './target-limits'

/** Below this posterior a dimension is doubtful. */
const SURE = 0.98

/** In which order reasons are shown: the first one that holds. */
const REASONS: readonly Doubt[] = [
  'noValue',
  'sharedValue',
  'fusedCell',
  'labelAsName',
  'pairing',
  'half',
  'repeated',
  'dimension',
]

function level1Of(dimension: number, costIsLevel1: boolean): Level1 {
  if (dimension < 3) return 'output'
  if (dimension === 3) return costIsLevel1 ? 'cost' : 'output'
  return dimension < DIMENSIONS.length - 1 ? 'benefit' : 'satisfaction'
}

/** 成本指标 stands at level 1 where a row prints it twice, and no other label is printed twice (that is damage). */
function costIsLevel1(halves: readonly HalfTable[]): boolean {
  let cost = false
  for (const { rows } of halves)
    for (const { labels } of rows)
      labels.forEach((label, index) => {
        const before = labels[index - 1]?.frame?.dimension
        if (before === undefined || before !== label.frame?.dimension) return
        if (before === 3) cost = true
      })
  return cost
}

function markRepeats(entries: readonly Entry[]): void {
  const seen = new Set<string>()
  for (const { name, value, doubts } of entries) {
    const key = `${name.plain}\t${value?.plain ?? ''}`
    if (seen.has(key)) doubts.push('repeated')
    seen.add(key)
  }
}

/** The indicators of both halves, in the order of their lines. */
export function buildIndicators(
  halves: readonly HalfTable[],
  decoded: ReadonlyMap<Entry, Decoded>,
): Indicator[] {
  const level1Cost = costIsLevel1(halves)
  return halves.flatMap(({ period, rows }) => {
    const entries = rows.flatMap(row => row.entries)
    markRepeats(entries)
    return entries.flatMap(entry => indicatorOf(entry, period, decoded.get(entry), level1Cost))
  })
}

function indicatorOf(
  { name, value, doubts }: Entry,
  period: Period,
  result: Decoded | undefined,
  level1Cost: boolean,
): Indicator[] {
  const dimension = DIMENSIONS[result?.dimension ?? 0]
  if (result === undefined || dimension === undefined) return []
  const weak = result.posterior < SURE
  const reason = REASONS.find(doubt =>
    doubt === 'noValue' ? value === null : doubt === 'dimension' ? weak : doubts.includes(doubt),
  )
  return [
    {
      period,
      dimension,
      level1: level1Of(result.dimension, level1Cost),
      name: name.text,
      namePlace: placeOf(name),
      value: value?.text ?? null,
      valuePlace: value === null ? null : placeOf(value),
      ...(value === null ? {} : { target: readTarget(value.text) }),
      confidence: result.posterior,
      doubtful: reason !== undefined,
      ...(reason === undefined ? {} : { reason }),
    },
  ]
}

/** Every printed label of a dimension, also with nothing behind it. */
export function buildLabels(halves: readonly HalfTable[]): DimensionLabel[] {
  return halves.flatMap(({ period, rows }) =>
    rows.flatMap(row =>
      row.labels.flatMap(label => {
        const dimension = DIMENSIONS[label.frame?.dimension ?? -1]
        return dimension === undefined ? [] : [{ period, dimension, place: placeOf(label) }]
      }),
    ),
  )
}
