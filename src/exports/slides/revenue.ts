import { revenueHeadline } from '../../analysis/headline'
import { revenueComposition, type RevenuePart } from '../../analysis/revenue-composition'
import { rowFindings } from '../../analysis/row-findings'
import { signedAt } from '../../analysis/signed-figure'
import { lightTheme } from '../../charts/theme'
import { differenceOf } from '../../wording/agreement'
import { barMark, signsLine } from '../../wording/figure-signs'
import { revenueTitle } from '../../wording/titles'
import { captionOf } from '../document-pictures'
import { addBars, amountFormat, inUnit } from './bars'
import { totalLine } from './total-line'
import { slideOf, type SlideMaker } from './slide'

const { sources } = lightTheme
const isBlank = ({ figure }: RevenuePart) => (figure?.fen ?? null) === null

/** What the revenue comes from, each source in its colour. */
export const revenueSlide: SlideMaker = (file, input) => {
  const { words, disclosure, unit } = input
  const revenue = revenueComposition(disclosure)
  if (!revenue.parts.some(({ figure }) => (figure?.fen ?? 0) > 0)) return
  // A printed zero is a bar of no length, a blank is said.
  const drawn = revenue.parts.filter(part => !isBlank(part))
  const blank = revenue.parts.filter(isBlank).map(({ source }) => words.terms.fundSources[source])
  const title = revenueTitle(words, revenueHeadline(revenue))
  const found = rowFindings(disclosure, input.told)
  const figures = revenue.parts.map(({ figure }) => figure)
  const whole = revenue.totalImplied ? null : revenue.total
  const signs = [
    totalLine(
      input,
      revenue.totalFen,
      signedAt(found, [whole]),
      revenue.totalImplied ? words.overview.revenue.implied : '',
    ),
    blank.length > 0 ? words.present.blank(blank.join(words.shell.listComma)) : '',
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
      [words.terms.fundSources[source], barMark(signedAt(found, [figure]))].filter(Boolean).join(' '),
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
