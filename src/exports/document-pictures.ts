import { countedAudit } from '../analysis/counted-audit'
import { expenditureSplit } from '../analysis/expenditure-split'
import {
  concentrationHeadline,
  coverageHeadline,
  expenditureHeadline,
  revenueHeadline,
} from '../analysis/headline'
import { indicatorCoverage } from '../analysis/indicator-coverage'
import { projectConcentration } from '../analysis/project-concentration'
import { revenueComposition } from '../analysis/revenue-composition'
import { rowFindings } from '../analysis/row-findings'
import { coverageMatrixChart } from '../charts/coverage-matrix'
import type { Chart } from '../charts/define-chart'
import { dimensionCoverageChart } from '../charts/dimension-coverage'
import { expenditureSplitChart } from '../charts/expenditure-split'
import { projectConcentrationChart } from '../charts/project-concentration'
import { revenueCompositionChart } from '../charts/revenue-composition'
import type { TableId } from '../model/budget-table'
import { PERIODS } from '../model/dimension'
import type { LineRange } from '../model/place'
import { coverageCaption } from '../wording/coverage-notes'
import { concentrationTitle, coverageTitle, expenditureTitle, revenueTitle } from '../wording/titles'
import type { ExportInput } from './define-export'
import { pictureOf, type Picture } from './picture'
import { pictureFoot } from './provenance'

/** More projects than this make a picture that nobody reads; the table has them all. */
const MOST_ROWS = 80

/** Unit and source of a picture: 万元，表一 行 56–102. */
export function captionOf(
  { words, unit }: ExportInput,
  table: TableId | null,
  lines: LineRange | null,
  money = true,
): string {
  const place = lines ? words.figures.lines(lines.from, lines.to) : ''
  const source = table ? words.figures.inTable(words.terms.tableNumbers[table], place) : place
  return `${money ? words.figures.unitAnd(words.terms.units[unit]) : ''}${source}`
}

/** The pictures of a document, each with its finding as title; what has nothing to draw is left out. */
export function documentPictures(
  input: ExportInput,
): readonly { id: string; title: string; picture: Picture }[] {
  const { disclosure, words } = input
  const revenue = revenueComposition(disclosure)
  const split = expenditureSplit(disclosure)
  const coverage = indicatorCoverage(disclosure)
  const concentration = projectConcentration(disclosure)
  const found = rowFindings(disclosure, countedAudit(input.audit, input.marks))
  const coverageWords = coverageTitle(words, coverageHeadline(coverage))
  function drawn<Data>(chart: Chart<Data, unknown>, data: Data, title: string, caption: string) {
    const around = { title, caption, foot: pictureFoot(input) }
    const picture = pictureOf({ chart, data }, around, words, input.unit, chart.id, found)
    return picture ? [{ id: chart.id, title, picture }] : []
  }
  const withSheets = coverage.rows.slice(0, MOST_ROWS)
  return [
    ...drawn(
      revenueCompositionChart,
      revenue,
      revenueTitle(words, revenueHeadline(revenue)),
      captionOf(input, revenue.table, revenue.lines),
    ),
    ...drawn(
      expenditureSplitChart,
      { nodes: split.classes },
      expenditureTitle(words, expenditureHeadline(split)),
      captionOf(input, split.table, split.lines),
    ),
    ...drawn(
      projectConcentrationChart,
      concentration,
      concentrationTitle(words, concentrationHeadline(concentration)),
      captionOf(input, 'T12', concentration.lines),
    ),
    ...drawn(
      dimensionCoverageChart,
      coverage,
      coverageWords,
      [coverageCaption(words, coverage), captionOf(input, null, coverage.lines, false)]
        .filter(Boolean)
        .join(words.shell.comma),
    ),
    ...drawn(
      coverageMatrixChart,
      { rows: withSheets, periods: PERIODS },
      words.overview.coverage.byProject,
      captionOf(input, null, coverage.lines),
    ),
  ]
}
