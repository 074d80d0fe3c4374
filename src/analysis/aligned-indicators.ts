import { DIMENSIONS, PERIODS, type Dimension, type Period } from '../model/dimension'
import type { DimensionLabel, Indicator, PairDifference, PerformanceSheet } from '../model/performance'
import { oncePer } from '../model/once-per'
import { DOUBTFUL } from '../model/place'
import { coverageCells, type CoverageState } from './coverage-cells'

/** One indicator in both halves; null where a half lacks it. */
export interface AlignedIndicator {
  readonly whole: Indicator | null
  readonly annual: Indicator | null
  readonly differs: readonly PairDifference[]
  /** The halves may not be of one indicator after all. */
  readonly doubtful: boolean
}

/** What both halves print for one dimension. */
export interface AlignedDimension {
  readonly dimension: Dimension
  readonly rows: readonly AlignedIndicator[]
  readonly states: Readonly<Record<Period, CoverageState>>
  readonly labels: Readonly<Record<Period, readonly DimensionLabel[]>>
}

/** A sheet's indicators by dimension in the framework's order, empty dimensions kept, and how the halves compare. */
export interface AlignedIndicators {
  readonly dimensions: readonly AlignedDimension[]
  /** In both halves; in one only although both were read; in both, but different by more than a name or value cut short. */
  readonly both: number
  readonly single: number
  readonly different: number
  readonly indicators: number
  /** The halves that were not read: nothing can be said of what stands in one half only. */
  readonly unread: readonly Period[]
}

const CUTS = new Set<PairDifference>(['nameCut', 'valueCut'])

/** Whether the halves say different things, not only the same thing cut short. */
export function saysOther({ differs }: Pick<AlignedIndicator, 'differs'>): boolean {
  return differs.some(difference => !CUTS.has(difference))
}

/** The half that leads: the annual one where there is one, since money is granted for the year. */
export function leading({ whole, annual }: AlignedIndicator): Indicator | null {
  return annual ?? whole
}

/** The halves are of two dimensions only where one of them was misread: the surer reading says which row it stands in. */
function dimensionOf({ whole, annual }: AlignedIndicator): Dimension | null {
  if (whole && annual) return (whole.confidence > annual.confidence ? whole : annual).dimension
  return (whole ?? annual)?.dimension ?? null
}

const lineOf = (row: AlignedIndicator) =>
  Math.min(...[row.whole, row.annual].flatMap(half => (half ? [half.namePlace.line] : [])))

function alignedRows({ indicators, pairs }: PerformanceSheet): AlignedIndicator[] {
  const at = (index: number | null) => (index === null ? null : (indicators[index] ?? null))
  const rows = pairs.map(({ whole, annual, differs, confidence }) => ({
    whole: at(whole),
    annual: at(annual),
    differs,
    doubtful: whole !== null && annual !== null && confidence < DOUBTFUL,
  }))
  const paired = new Set(rows.flatMap(({ whole, annual }) => [whole, annual]))
  const alone = indicators
    .filter(indicator => !paired.has(indicator))
    .map((indicator): AlignedIndicator => {
      const halves = { whole: null, annual: null, [indicator.period]: indicator }
      return { ...halves, differs: [], doubtful: false }
    })
  return [...rows, ...alone].filter(row => row.whole || row.annual)
}

/** Aligns the halves of one sheet. */
export const alignedIndicators = oncePer((sheet: PerformanceSheet): AlignedIndicators => {
  const rows = alignedRows(sheet)
  const cells = coverageCells(sheet)
  const unread = PERIODS.filter(period => !sheet.halves[period])
  const both = rows.filter(({ whole, annual }) => whole && annual)
  return {
    dimensions: DIMENSIONS.map(dimension => {
      const of = (period: Period) =>
        cells.find(cell => cell.dimension === dimension && cell.period === period)
      return {
        dimension,
        rows: rows.filter(row => dimensionOf(row) === dimension).sort((a, b) => lineOf(a) - lineOf(b)),
        states: { whole: of('whole')?.state ?? 'notRead', annual: of('annual')?.state ?? 'notRead' },
        labels: { whole: of('whole')?.labels ?? [], annual: of('annual')?.labels ?? [] },
      }
    }),
    both: both.length,
    single: unread.length === 0 ? rows.length - both.length : 0,
    different: both.filter(saysOther).length,
    indicators: sheet.indicators.length,
    unread,
  }
})
