import { expenditureSplit } from '../../analysis/expenditure-split'
import { expenditureHeadline } from '../../analysis/headline'
import { rowFindings } from '../../analysis/row-findings'
import { signedAt } from '../../analysis/signed-figure'
import { lightTheme } from '../../charts/theme'
import { differenceOf } from '../../wording/agreement'
import { signsLine, withDoubt, withMark } from '../../wording/figure-signs'
import { expenditureTitle } from '../../wording/titles'
import { captionOf } from '../document-pictures'
import { figureCell, printCell } from '../export-table'
import { cutTo } from '../svg-text'
import { addBars, amountFormat, inUnit } from './bars'
import { totalLine } from './total-line'
import { slideOf, type SlideMaker } from './slide'

const { basic, project } = lightTheme

/** Functional classes, basic and project expenditure stacked. */
export const expenditureSlide: SlideMaker = (file, input) => {
  const { words, disclosure, unit } = input
  const split = expenditureSplit(disclosure)
  const nodes = split.classes.filter(({ total }) => (total?.fen ?? 0) > 0)
  if (nodes.length === 0) return
  const title = expenditureTitle(words, expenditureHeadline(split))
  const found = rowFindings(disclosure, input.told)
  const signed = nodes.map(node => signedAt(found, [node.total, node.basic, node.project], [node.row.place]))
  const totals = split.classes.map(({ total }) => total)
  const whole = split.totalPrinted ? split.total.total : null
  const total = signedAt(found, Object.values(split.total))
  const signs = [
    totalLine(input, split.total.total?.fen ?? null, total),
    signsLine(words, unit, [...signed, total], [differenceOf(words, whole, totals, unit)]),
  ].filter(Boolean)
  const slide = slideOf(file, input, title, captionOf(input, split.table, split.lines), signs.join('   '))
  addBars(slide, {
    labels: nodes.map(({ name, total }, index) => {
      const known = signed[index] ?? signedAt(found, [])
      const amount = withDoubt(printCell(words, figureCell(total), unit), known)
      return withMark(`${cutTo(name, 16)}  ${amount}`, known)
    }),
    series: (['basic', 'project'] as const).map(part => ({
      name: words.terms.columns[part],
      values: nodes.map(node => inUnit(input, node[part]?.fen)),
      colour: part === 'basic' ? basic : project,
    })),
    stacked: true,
    format: amountFormat(input),
  })
}
