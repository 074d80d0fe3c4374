import type { Dimension } from '../model/dimension'
import type { FundSource } from '../model/fund-source'
import type { Fen } from '../model/money'
import type { ExpenditureSplit } from './expenditure-split'
import type { IndicatorCoverage } from './indicator-coverage'
import type { ProjectConcentration } from './project-concentration'
import type { RevenueComposition } from './revenue-composition'

/** What can truly be said of the sources. */
export type SourceFinding =
  | { readonly template: 'allFrom'; readonly source: FundSource }
  | { readonly template: 'overHalfFrom'; readonly source: FundSource; readonly basisPoints: number }
  | { readonly template: 'largestFrom'; readonly source: FundSource; readonly basisPoints: number }

/** What can truly be said of basic against project; `tenths` 93 reads 九成三, 90 reads 九成. */
export type SplitFinding =
  | { readonly template: 'allBasic' }
  | { readonly template: 'allProject' }
  | { readonly template: 'projectShare'; readonly basisPoints: number; readonly tenths: number }

/** The page's title: total and its two findings, each null where the figures do not carry it. */
export interface PageHeadline {
  readonly totalFen: Fen | null
  readonly source: SourceFinding | null
  readonly split: SplitFinding | null
}

export type RevenueHeadline = SourceFinding | { readonly template: 'noRevenue' }

/** The split's title; `basicClasses` = number of classes with basic expenditure, of `classes` with an amount. */
export type ExpenditureHeadline =
  | (SplitFinding & { readonly basicClasses: number; readonly classes: number })
  | { readonly template: 'noExpenditure' }

export type CoverageHeadline =
  | { readonly template: 'noSheets' }
  | { readonly template: 'allCovered'; readonly sheets: number }
  /** The dimensions that more than half of the sheets leave empty, worst first, at most two. */
  | {
      readonly template: 'mostlyEmpty'
      readonly sheets: number
      readonly dimensions: readonly { readonly dimension: Dimension; readonly covered: number }[]
    }
  /** The dimension most often empty, where none is empty in more than half. */
  | {
      readonly template: 'weakest'
      readonly sheets: number
      readonly dimension: Dimension
      readonly covered: number
    }

export type ConcentrationHeadline =
  | { readonly template: 'noProjects' }
  | { readonly template: 'oneProject' }
  | {
      readonly template: 'largestHold'
      readonly projects: number
      readonly of: number
      readonly basisPoints: number
    }

/** Title of the page. */
export declare function pageHeadline(revenue: RevenueComposition, split: ExpenditureSplit): PageHeadline
/** Title of the revenue figure. */
export declare function revenueHeadline(revenue: RevenueComposition): RevenueHeadline
/** Title of the expenditure figure. */
export declare function expenditureHeadline(split: ExpenditureSplit): ExpenditureHeadline
/** Title of the coverage figure, annual half. */
export declare function coverageHeadline(coverage: IndicatorCoverage): CoverageHeadline
/** Title of the concentration figure. */
export declare function concentrationHeadline(concentration: ProjectConcentration): ConcentrationHeadline
