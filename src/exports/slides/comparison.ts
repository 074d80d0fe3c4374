import { lightTheme } from '../../charts/theme'
import { FUND_SOURCES } from '../../model/fund-source'
import { printAmount } from '../../model/money'
import { comparisonTitle } from '../../wording/comparison-title'
import { comparedCaption } from './compared-caption'
import { addBars, amountFormat, inUnit } from './bars'
import { slideOf, type SlideMaker } from './slide'

const { sources, project } = lightTheme

/** The totals of the documents on one scale, each by source. */
export const comparisonSlide: SlideMaker = (file, input) => {
  const { words, unit, presentation } = input
  const comparison = presentation?.comparison
  if (!comparison) return
  const { columns } = comparison
  const title = comparisonTitle(words, comparison, unit)
  const source = comparedCaption(input, ({ revenue }) => revenue)
  const slide = slideOf(file, input, title, source)
  const amountOf = (index: number, source: string) =>
    columns[index]?.revenue.parts.find(part => part.source === source)?.figure?.fen ?? 0
  const summed = columns.map((_column, index) =>
    FUND_SOURCES.reduce((sum, source) => sum + Math.max(0, amountOf(index, source)), 0),
  )
  const isWhole = (index: number) => summed[index] === (columns[index]?.revenue.totalFen ?? 0)
  const series = FUND_SOURCES.map(source => ({
    name: words.terms.fundSources[source],
    values: columns.map((_column, index) =>
      isWhole(index)
        ? inUnit(input, columns[index]?.revenue.parts.find(part => part.source === source)?.figure?.fen)
        : 0,
    ),
    colour: sources[source],
  })).filter(({ values }) => values.some(value => value > 0))
  const rest = columns.map(({ revenue }, index) => (isWhole(index) ? 0 : inUnit(input, revenue.totalFen)))
  addBars(slide, {
    labels: columns.map(({ letter, name, revenue }) => {
      const total = revenue.totalFen
      return `${letter} ${name}  ${total === null ? words.figures.blank : printAmount(total, unit)}`
    }),
    series: [
      ...series,
      ...(rest.some(value => value > 0)
        ? [{ name: words.compare.total, values: rest, colour: project }]
        : []),
    ],
    stacked: true,
    format: amountFormat(input),
  })
}
