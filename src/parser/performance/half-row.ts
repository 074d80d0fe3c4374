import { DIMENSIONS, type Period } from '../../model/dimension'
import type { Place } from '../../model/place'
import type { RowToken } from './row-token'

/** Why a reading of an indicator is uncertain. */
export type Doubt =
  'dimension' | 'noValue' | 'pairing' | 'half' | 'sharedValue' | 'repeated' | 'labelAsName' | 'fusedCell'

/** One indicator as it stands on its row, and what the readers of the whole table find about it. */
export interface Entry {
  readonly name: RowToken
  value: RowToken | null
  /** 'noValue' and 'dimension' are not kept here: they are seen when the indicator is built. */
  readonly doubts: Doubt[]
  /** Which it is among those of its half. */
  index: number
  /** The same indicator in the other half. */
  partner: Entry | null
  /** What the printed labels say of its dimension: a log weight for each. */
  labels: readonly number[]
  /** Its dimension in the order of DIMENSIONS, and how probable that is. */
  dimension: number
  posterior: number
}

const NO_LABELS: readonly number[] = DIMENSIONS.map(() => 0)

/** An indicator of which nothing is known yet but what its row prints. */
export function newEntry(name: RowToken, value: RowToken | null, doubts: Doubt[]): Entry {
  return { name, value, doubts, index: 0, partner: null, labels: NO_LABELS, dimension: 0, posterior: 0 }
}

/** One row of one half: the labels printed on it and the indicators behind them. */
export interface HalfRow {
  readonly line: number
  /** Every label of a dimension printed in this half of the row, in order. */
  readonly labels: readonly RowToken[]
  /** 满意度指标 is printed on it: the only first-level label that names its dimension. */
  readonly satisfactionLevel: boolean
  readonly entries: Entry[]
}

/** The rows of one half of a sheet, from the header row on. */
export interface HalfTable {
  readonly period: Period
  readonly rows: HalfRow[]
}

/** The indicators of a half, in the order of their rows, each with its index. */
export function entriesOf({ rows }: HalfTable): Entry[] {
  const all: Entry[] = []
  for (const { entries } of rows)
    for (const entry of entries) {
      entry.index = all.length
      all.push(entry)
    }
  return all
}

/** Where a token stands. */
export function placeOf(token: RowToken): Place {
  const { line, start, end, parts } = token
  return parts === undefined ? { line, start, end } : { line, start, end, parts }
}
