import { DIMENSIONS, type Dimension } from '../model/dimension'
import type { FundSource } from '../model/fund-source'
import { shareInBasisPoints, type Fen } from '../model/money'
import type { Place } from '../model/place'
import type { ExpenditureSplit } from './expenditure-split'
import type { IndicatorCoverage } from './indicator-coverage'
import type { ProjectConcentration } from './project-concentration'
import type { RevenueComposition } from './revenue-composition'

/** What can truly be said of the sources: 全部来自, 过半来自 (from 50 %), 最大来源…占. */
export type SourceFinding =
  | { readonly template: 'allFrom'; readonly source: FundSource }
  | { readonly template: 'overHalfFrom'; readonly source: FundSource; readonly basisPoints: number }
  | { readonly template: 'largestFrom'; readonly source: FundSource; readonly basisPoints: number }

/** What can truly be said of basic against project; `tenths` 93 reads 九成三, 90 reads 九成. */
export type SplitFinding =
  | { readonly template: 'allBasic' }
  | { readonly template: 'allProject' }
  | { readonly template: 'projectShare'; readonly basisPoints: number; readonly tenths: number }

/** The page's title: the total and two findings, each null where the figures do not carry it. */
export interface PageHeadline {
  readonly totalFen: Fen | null
  /** Where the total stands, or the parts that were added up to it. */
  readonly places: readonly Place[]
  readonly source: SourceFinding | null
  readonly split: SplitFinding | null
}

/** The revenue figure's title. */
export type RevenueHeadline = SourceFinding | { readonly template: 'noRevenue' }

/** The split's title; `basicClasses` counts the classes with basic expenditure among `classes` with an amount. */
export type ExpenditureHeadline =
  | (SplitFinding & { readonly basicClasses: number; readonly classes: number })
  | { readonly template: 'noExpenditure' }
  /** Rows with amounts were read, but the table prints no total that anything could be said of. */
  | { readonly template: 'noTotal'; readonly table: 'T3' | 'T5' }

/** A dimension and the number of sheets that fill it. */
export interface DimensionCount {
  readonly dimension: Dimension
  readonly covered: number
}

/** The coverage figure's title; `mostlyEmpty` names the dimensions that most sheets leave empty, emptiest first. */
export type CoverageHeadline =
  | { readonly template: 'noSheets' }
  | { readonly template: 'allCovered'; readonly sheets: number }
  | {
      readonly template: 'mostlyEmpty'
      readonly sheets: number
      readonly dimensions: readonly DimensionCount[]
    }
  | ({ readonly template: 'weakest'; readonly sheets: number } & DimensionCount)

/** The concentration figure's title. */
export type ConcentrationHeadline =
  | { readonly template: 'noProjects' }
  | { readonly template: 'oneProject' }
  | {
      readonly template: 'largestHold'
      readonly projects: number
      readonly of: number
      readonly basisPoints: number
    }

const WHOLE = 10_000
const NAMED_DIMENSIONS = 2
const NAMED_PROJECTS = 5

function sourceFinding({ parts, totalFen }: RevenueComposition): SourceFinding | null {
  if (totalFen === null || totalFen <= 0) return null
  let largest: { source: FundSource; fen: Fen } | null = null
  for (const { source, figure } of parts) {
    const fen = figure?.fen ?? null
    if (fen !== null && fen > (largest?.fen ?? 0)) largest = { source, fen }
  }
  if (!largest) return null
  const { source, fen } = largest
  const basisPoints = shareInBasisPoints(fen, totalFen)
  if (basisPoints === null || basisPoints > WHOLE) return null
  if (fen === totalFen) return { template: 'allFrom', source }
  // 5000 may be rounded up to: over half is said of the amounts, not of the rounded share.
  return { template: 2 * fen >= totalFen ? 'overHalfFrom' : 'largestFrom', source, basisPoints }
}

function splitFinding({ total }: ExpenditureSplit): SplitFinding | null {
  const whole = total.total?.fen ?? null
  const project = total.project?.fen ?? null
  const basic = total.basic?.fen ?? null
  if (whole === null || whole <= 0) return null
  if (project !== null && project === whole) return { template: 'allProject' }
  if (basic !== null && basic === whole) return { template: 'allBasic' }
  if (project === null || project <= 0 || project > whole) return null
  const basisPoints = shareInBasisPoints(project, whole) ?? 0
  // What is not all must not read as all, nor what is something as nothing.
  const tenths = Math.min(99, Math.max(1, Math.floor((basisPoints + 50) / 100)))
  return { template: 'projectShare', basisPoints, tenths }
}

/** Title of the page. */
export function pageHeadline(revenue: RevenueComposition, split: ExpenditureSplit): PageHeadline {
  const totalFen = revenue.totalFen ?? split.total.total?.fen ?? null
  const implied = revenue.parts.flatMap(({ figure }) => (figure && figure.fen !== null ? [figure] : []))
  const printed = revenue.totalFen === null ? split.total.total : revenue.total
  const places = (revenue.totalImplied && revenue.totalFen !== null ? implied : printed ? [printed] : []).map(
    ({ place }) => place,
  )
  return { totalFen, places, source: sourceFinding(revenue), split: splitFinding(split) }
}

/** Title of the revenue figure. */
export function revenueHeadline(revenue: RevenueComposition): RevenueHeadline {
  return sourceFinding(revenue) ?? { template: 'noRevenue' }
}

/** Title of the expenditure figure. */
export function expenditureHeadline(split: ExpenditureSplit): ExpenditureHeadline {
  const finding = splitFinding(split)
  if (!finding) {
    const drawn = split.classes.some(({ total, basic, project }) =>
      [total, basic, project].some(figure => (figure?.fen ?? 0) !== 0),
    )
    return split.table && drawn && !split.totalPrinted
      ? { template: 'noTotal', table: split.table }
      : { template: 'noExpenditure' }
  }
  const classes = split.classes.filter(node => (node.total?.fen ?? 0) !== 0)
  const basicClasses = classes.filter(node => (node.basic?.fen ?? 0) !== 0).length
  return { ...finding, basicClasses, classes: classes.length }
}

/** Title of the coverage figure; speaks of the annual half. */
export function coverageHeadline(coverage: IndicatorCoverage): CoverageHeadline {
  const { sheets } = coverage
  if (coverage.sheetsRead.annual === 0) return { template: 'noSheets' }
  const counts = DIMENSIONS.flatMap(dimension => {
    const rate = coverage.byDimension.find(entry => entry.dimension === dimension)?.rates.annual
    return rate ? [{ dimension, covered: rate.covered }] : []
  })
  // A stable sort: equally empty dimensions stay in the framework's order.
  counts.sort((a, b) => a.covered - b.covered)
  const mostlyEmpty = counts.filter(({ covered }) => covered * 2 < sheets)
  if (mostlyEmpty.length > 0) {
    return { template: 'mostlyEmpty', sheets, dimensions: mostlyEmpty.slice(0, NAMED_DIMENSIONS) }
  }
  const weakest = counts[0]
  if (!weakest || weakest.covered === sheets) return { template: 'allCovered', sheets }
  return { template: 'weakest', sheets, ...weakest }
}

/** Title of the concentration figure: what the five largest projects hold, fewer where there are few. */
export function concentrationHeadline({ parts, sum }: ProjectConcentration): ConcentrationHeadline {
  if (parts.length === 0 || sum === null || sum <= 0) return { template: 'noProjects' }
  if (parts.length === 1) return { template: 'oneProject' }
  const projects = Math.min(NAMED_PROJECTS, Math.ceil(parts.length / 2))
  const basisPoints = parts[projects - 1]?.cumulativeBasisPoints ?? 0
  return { template: 'largestHold', projects, of: parts.length, basisPoints }
}
