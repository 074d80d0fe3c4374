import { coverageHeadline } from '../../analysis/headline'
import { indicatorCoverage } from '../../analysis/indicator-coverage'
import { lightTheme } from '../../charts/theme'
import { PERIODS } from '../../model/dimension'
import { countedSheets } from '../../wording/coverage-notes'
import { coverageTitle } from '../../wording/titles'
import { captionOf } from '../document-pictures'
import { addBars } from './bars'
import { slideOf, type SlideMaker } from './slide'

const { basic, project } = lightTheme

/** Sheets with indicators by dimension, both periods. */
export const coverageSlide: SlideMaker = (file, input) => {
  const { words, disclosure } = input
  const coverage = indicatorCoverage(disclosure)
  if (coverage.sheetsRead.annual + coverage.sheetsRead.whole === 0) return
  const title = coverageTitle(words, coverageHeadline(coverage))
  const source = [countedSheets(words, coverage), captionOf(input, null, coverage.lines, false)]
  const slide = slideOf(file, input, title, source.join(words.shell.comma))
  addBars(slide, {
    labels: coverage.byDimension.map(({ dimension }) => words.terms.dimensions[dimension]),
    series: PERIODS.map(period => ({
      name: words.terms.periods[period],
      values: coverage.byDimension.map(({ rates }) => rates[period].covered),
      colour: period === 'whole' ? project : basic,
    })),
    stacked: false,
    format: '0',
  })
}
