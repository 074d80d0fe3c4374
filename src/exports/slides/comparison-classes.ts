import { amountOf, classShare } from '../../analysis/class-share'
import { largestClasses } from '../../analysis/largest-classes'
import { rowFindings } from '../../analysis/row-findings'
import { signedAt } from '../../analysis/signed-figure'
import { signsLine } from '../../wording/figure-signs'
import { classDifferenceTitle } from '../../wording/class-difference-title'
import { cutTo } from '../svg-text'
import { markedLabel } from './marked-label'
import { addBars, amountFormat, DOCUMENT_COLOURS, inUnit } from './bars'
import { comparedCaption } from './compared-caption'
import { slideOf, type SlideMaker } from './slide'

/** Bars that a room can read: classes times documents. */
const MOST_BARS = 16

/** The largest functional classes beside each other: two years by amount, others by share. */
export const comparisonClassesSlide: SlideMaker = (file, input) => {
  const { words, unit, presentation } = input
  const comparison = presentation?.comparison
  if (!comparison) return
  const { columns } = comparison
  const { byAmount, classes, rest } = largestClasses(
    comparison,
    Math.max(3, Math.floor(MOST_BARS / columns.length)),
  )
  if (classes.length === 0) return
  const title = classDifferenceTitle(words, comparison, unit)
  const source = comparedCaption(input, ({ split }) => split, byAmount)
  const found = columns.map(({ disclosure, told }) => rowFindings(disclosure, told))
  const signed = classes.map(({ nodes }) =>
    nodes.map((node, column) =>
      Object.assign({ column }, signedAt(found[column] ?? (() => null), [node?.total], [node?.row.place])),
    ),
  )
  const signs = [
    rest > 0 ? words.present.restClasses(rest) : '',
    signsLine(words, unit, signed.flat()),
  ].filter(Boolean)
  const slide = slideOf(file, input, title, source, signs.join('   '))
  addBars(slide, {
    labels: classes.map(({ names }, row) =>
      markedLabel(cutTo(names[0] ?? '', 18), columns, signed[row] ?? []),
    ),
    series: columns.map((column, index) => ({
      name: `${column.letter} ${column.name}`,
      values: classes.map(({ nodes }) => {
        const node = nodes[index] ?? null
        if (byAmount) return inUnit(input, amountOf(node))
        const share = classShare(node, column.split)
        return share === null ? null : share / 10_000
      }),
      colour: DOCUMENT_COLOURS[index % DOCUMENT_COLOURS.length] ?? '',
    })),
    stacked: false,
    format: byAmount ? amountFormat(input) : '0.00%',
  })
}
