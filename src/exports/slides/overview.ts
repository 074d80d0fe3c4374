import { expenditureSplit } from '../../analysis/expenditure-split'
import { pageHeadline } from '../../analysis/headline'
import { indicatorCoverage } from '../../analysis/indicator-coverage'
import { keyFigures } from '../../analysis/key-figures'
import { revenueComposition } from '../../analysis/revenue-composition'
import { documentTitle } from '../../wording/titles'
import { keyFigureText } from '../key-figure-text'
import { addLines } from './lines'
import { slideOf, type SlideMaker } from './slide'

/** The key figures, each with where it stands. */
export const overviewSlide: SlideMaker = (file, input) => {
  const { words, disclosure, unit } = input
  const revenue = revenueComposition(disclosure)
  const headline = pageHeadline(revenue, expenditureSplit(disclosure))
  const title = documentTitle(words, headline, disclosure, unit)
  const slide = slideOf(
    file,
    input,
    title,
    words.figures.unitAnd(words.terms.units[unit]).replace(/[，, ]+$/u, ''),
  )
  const rows = keyFigures(disclosure, indicatorCoverage(disclosure)).map(figure => {
    const table = figure.table ? words.terms.tableNumbers[figure.table] : ''
    const value = keyFigureText(words, figure, unit)
    const where = figure.place ? words.figures.lines(figure.place.line, figure.place.line) : ''
    const note = figure.gap
      ? words.overview.gaps[figure.gap](table)
      : [table, where].filter(Boolean).join(' ')
    return [words.overview.keyFigures[figure.id], value, note] as const
  })
  addLines(slide, rows)
}
