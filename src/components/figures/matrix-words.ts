import type { CoverageCell } from '../../analysis/coverage-cells'
import { cellOf, type CoverageRow } from '../../analysis/coverage-row'
import type { IndicatorCoverage } from '../../analysis/indicator-coverage'
import type { Messages } from '../../locales'
import type { Dimension, Period } from '../../model/dimension'
import { MOST_PICTURED, type MatrixMissing, type MatrixPeriod } from './matrix-rows'

/** What one half of a cell is, in words: 2 个指标, 空白, 标签未印出, 未读到. */
export function stateWords(words: Messages, cell: CoverageCell): string {
  const { state, doubtful } = words.indicators
  const said = cell.state === 'covered' ? state.covered(cell.indicators.length) : state[cell.state]
  return cell.doubtful ? said + words.figures.comma + doubtful : said
}

/** A cell as it is read out: 燃气补贴，经济效益，实施期空白，年度空白. */
export function cellWords(
  words: Messages,
  row: CoverageRow,
  dimension: Dimension,
  periods: readonly Period[],
): string {
  const halves = periods.flatMap(period => {
    const cell = cellOf(row, dimension, period)
    return cell ? [words.indicators.half(words.terms.periods[period], stateWords(words, cell))] : []
  })
  return words.indicators.cell(row.project, words.terms.dimensions[dimension], halves)
}

/** How many of the nine dimensions are covered: 7/9; — where that half was not read. */
export function coveredWords(words: Messages, covered: number | null): string {
  return covered === null ? '—' : words.indicators.of(covered)
}

/** What a project lacks, in a word. */
export function gapWords({ indicators, terms }: Messages, missing: MatrixMissing): string {
  return missing === 'any' || missing === 'sheet' ? indicators.missing[missing] : terms.dimensions[missing]
}

/** What stands under a saved picture of the matrix: of what, which half, where it is printed, and what is cut off. */
export function matrixCaption(
  { figures, indicators }: Messages,
  { lines, projects }: IndicatorCoverage,
  period: MatrixPeriod,
  rows: number,
): string {
  const half = indicators.halves[period === 'differences' ? 'both' : period]
  const place = lines ? figures.lines(lines.from, lines.to) : ''
  const cut = rows > MOST_PICTURED ? indicators.firstRows(MOST_PICTURED) : ''
  return `${indicators.caption(projects)}${half}${place}${cut}`
}
