import type { Figure, TableId } from '../model/budget-table'
import type { Claim } from '../model/claim'
import type { Disclosure } from '../model/disclosure'
import { shareInBasisPoints } from '../model/money'
import type { Place } from '../model/place'
import { changeClaimed, type ChangeSubject, type ClaimedChange } from './claimed-change'
import { figureOf, type FigureSpot, type SpotGap } from './figure-spot'
import { coveredPlaces, markable, sheetPlaces } from './counted-places'
import type { CoverageRow } from './coverage-row'
import type { IndicatorCoverage } from './indicator-coverage'
import { shareOfCount } from './share'
import { claimedFen, sameAsPrinted } from './stated'

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
export type KeyFigureGap = SpotGap | 'noProjects' | 'noSheets'

interface KeyFigureBase {
  readonly id: KeyFigureId
  readonly gap: KeyFigureGap | null
  /** The table it stands in, or would stand in; null for indicator coverage. */
  readonly table: TableId | null
  /** Where a click leads: the figure, or the best place there is when it is missing. */
  readonly place: Place | null
  /** Basic and project of total expenditure, projects with a sheet of projects, cells covered of cells read. */
  readonly shareBasisPoints: number | null
}

/** An amount as printed, with what the narrative claims of its change on last year. */
export interface MoneyKeyFigure extends KeyFigureBase {
  readonly kind: 'money'
  readonly figure: Figure | null
  /** 比上年增加 n 万元; the claim's direction says which way, `same` that nothing changed. */
  readonly change: Claim | null
  /** 增长 n %. */
  readonly rate: Claim | null
  /** Last year's amount as printed. */
  readonly before: Claim | null
  /** This year's amount as the narrative says it, where no amount said of it is the one shown: the change is of that. */
  readonly said: Claim | null
  /** The total that the share is of, in the same table. */
  readonly whole: Figure | null
}

/** A count, and what it is a part of (projects with a sheet of projects, cells covered of cells). */
export interface CountKeyFigure extends KeyFigureBase {
  readonly kind: 'count'
  readonly count: number | null
  readonly of: number | null
  /** Where what is counted stands, what it is a part of, and what is left of that. */
  readonly places: readonly Place[]
  readonly wholePlaces: readonly Place[]
  readonly restPlaces: readonly Place[]
  /** Sheets whose annual half was not read: they count neither as covered nor as empty. */
  readonly unreadHalves: number
}

export type KeyFigure = MoneyKeyFigure | CountKeyFigure

type MoneyId = Exclude<KeyFigureId, 'projects' | 'projectsWithSheet' | 'indicatorCoverage'>

/** Where each amount stands, in order of preference. */
const SPOTS: Record<MoneyId, readonly [FigureSpot, ...FigureSpot[]]> = {
  totalRevenue: [
    { table: 'T1', side: 'revenue', kind: 'grandTotal', column: 'amount' },
    { table: 'T4', side: 'revenue', kind: 'grandTotal', column: 'amount' },
  ],
  totalExpenditure: [
    { table: 'T1', side: 'expenditure', kind: 'grandTotal', column: 'total' },
    { table: 'T3', side: null, kind: 'total', column: 'total' },
    { table: 'T4', side: 'expenditure', kind: 'grandTotal', column: 'total' },
  ],
  carryover: [
    { table: 'T1', side: 'revenue', kind: 'carryover', column: 'amount' },
    { table: 'T2', side: null, kind: 'total', column: 'carryover' },
    { table: 'T4', side: 'revenue', kind: 'carryover', column: 'amount' },
  ],
  basicExpenditure: [
    { table: 'T3', side: null, kind: 'total', column: 'basic' },
    { table: 'T5', side: null, kind: 'total', column: 'basic' },
  ],
  projectExpenditure: [
    { table: 'T3', side: null, kind: 'total', column: 'project' },
    { table: 'T5', side: null, kind: 'total', column: 'project' },
  ],
  threePublicExpenses: [{ table: 'T10', side: null, kind: 'total', column: 'total' }],
  agencyOperatingExpenses: [
    { table: 'T11', side: null, kind: 'total', column: 'total' },
    { table: 'T11', side: null, kind: 'unit', column: 'total' },
  ],
}

const SUBJECTS: Partial<Record<MoneyId, ChangeSubject>> = {
  totalRevenue: 'revenue',
  totalExpenditure: 'expenditure',
  threePublicExpenses: 'threePublicExpenses',
  agencyOperatingExpenses: 'agencyOperatingExpenses',
}

/** Basic and project are shares of the total of the very table they stand in. */
function totalOf(disclosure: Disclosure, table: TableId): Figure | null {
  return disclosure.tables[table].rows.find(row => row.kind === 'total')?.figures.total ?? null
}

/** Carryover is a share of all revenue, where its table prints that. */
function revenueOf(disclosure: Disclosure, table: TableId): Figure | null {
  const total = disclosure.tables[table].rows.find(row => row.side === 'revenue' && row.kind === 'grandTotal')
  return total?.figures.amount ?? null
}

function shareOfTotal(figure: Figure | null, whole: Figure | null): number | null {
  const total = whole?.fen ?? null
  const part = figure?.fen ?? null
  return part === null || total === null ? null : shareInBasisPoints(part, total)
}

const NO_CHANGE: ClaimedChange = { change: null, rate: null, before: null, amounts: [] }

/** What is said of the change, and of which amount where that is not the one shown. */
function changeOf(
  figure: Figure | null,
  { change, rate, before, amounts }: ClaimedChange,
): Pick<MoneyKeyFigure, 'change' | 'rate' | 'before' | 'said'> {
  const shown = figure?.fen ?? null
  const agrees = (claim: Claim) => {
    const amount = claimedFen(claim)
    return amount === null || shown === null || sameAsPrinted(amount, shown)
  }
  const said = (change || rate || before) && !amounts.some(agrees) ? (amounts[0] ?? null) : null
  return { change, rate, before, said }
}

function moneyFigure(disclosure: Disclosure, id: MoneyId): MoneyKeyFigure {
  const { table, figure, place, gap } = figureOf(disclosure, SPOTS[id])
  const isPart = id === 'basicExpenditure' || id === 'projectExpenditure'
  const subject = SUBJECTS[id]
  const claimed = subject ? changeClaimed(disclosure.claims, subject) : NO_CHANGE
  const whole = isPart ? totalOf(disclosure, table) : id === 'carryover' ? revenueOf(disclosure, table) : null
  const shareBasisPoints = shareOfTotal(figure, whole)
  return {
    id,
    kind: 'money',
    table,
    figure,
    place,
    gap,
    shareBasisPoints,
    whole,
    ...changeOf(figure, claimed),
  }
}

function startOf(lines: { readonly from: number } | null): Place | null {
  return lines && { line: lines.from, start: 0, end: 0 }
}

const placesOf = (rows: readonly CoverageRow[]): readonly Place[] =>
  markable(rows.flatMap(({ row }) => row?.place ?? []))

function countFigures(disclosure: Disclosure, coverage: IndicatorCoverage): CountKeyFigure[] {
  const { found, noData, lines } = disclosure.tables.T12
  const { projects, projectsWithSheet: withSheet, sheets } = coverage
  const gap: KeyFigureGap | null =
    projects > 0 ? null : !found ? 'tableMissing' : noData ? 'noData' : 'noProjects'
  const base = { kind: 'count', table: 'T12', place: startOf(lines), gap, unreadHalves: 0 } as const
  const budgeted = coverage.rows.filter(({ table }) => table === 'T12')
  const all = placesOf(budgeted)
  const { covered, cells, basisPoints } = coverage.total.annual
  const known = projects > 0
  return [
    {
      ...base,
      id: 'projects',
      count: known ? projects : null,
      of: null,
      shareBasisPoints: null,
      places: all,
      wholePlaces: [],
      restPlaces: [],
    },
    {
      ...base,
      id: 'projectsWithSheet',
      count: known ? withSheet : null,
      of: known ? projects : null,
      shareBasisPoints: shareOfCount(withSheet, projects),
      places: markable(sheetPlaces(budgeted)),
      wholePlaces: all,
      restPlaces: placesOf(budgeted.filter(({ sheet }) => sheet === null)),
    },
    {
      id: 'indicatorCoverage',
      kind: 'count',
      table: null,
      place: startOf(coverage.lines),
      gap: sheets === 0 ? 'noSheets' : null,
      unreadHalves: sheets - coverage.sheetsRead.annual,
      count: cells === 0 ? null : covered,
      of: cells === 0 ? null : cells,
      shareBasisPoints: basisPoints,
      places: markable(coveredPlaces(coverage.rows, 'annual', null)),
      wholePlaces: markable(sheetPlaces(coverage.rows)),
      restPlaces: [],
    },
  ]
}

/** The ten key figures, always all and in order. */
export function keyFigures(disclosure: Disclosure, coverage: IndicatorCoverage): readonly KeyFigure[] {
  const money = (id: MoneyId) => moneyFigure(disclosure, id)
  return [
    money('totalRevenue'),
    money('totalExpenditure'),
    money('carryover'),
    money('basicExpenditure'),
    money('projectExpenditure'),
    money('threePublicExpenses'),
    money('agencyOperatingExpenses'),
    ...countFigures(disclosure, coverage),
  ]
}
