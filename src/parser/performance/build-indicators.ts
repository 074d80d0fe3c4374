import { DIMENSIONS, type Level1, type Period } from '../../model/dimension'
import type { DimensionLabel, Indicator } from '../../model/performance'
import type { TableEvidence } from './decode-table'
import { placeOf, type Doubt, type Entry, type HalfTable } from './half-row'
import type { TextReaders } from './text-readers'

/**
 * Below this posterior a dimension is doubtful: on generated sheets damaged once and twice as the samples are, 6 % of the rows
 * and four of five wrong dimensions.
 */
const SURE = 0.95
const COST = DIMENSIONS.indexOf('cost')

/** In which order reasons are shown, between a lost value and a weak dimension. */
const REASONS: readonly Doubt[] = ['sharedValue', 'fusedCell', 'labelAsName', 'pairing', 'half', 'repeated']

function level1Of(dimension: number, costIsLevel1: boolean): Level1 {
  if (dimension < 3) return 'output'
  if (dimension === 3) return costIsLevel1 ? 'cost' : 'output'
  return dimension < DIMENSIONS.length - 1 ? 'benefit' : 'satisfaction'
}

/** 成本指标 stands at level 1 where a row prints it twice, and no other label is printed twice (that is damage). */
function costIsLevel1({ whole, annual }: TableEvidence['table']): boolean {
  for (const { rows } of [whole, annual])
    for (const { labels } of rows)
      for (let index = 1; index < labels.length; index++)
        if (labels[index]?.frame?.dimension === COST && labels[index - 1]?.frame?.dimension === COST)
          return true
  return false
}

/** Marks what its half prints for the second time: the same name with the same value. */
function markRepeats(entries: readonly Entry[]): void {
  const first = new Map<string, string>()
  const others = new Set<string>()
  for (const { name, value, doubts } of entries) {
    const said = value?.plain ?? ''
    const before = first.get(name.plain)
    if (before === undefined) first.set(name.plain, said)
    else if (before === said) doubts.push('repeated')
    else {
      const key = `${name.plain}\t${said}`
      if (others.has(key)) doubts.push('repeated')
      others.add(key)
    }
  }
}

/** The indicators of both halves, in the order of their lines. */
export function buildIndicators(
  { table, whole, annual }: TableEvidence,
  target: TextReaders['target'],
): Indicator[] {
  const level1Cost = costIsLevel1(table)
  const indicators: Indicator[] = []
  markRepeats(whole)
  for (const entry of whole) indicators.push(indicatorOf(entry, table.whole.period, level1Cost, target))
  markRepeats(annual)
  for (const entry of annual) indicators.push(indicatorOf(entry, table.annual.period, level1Cost, target))
  return indicators
}

/** The reason for a doubt; null where the indicator is sure. */
function reasonOf({ value, doubts }: Entry, weak: boolean): Doubt | null {
  if (value === null) return 'noValue'
  if (doubts.length > 0) for (const doubt of REASONS) if (doubts.includes(doubt)) return doubt
  return weak ? 'dimension' : null
}

function indicatorOf(
  entry: Entry,
  period: Period,
  level1Cost: boolean,
  target: TextReaders['target'],
): Indicator {
  const { name, value, dimension: index, posterior } = entry
  const reason = reasonOf(entry, posterior < SURE)
  const indicator: { -readonly [K in keyof Indicator]: Indicator[K] } = {
    period,
    dimension: DIMENSIONS[index] ?? 'quantity',
    level1: level1Of(index, level1Cost),
    name: name.text,
    namePlace: placeOf(name),
    value: null,
    valuePlace: null,
    confidence: posterior,
    doubtful: reason !== null,
  }
  if (value !== null) {
    indicator.value = value.text
    indicator.valuePlace = placeOf(value)
    indicator.target = target(value.text)
  }
  if (reason !== null) indicator.reason = reason
  return indicator
}

/** Every printed label of a dimension, also with nothing behind it. */
export function buildLabels(halves: readonly HalfTable[]): DimensionLabel[] {
  const printed: DimensionLabel[] = []
  for (const { period, rows } of halves)
    for (const { labels } of rows)
      for (const label of labels) {
        const dimension = DIMENSIONS[label.frame?.dimension ?? -1]
        if (dimension !== undefined) printed.push({ period, dimension, place: placeOf(label) })
      }
  return printed
}
