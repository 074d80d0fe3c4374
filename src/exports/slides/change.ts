import { indicatorCoverage } from '../../analysis/indicator-coverage'
import { keyFigureSigns } from '../../analysis/key-figure-findings'
import { keyFigures } from '../../analysis/key-figures'
import { lastYearOf } from '../../analysis/last-year'
import { isDivisible, revenueComposition } from '../../analysis/revenue-composition'
import { rowFindings } from '../../analysis/row-findings'
import { signedAt, signedFigure } from '../../analysis/signed-figure'
import { lightTheme } from '../../charts/theme'
import { printAmount, type Fen } from '../../model/money'
import { differenceOf } from '../../wording/agreement'
import { barMark, signsLine, withDoubt, withMark } from '../../wording/figure-signs'
import { changeTitle } from '../../wording/titles'
import { captionOf } from '../document-pictures'
import { addBars, amountFormat, inUnit } from './bars'
import { slideOf, type SlideMaker } from './slide'

const { sources, rule2, ink2 } = lightTheme

/** This year's total by source above last year's, which the narrative's change implies. */
export const changeSlide: SlideMaker = (file, input) => {
  const { words, disclosure, unit } = input
  const keys = keyFigures(disclosure, indicatorCoverage(disclosure))
  const change = lastYearOf(keys)
  if (!change) return
  const { present, figures } = words
  const claimed = figures.lines(change.claim.place.line, change.claim.place.line)
  const source = [captionOf(input, 'T1', disclosure.tables.T1.lines), claimed].join(figures.comma)
  const year = disclosure.fiscalYear?.value ?? null
  const [before, now] =
    year === null ? [present.lastYear, present.thisYear] : [String(year - 1), String(year)]
  const revenue = revenueComposition(disclosure)
  const { parts } = revenue
  const drawn = parts.filter(({ figure }) => (figure?.fen ?? 0) > 0)
  const isWhole = isDivisible(revenue, change.now)
  const told = keys.find(figure => figure.kind === 'money' && figure.change === change.claim)
  const severity = told && keyFigureSigns(keys, input.told?.findings ?? []).get(told.id)
  const total = signedFigure([told?.kind === 'money' ? told.figure : null], severity ?? null)
  const found = rowFindings(disclosure, input.told)
  const all = parts.map(({ figure }) => figure)
  const signs = signsLine(
    words,
    unit,
    [total, ...(isWhole ? all : []).map(figure => signedAt(found, [figure]))],
    [differenceOf(words, revenue.totalImplied ? null : revenue.total, all, unit)],
  )
  const slide = slideOf(file, input, changeTitle(words, change, unit), source, signs)
  const labelled = (of: string, amount: Fen) =>
    withMark(`${of}  ${withDoubt(printAmount(amount, unit), total)}`, total)
  const bySource = drawn.map(({ source, figure }) => ({
    name: [words.terms.fundSources[source], barMark(signedAt(found, [figure]))].filter(Boolean).join(' '),
    values: [null, inUnit(input, figure?.fen)],
    colour: sources[source],
  }))
  addBars(slide, {
    labels: [labelled(before, change.before), labelled(now, change.now)],
    series: [
      { name: present.implied, values: [inUnit(input, change.before), null], colour: rule2 },
      ...(isWhole
        ? bySource
        : [
            {
              name: `${now}${words.figures.comma}${present.signs.undivided}`,
              values: [null, inUnit(input, change.now)],
              colour: ink2,
            },
          ]),
    ],
    stacked: true,
    format: amountFormat(input),
  })
}
