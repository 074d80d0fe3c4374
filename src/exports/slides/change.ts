import { indicatorCoverage } from '../../analysis/indicator-coverage'
import { keyFigures } from '../../analysis/key-figures'
import { lastYearOf } from '../../analysis/last-year'
import { revenueComposition } from '../../analysis/revenue-composition'
import { lightTheme } from '../../charts/theme'
import { printAmount } from '../../model/money'
import { changeTitle } from '../../wording/titles'
import { captionOf } from '../document-pictures'
import { addBars, amountFormat, inUnit } from './bars'
import { slideOf, type SlideMaker } from './slide'

const { sources, rule2, project } = lightTheme

/** This year's total by source above last year's, which the narrative's change implies. */
export const changeSlide: SlideMaker = (file, input) => {
  const { words, disclosure, unit } = input
  const change = lastYearOf(keyFigures(disclosure, indicatorCoverage(disclosure)))
  if (!change) return
  const { present, figures } = words
  const claimed = figures.lines(change.claim.place.line, change.claim.place.line)
  const source = [captionOf(input, 'T1', disclosure.tables.T1.lines), claimed].join(figures.comma)
  const slide = slideOf(file, input, changeTitle(words, change, unit), source)
  const year = disclosure.fiscalYear?.value ?? null
  const [before, now] =
    year === null ? [present.lastYear, present.thisYear] : [String(year - 1), String(year)]
  const { parts } = revenueComposition(disclosure)
  const drawn = parts.filter(({ figure }) => (figure?.fen ?? 0) > 0)
  const sum = drawn.reduce((total, { figure }) => total + (figure?.fen ?? 0), 0)
  const bySource = drawn.map(({ source, figure }) => ({
    name: words.terms.fundSources[source],
    values: [0, inUnit(input, figure?.fen)],
    colour: sources[source],
  }))
  addBars(slide, {
    labels: [`${before}  ${printAmount(change.before, unit)}`, `${now}  ${printAmount(change.now, unit)}`],
    series: [
      { name: present.implied, values: [inUnit(input, change.before), 0], colour: rule2 },
      ...(sum === change.now
        ? bySource
        : [{ name: now, values: [0, inUnit(input, change.now)], colour: project }]),
    ],
    stacked: true,
    format: amountFormat(input),
  })
}
