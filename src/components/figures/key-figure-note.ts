import type { KeyFigure, KeyFigureGap, MoneyKeyFigure } from '../../analysis/key-figures'
import type { Messages } from '../../locales'
import { printShare } from '../../locales/print-share'
import type { MoneyUnit } from '../../model/money'
import type { Place } from '../../model/place'
import { claimText } from '../../wording/claim-text'

function gapWords(words: Messages, figure: KeyFigure, gap: KeyFigureGap): string {
  const table = figure.table ? words.terms.tableNumbers[figure.table] : ''
  return words.overview.gaps[gap](table)
}

const SIGNS = { increase: '+', decrease: '−' } as const

function changeWords(words: Messages, { change, rate }: MoneyKeyFigure, unit: MoneyUnit): string | null {
  const { overview } = words
  if (change?.direction === 'same') return overview.sameAsLastYear
  if (change?.direction)
    return overview.onLastYear(SIGNS[change.direction] + claimText(words, change, unit, true))
  if (rate?.direction && rate.direction !== 'same')
    return overview.onLastYear(`${SIGNS[rate.direction]}${rate.raw}%`)
  return null
}

/** The small line under a key figure: why it is missing, its change on last year, or what it is a share of. */
export function keyFigureNote(words: Messages, figure: KeyFigure, unit: MoneyUnit): string {
  const { overview } = words
  if (figure.gap) return gapWords(words, figure, figure.gap)
  if (figure.kind === 'count') {
    if (figure.id === 'indicatorCoverage' && figure.count !== null && figure.of !== null)
      return (
        overview.cellsCovered(figure.count, figure.of) +
        (figure.unreadHalves > 0 ? words.figures.comma + overview.unreadHalves(figure.unreadHalves) : '')
      )
    if (figure.of !== null && figure.shareBasisPoints !== null)
      return overview.shareOf(figure.of, printShare(figure.shareBasisPoints, 1))
    return figure.table ? words.terms.tableNumbers[figure.table] : ''
  }
  const change = changeWords(words, figure, unit)
  if (change !== null)
    return figure.said ? overview.otherwiseSaid(claimText(words, figure.said, unit, true), change) : change
  if (figure.id === 'carryover' && figure.figure?.fen === 0) return overview.printedZero
  if (figure.shareBasisPoints !== null) return overview.share(printShare(figure.shareBasisPoints))
  if (figure.figure?.fen === 0) return overview.printedZero
  return ''
}

/** Where the number of the small line stands: the claim, the part and its whole, or what was counted. */
export function keyFigureNotePlaces(figure: KeyFigure): readonly Place[] {
  if (figure.gap) return []
  if (figure.kind === 'count') return figure.of !== null && figure.place ? [figure.place] : []
  const claim =
    figure.change && figure.change.direction
      ? figure.change
      : figure.rate && figure.rate.direction
        ? figure.rate
        : null
  if (claim) return [figure.said, claim].flatMap(found => (found ? [found.place] : []))
  if (figure.shareBasisPoints === null || (figure.id === 'carryover' && figure.figure?.fen === 0)) return []
  return [figure.figure, figure.whole].flatMap(found => (found ? [found.place] : []))
}
