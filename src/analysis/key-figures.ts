import type { Figure, TableId } from '../model/budget-table'
import type { Claim } from '../model/claim'
import type { Disclosure } from '../model/disclosure'
import type { Place } from '../model/place'
import type { IndicatorCoverage } from './indicator-coverage'

/** The figures a reviewer asks first, in that order. */
export const KEY_FIGURES = [
  'totalRevenue',
  'totalExpenditure',
  'carryover',
  'basicExpenditure',
  'projectExpenditure',
  'threePublicExpenses',
  'agencyOperatingExpenses',
  'projects',
  'projectsWithSheet',
  'indicatorCoverage',
] as const
export type KeyFigureId = (typeof KEY_FIGURES)[number]

/** Why a figure cannot be shown: its table or row was not found, it says 本表无数据, or the cell is blank. */
export type KeyFigureGap = 'tableMissing' | 'noData' | 'rowMissing' | 'blank' | 'noProjects' | 'noSheets'

interface KeyFigureBase {
  readonly id: KeyFigureId
  readonly gap: KeyFigureGap | null
  /** The table it stands in, or would stand in. */
  readonly table: TableId | null
  /** Where a click leads: the figure, or the best place there is when it is missing. */
  readonly place: Place | null
  /** Share of the total it is a part of (basic, project), of projects with a sheet, of cells covered. */
  readonly shareBasisPoints: number | null
}

/** An amount as printed, with what the narrative claims of its change on last year. */
export interface MoneyKeyFigure extends KeyFigureBase {
  readonly kind: 'money'
  readonly figure: Figure | null
  readonly change: Claim | null
  readonly rate: Claim | null
}

/** A count, and what it is a part of where it is one (projects with a sheet of projects). */
export interface CountKeyFigure extends KeyFigureBase {
  readonly kind: 'count'
  readonly count: number | null
  readonly of: number | null
}

export type KeyFigure = MoneyKeyFigure | CountKeyFigure

/** The ten key figures, always all and in order. */
export declare function keyFigures(disclosure: Disclosure, coverage: IndicatorCoverage): readonly KeyFigure[]
