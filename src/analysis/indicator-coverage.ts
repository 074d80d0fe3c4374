import { DIMENSIONS, type Dimension, type Period } from '../model/dimension'
import type { Disclosure } from '../model/disclosure'
import { oncePerInSteps } from '../model/once-per'
import type { PerformanceSheet } from '../model/performance'
import type { LineRange } from '../model/place'
import { coverageCells } from './coverage-cells'
import { coverageRate, type CoverageRate } from './coverage-rate'
import { coverageRow, type CoverageRow } from './coverage-row'
import { matchSheets } from '../model/sheet-matching'

/** Coverage of one dimension in both halves; `cells` counts the sheets whose half was read. */
export interface DimensionCoverage {
  readonly dimension: Dimension
  readonly rates: { readonly [P in Period]: CoverageRate }
}

/** How many of the nine dimensions the projects' performance sheets fill, second prints left out. */
export interface IndicatorCoverage {
  readonly rows: readonly CoverageRow[]
  readonly byDimension: readonly DimensionCoverage[]
  /** Dimensions with a named indicator ÷ (9 × sheets whose half was read). */
  readonly total: { readonly [P in Period]: CoverageRate }
  /** Sheets found, second prints left out, and how many of them have that half. */
  readonly sheets: number
  readonly sheetsRead: { readonly [P in Period]: number }
  /** Rows of table 12, and those of them with and without a sheet. */
  readonly projects: number
  readonly projectsWithSheet: number
  readonly projectsWithoutSheet: number
  /** Sheets that match no row of tables 12 and 13. */
  readonly sheetsWithoutRow: number
  readonly secondPrints: number
  /** From the first sheet's line to the last one's. */
  readonly lines: LineRange | null
}

function sheetLines(sheets: readonly PerformanceSheet[]): LineRange | null {
  if (sheets.length === 0) return null
  const from = Math.min(...sheets.map(sheet => sheet.lines.from))
  return { from, to: Math.max(...sheets.map(sheet => sheet.lines.to)) }
}

/** Coverage of the nine dimensions by project: the rows of table 12, then the sheets that match none of them. */
export const indicatorCoverage = oncePerInSteps(function* (
  disclosure: Disclosure,
): Generator<void, IndicatorCoverage> {
  yield* matchSheets.steps(disclosure)
  const { rows: projectRows, sheets, rowOf, sheetOf } = matchSheets(disclosure)
  for (const sheet of sheets) {
    coverageCells(sheet)
    yield
  }
  const budgeted = projectRows.filter(({ table }) => table === 'T12')
  const rows: CoverageRow[] = []
  for (const { table, row } of budgeted) {
    rows.push(coverageRow(row.name, table, row, sheetOf(row)))
    yield
  }
  for (const sheet of sheets) {
    const match = rowOf(sheet)
    if (match?.table === 'T12') continue
    const name = sheet.project?.value ?? match?.row.name ?? ''
    rows.push(coverageRow(name, match?.table ?? null, match?.row ?? null, sheet))
  }
  const rate = (period: Period, dimension: Dimension | null) => coverageRate(rows, period, dimension)
  const byDimension: DimensionCoverage[] = []
  for (const dimension of DIMENSIONS) {
    const rates = { whole: rate('whole', dimension), annual: rate('annual', dimension) }
    byDimension.push({ dimension, rates })
    yield
  }
  const projectsWithSheet = budgeted.filter(({ row }) => sheetOf(row) !== null).length
  const read = (period: Period) => sheets.filter(sheet => sheet.halves[period]).length
  return {
    rows,
    byDimension,
    total: { whole: rate('whole', null), annual: rate('annual', null) },
    sheets: sheets.length,
    sheetsRead: { whole: read('whole'), annual: read('annual') },
    projects: budgeted.length,
    projectsWithSheet,
    projectsWithoutSheet: budgeted.length - projectsWithSheet,
    sheetsWithoutRow: sheets.filter(sheet => rowOf(sheet) === null).length,
    secondPrints: disclosure.sheets.length - sheets.length,
    lines: sheetLines(disclosure.sheets),
  }
})
