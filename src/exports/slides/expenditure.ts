import { expenditureSplit } from '../../analysis/expenditure-split'
import { expenditureHeadline } from '../../analysis/headline'
import { lightTheme } from '../../charts/theme'
import { expenditureTitle } from '../../wording/titles'
import { captionOf } from '../document-pictures'
import { figureCell, printCell } from '../export-table'
import { cutTo } from '../svg-text'
import { addBars, amountFormat, inUnit } from './bars'
import { slideOf, type SlideMaker } from './slide'

const { basic, project } = lightTheme

/** Functional classes, basic and project expenditure stacked. */
export const expenditureSlide: SlideMaker = (file, input) => {
  const { words, disclosure } = input
  const split = expenditureSplit(disclosure)
  const nodes = split.classes.filter(({ total }) => (total?.fen ?? 0) > 0)
  if (nodes.length === 0) return
  const title = expenditureTitle(words, expenditureHeadline(split))
  const slide = slideOf(file, input, title, captionOf(input, split.table, split.lines))
  addBars(slide, {
    labels: nodes.map(
      ({ name, total }) => `${cutTo(name, 18)}  ${printCell(words, figureCell(total), input.unit)}`,
    ),
    series: (['basic', 'project'] as const).map(part => ({
      name: words.terms.columns[part],
      values: nodes.map(node => inUnit(input, node[part]?.fen)),
      colour: part === 'basic' ? basic : project,
    })),
    stacked: true,
    format: amountFormat(input),
  })
}
