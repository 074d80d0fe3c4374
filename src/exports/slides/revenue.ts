import { revenueHeadline } from '../../analysis/headline'
import { revenueComposition } from '../../analysis/revenue-composition'
import { rowFindings } from '../../analysis/row-findings'
import { signedAt } from '../../analysis/signed-figure'
import { lightTheme } from '../../charts/theme'
import { differenceOf } from '../../wording/agreement'
import { signsLine, withMark } from '../../wording/figure-signs'
import { revenueTitle } from '../../wording/titles'
import { captionOf } from '../document-pictures'
import { addBars, amountFormat, inUnit } from './bars'
import { totalLine } from './total-line'
import { slideOf, type SlideMaker } from './slide'

const { sources } = lightTheme

/** What the revenue comes from, each source in its colour. */
export const revenueSlide: SlideMaker = (file, input) => {
  const { words, disclosure, unit } = input
  const revenue = revenueComposition(disclosure)
  const drawn = revenue.parts.filter(({ figure }) => (figure?.fen ?? 0) > 0)
  if (drawn.length === 0) return
  const title = revenueTitle(words, revenueHeadline(revenue))
  const found = rowFindings(disclosure, input.audit)
  const figures = revenue.parts.map(({ figure }) => figure)
  const whole = revenue.totalImplied ? null : revenue.total
  const signs = [
    totalLine(
      input,
      revenue.totalFen,
      signedAt(found, [whole]),
      revenue.totalImplied ? words.overview.revenue.implied : '',
    ),
    signsLine(
      words,
      unit,
      [...figures, whole].map(figure => signedAt(found, [figure])),
      [differenceOf(words, whole, figures, unit)],
    ),
  ].filter(Boolean)
  const slide = slideOf(file, input, title, captionOf(input, revenue.table, revenue.lines), signs.join('   '))
  addBars(slide, {
    labels: drawn.map(({ source, figure }) =>
      withMark(words.terms.fundSources[source], signedAt(found, [figure])),
    ),
    series: [
      {
        name: words.figures.amount,
        values: drawn.map(({ figure }) => inUnit(input, figure?.fen)),
        colour: sources.generalPublic,
      },
    ],
    colours: drawn.map(({ source }) => sources[source]),
    stacked: false,
    format: amountFormat(input),
  })
}
