import { expenditureSplit } from '../../analysis/expenditure-split'
import { pageHeadline } from '../../analysis/headline'
import { indicatorCoverage } from '../../analysis/indicator-coverage'
import { keyFigureSigns } from '../../analysis/key-figure-findings'
import { keyFigures } from '../../analysis/key-figures'
import { revenueComposition } from '../../analysis/revenue-composition'
import { signedFigure } from '../../analysis/signed-figure'
import { signsLine, withDoubt, withMark } from '../../wording/figure-signs'
import { documentTitle } from '../../wording/titles'
import { captionOf } from '../document-pictures'
import { keyFigureText } from '../key-figure-text'
import { addLines } from './lines'
import { slideOf, type SlideMaker } from './slide'

/** The key figures, each with where it stands. */
export const overviewSlide: SlideMaker = (file, input) => {
  const { words, disclosure, unit } = input
  const revenue = revenueComposition(disclosure)
  const headline = pageHeadline(revenue, expenditureSplit(disclosure))
  const title = documentTitle(words, headline, disclosure, unit)
  const figures = keyFigures(disclosure, indicatorCoverage(disclosure))
  const severities = keyFigureSigns(figures, input.told?.findings ?? [])
  const signed = figures.map(figure =>
    signedFigure(figure.kind === 'money' ? [figure.figure] : [], severities.get(figure.id) ?? null),
  )
  const tables = new Set(figures.flatMap(({ table, gap }) => (table && gap === null ? [table] : [])))
  const cited = [...tables].map(table => captionOf(input, table, disclosure.tables[table].lines, false))
  const slide = slideOf(
    file,
    input,
    title,
    words.present.source(words.terms.units[unit], cited.join(words.shell.comma)),
    signsLine(words, unit, signed),
  )
  const rows = figures.map((figure, index) => {
    const table = figure.table ? words.terms.tableNumbers[figure.table] : ''
    const known = signed[index] ?? signedFigure([])
    const value = withMark(withDoubt(keyFigureText(words, figure, unit), known), known)
    const where = figure.place ? words.figures.lines(figure.place.line, figure.place.line) : ''
    const note = figure.gap
      ? words.overview.gaps[figure.gap](table)
      : [table, where].filter(Boolean).join(' ')
    return [words.overview.keyFigures[figure.id], value, note] as const
  })
  addLines(slide, rows)
}
