import type { Figure } from './budget-table'
import type { Dimension, Level1, Period } from './dimension'
import type { SheetFundSource } from './fund-source'
import type { LineRange, Place, Sourced } from './place'
import type { TargetValue } from './target-value'

/** One indicator of one half of a sheet: 三级指标 and 指标值. */
export interface Indicator {
  readonly period: Period
  readonly dimension: Dimension
  readonly level1: Level1
  readonly name: string
  readonly namePlace: Place
  /** As printed; null when the value is lost. */
  readonly value: string | null
  readonly valuePlace: Place | null
  /** The value taken apart; absent when it is lost. */
  readonly target?: TargetValue
  /** How sure the dimension is; `doubtful` is set when this or the pairing of name and value is weak. */
  readonly confidence: number
  readonly doubtful: boolean
  readonly reason?: string
  /** What was read, where the reader of the page has corrected it. */
  readonly corrected?: {
    readonly from: { readonly name?: string; readonly value?: string | null; readonly dimension?: Dimension }
  }
}

/** How the two halves' versions of one indicator differ; `nameCut`, `valueCut`: one is the beginning of the other. */
export type PairDifference = 'name' | 'nameCut' | 'value' | 'valueCut' | 'valueLost' | 'dimension'

/** One indicator in both halves, aligned by meaning: indices in the sheet's `indicators`, null where a half lacks it. */
export interface IndicatorPair {
  readonly whole: number | null
  readonly annual: number | null
  readonly differs: readonly PairDifference[]
  /** How sure it is that both are one indicator, or that one stands alone. */
  readonly confidence: number
}

/** A printed label of a dimension in one half, whether or not an indicator stands behind it. */
export interface DimensionLabel {
  readonly period: Period
  readonly dimension: Dimension
  readonly place: Place
}

/** The amount of one fund source in one period, in fen (sheets print 元). */
export interface SheetFund {
  readonly period: Period
  readonly source: SheetFundSource
  readonly figure: Figure
}

export const SHEET_TEXTS = [
  'overview',
  'basis',
  'necessity',
  'measures',
  'plan',
  'goalWhole',
  'goalAnnual',
] as const
/** 项目概况, 立项依据, 项目设立必要性, 制度措施, 项目实施计划, 总体目标 of both halves. */
export type SheetTextKey = (typeof SHEET_TEXTS)[number]

/** 项目支出绩效目标表 of one project. */
export interface PerformanceSheet {
  readonly lines: LineRange
  /** Line of each print of the heading that belongs to this sheet (a continuation repeats it); the first is the sheet's line. */
  readonly headingLines: readonly number[]
  /** Line of the first print when this one is the same sheet printed again. */
  readonly duplicateOf: number | null
  readonly project: Sourced<string> | null
  readonly departmentCode: Sourced<string> | null
  readonly department: Sourced<string> | null
  readonly unit: Sourced<string> | null
  readonly attribute: Sourced<string> | null
  readonly term: Sourced<string> | null
  readonly filledAt: Sourced<string> | null
  readonly funds: readonly SheetFund[]
  readonly texts: { readonly [K in SheetTextKey]?: Sourced<string> }
  readonly indicators: readonly Indicator[]
  /** Every indicator once, whole period and annual version side by side. */
  readonly pairs: readonly IndicatorPair[]
  readonly labels: readonly DimensionLabel[]
  /** Whether the indicator rows of each half were found at all. */
  readonly halves: { readonly [P in Period]: boolean }
}

/** One amount of the overall sheet (printed in 万元). `key` is a fund source's or use's printed label. */
export interface OverallFund {
  readonly by: 'source' | 'use'
  readonly key: string
  readonly figure: Figure
}

/** One row of 年度重点任务: 核心职能 and the 重点任务 that serve it; null where the text holds only one of them. */
export interface OverallTask {
  readonly duty: Sourced<string> | null
  readonly task: Sourced<string> | null
}

/** 整体支出绩效目标申报表: at most one a document. Its indicators have one half, period `annual`. */
export interface OverallSheet {
  readonly lines: LineRange
  readonly department: Sourced<string> | null
  readonly departmentCode: Sourced<string> | null
  /** 内设职能部门数, 编制人数 …: printed label → value as printed. */
  readonly basics: readonly { readonly label: string; readonly value: Sourced<string> }[]
  readonly funds: readonly OverallFund[]
  readonly texts: readonly { readonly label: string; readonly text: Sourced<string> }[]
  readonly tasks: readonly OverallTask[]
  readonly indicators: readonly Indicator[]
  readonly labels: readonly DimensionLabel[]
}
