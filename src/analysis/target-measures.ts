import { DIMENSIONS, type Dimension, type Period } from '../model/dimension'
import type { Disclosure } from '../model/disclosure'
import { oncePerInSteps } from '../model/once-per'
import type { Indicator } from '../model/performance'
import { TARGET_KINDS, type TargetComparator, type TargetKind } from '../model/target-value'
import { alignedIndicators } from './aligned-indicators'
import { shareOfCount } from './share'

/** How often something occurs, most frequent first. */
export interface Tally<Key> {
  readonly key: Key
  readonly count: number
}

/** How many targets of one dimension, or of all, can be measured: they state a number, a date or a rhythm. */
export interface MeasurableShare {
  readonly dimension: Dimension | null
  readonly measurable: number
  /** Indicators whose value was read. */
  readonly targets: number
  readonly basisPoints: number | null
}

/** What the target values of one half are made of, and how the halves differ. */
export interface TargetMeasures {
  readonly total: MeasurableShare
  readonly byDimension: readonly MeasurableShare[]
  readonly kinds: readonly Tally<TargetKind>[]
  readonly comparators: readonly Tally<TargetComparator>[]
  readonly units: readonly Tally<string>[]
  /** Indicators without a value that was read. */
  readonly lost: number
  /** Over all sheets: in both halves, different by more than a cut, in one half only. */
  readonly both: number
  readonly different: number
  readonly single: number
  /** Sheets of which a half was not read: their halves cannot be compared. */
  readonly unreadSheets: number
}

const isMeasurable = ({ target }: Indicator) => target !== undefined && target.kind !== 'text'

function shareOf(dimension: Dimension | null, indicators: readonly Indicator[]): MeasurableShare {
  const read = indicators.filter(
    each => each.target !== undefined && (dimension === null || each.dimension === dimension),
  )
  const measurable = read.filter(isMeasurable).length
  return { dimension, measurable, targets: read.length, basisPoints: shareOfCount(measurable, read.length) }
}

function tally<Key>(keys: readonly Key[]): Tally<Key>[] {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count)
}

function* measuresOf(disclosure: Disclosure, period: Period): Generator<void, TargetMeasures> {
  const sheets = disclosure.sheets.filter(({ duplicateOf }) => duplicateOf === null)
  for (const sheet of sheets) {
    alignedIndicators(sheet)
    yield
  }
  const indicators = sheets.flatMap(sheet => sheet.indicators.filter(each => each.period === period))
  const limits = indicators.flatMap(({ target }) => target?.limits ?? [])
  const aligned = sheets.map(alignedIndicators)
  const kinds = tally(indicators.flatMap(({ target }) => target?.kind ?? []))
  const sum = (count: (each: (typeof aligned)[number]) => number) =>
    aligned.reduce((total, each) => total + count(each), 0)
  return {
    total: shareOf(null, indicators),
    byDimension: DIMENSIONS.map(dimension => shareOf(dimension, indicators)),
    kinds: TARGET_KINDS.flatMap(kind => kinds.filter(({ key }) => key === kind)),
    comparators: tally(limits.map(({ comparator }) => comparator)),
    units: tally(limits.flatMap(limit => (limit.kind !== 'date' && limit.unit !== null ? [limit.unit] : []))),
    lost: indicators.filter(({ target }) => target === undefined).length,
    both: sum(({ both }) => both),
    different: sum(({ different }) => different),
    single: sum(({ single }) => single),
    unreadSheets: aligned.filter(({ unread }) => unread.length > 0).length,
  }
}

/** By half, how its targets are measured. */
const MEASURES = {
  whole: oncePerInSteps((disclosure: Disclosure) => measuresOf(disclosure, 'whole')),
  annual: oncePerInSteps((disclosure: Disclosure) => measuresOf(disclosure, 'annual')),
} as const

/** Measures both halves step by step. */
export function* preparedMeasures(disclosure: Disclosure): Generator<void> {
  yield* MEASURES.annual.steps(disclosure)
  yield* MEASURES.whole.steps(disclosure)
}

/** The targets of one half of all sheets, second prints left out. */
export function targetMeasures(disclosure: Disclosure, period: Period): TargetMeasures {
  return MEASURES[period](disclosure)
}
