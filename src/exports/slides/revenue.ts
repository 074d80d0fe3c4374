import { revenueHeadline } from '../../analysis/headline'
import { revenueComposition } from '../../analysis/revenue-composition'
import { lightTheme } from '../../charts/theme'
import { revenueTitle } from '../../wording/titles'
import { captionOf } from '../document-pictures'
import { addBars, amountFormat, inUnit } from './bars'
import { slideOf, type SlideMaker } from './slide'

const { sources } = lightTheme

/** What the revenue comes from, each source in its colour. */
export const revenueSlide: SlideMaker = (file, input) => {
  const { words, disclosure } = input
  const revenue = revenueComposition(disclosure)
  const drawn = revenue.parts.filter(({ figure }) => (figure?.fen ?? 0) > 0)
  if (drawn.length === 0) return
  const title = revenueTitle(words, revenueHeadline(revenue))
  const slide = slideOf(file, input, title, captionOf(input, revenue.table, revenue.lines))
  addBars(slide, {
    labels: drawn.map(({ source }) => words.terms.fundSources[source]),
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
