import { concentrationHeadline } from '../../analysis/headline'
import { projectConcentration } from '../../analysis/project-concentration'
import { rowFindings } from '../../analysis/row-findings'
import { exactSum } from '../../analysis/share'
import { signedAt } from '../../analysis/signed-figure'
import { lightTheme } from '../../charts/theme'
import { barMark, signsLine } from '../../wording/figure-signs'
import { concentrationTitle } from '../../wording/titles'
import { captionOf } from '../document-pictures'
import { cutTo } from '../svg-text'
import { addBars, amountFormat, inUnit } from './bars'
import { slideOf, type SlideMaker } from './slide'

const { project } = lightTheme
/** Bars that a room can read; the others are summed up in one, which says so. */
const MOST_BARS = 10

/** The largest projects; the others are summed up in one bar, which says so. */
export const projectsSlide: SlideMaker = (file, input) => {
  const { words, disclosure } = input
  const concentration = projectConcentration(disclosure)
  const shown = concentration.parts.slice(0, MOST_BARS)
  if (shown.length === 0) return
  const title = concentrationTitle(words, concentrationHeadline(concentration))
  const found = rowFindings(disclosure, input.told)
  const signed = concentration.parts.map(({ figures, rows }) =>
    signedAt(
      found,
      figures,
      rows.map(({ place }) => place),
    ),
  )
  const signs = signsLine(words, input.unit, signed)
  const { parts, sized, lines } = concentration
  const source =
    words.overview.concentration.caption(parts.length, sized.length) + captionOf(input, 'T12', lines)
  const slide = slideOf(file, input, title, source, signs)
  const rest = concentration.parts.slice(MOST_BARS)
  const others = inUnit(input, exactSum(rest.map(({ fen }) => fen)))
  addBars(slide, {
    labels: [
      ...shown.map(({ row }, index) =>
        [cutTo(row.name, 18), barMark(signed[index] ?? signedAt(found, []))].filter(Boolean).join(' '),
      ),
      ...(rest.length > 0 ? [words.files.slides.others(rest.length)] : []),
    ],
    series: [
      {
        name: words.figures.amount,
        values: [...shown.map(({ fen }) => inUnit(input, fen)), ...(rest.length > 0 ? [others] : [])],
        colour: project,
      },
    ],
    stacked: false,
    format: amountFormat(input),
  })
}
