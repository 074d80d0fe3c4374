import { isDivisible } from '../../analysis/revenue-composition'
import { rowFindings } from '../../analysis/row-findings'
import { signedAt } from '../../analysis/signed-figure'
import { lightTheme } from '../../charts/theme'
import { FUND_SOURCES, type FundSource } from '../../model/fund-source'
import { printAmount } from '../../model/money'
import { differenceOf } from '../../wording/agreement'
import { signsLine, withDoubt, withMark } from '../../wording/figure-signs'
import { comparisonTitle } from '../../wording/comparison-title'
import { cutTo, emsOf } from '../svg-text'
import { comparedCaption } from './compared-caption'
import { addBars, amountFormat, inUnit, LABEL } from './bars'
import { markedLabel } from './marked-label'
import { slideOf, type SlideMaker } from './slide'

const { sources, ink2 } = lightTheme

/** The totals of the documents on one scale, each by source. */
export const comparisonSlide: SlideMaker = (file, input) => {
  const { words, unit, presentation } = input
  const comparison = presentation?.comparison
  if (!comparison) return
  const { columns } = comparison
  const title = comparisonTitle(words, comparison, unit)
  const source = comparedCaption(input, ({ revenue }) => revenue)
  const isWhole = (index: number) => {
    const revenue = columns[index]?.revenue
    return !revenue?.totalFen || isDivisible(revenue, revenue.totalFen)
  }
  const found = columns.map(({ disclosure, told }) => rowFindings(disclosure, told))
  const totals = columns.map(({ revenue }, column) =>
    Object.assign({ column }, signedAt(found[column] ?? (() => null), [revenue.total])),
  )
  const signedOf = (source: FundSource) =>
    columns.map(({ revenue }, column) => {
      const figure = revenue.parts.find(part => part.source === source)?.figure
      return Object.assign(
        { column },
        signedAt(found[column] ?? (() => null), isWhole(column) ? [figure] : []),
      )
    })
  const differences = columns.map(({ letter, revenue }) => {
    const all = revenue.parts.map(({ figure }) => figure)
    const said = differenceOf(words, revenue.totalImplied ? null : revenue.total, all, unit)
    return said && `${letter} ${said}`
  })
  const signs = signsLine(words, unit, [...totals, ...FUND_SOURCES.flatMap(signedOf)], differences)
  const slide = slideOf(file, input, title, source, signs)
  const series = FUND_SOURCES.map(source => ({
    name: markedLabel(words.terms.fundSources[source], columns, signedOf(source)),
    values: columns.map((_column, index) =>
      isWhole(index)
        ? inUnit(input, columns[index]?.revenue.parts.find(part => part.source === source)?.figure?.fen)
        : null,
    ),
    colour: sources[source],
  })).filter(({ values }) => values.some(value => (value ?? 0) > 0))
  const rest = columns.map(({ revenue }, index) => (isWhole(index) ? null : inUnit(input, revenue.totalFen)))
  addBars(slide, {
    labels: columns.map(({ letter, name, revenue }, index) => {
      const total = revenue.totalFen
      const known = totals[index] ?? signedAt(() => null, [])
      const amount = total === null ? words.figures.blank : withDoubt(printAmount(total, unit), known)
      const told = withMark(`  ${amount}`, known)
      return `${cutTo(`${letter} ${name}`, LABEL - emsOf(told))}${told}`
    }),
    series: [
      ...series,
      ...(rest.some(value => (value ?? 0) > 0)
        ? [
            {
              name: `${words.compare.total}${words.figures.comma}${words.present.signs.undivided}`,
              values: rest,
              colour: ink2,
            },
          ]
        : []),
    ],
    stacked: true,
    format: amountFormat(input),
  })
}
