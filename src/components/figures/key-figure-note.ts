import type { KeyFigure, KeyFigureGap } from '../../analysis/key-figures'
import type { Messages } from '../../locales'
import { printShare } from '../../locales/print-share'
import type { MoneyUnit } from '../../model/money'
import type { Place } from '../../model/place'
import { claimText } from '../../wording/claim-text'

function gapWords(words: Messages, figure: KeyFigure, gap: KeyFigureGap): string {
  const table = figure.table ? words.terms.tableNumbers[figure.table] : ''
  return words.overview.gaps[gap](table)
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
  if (figure.change?.direction === 'same') return overview.sameAsLastYear
  if (figure.change && figure.change.direction) {
    const sign = figure.change.direction === 'increase' ? '+' : '−'
    return overview.onLastYear(sign + claimText(words, figure.change, unit, true))
  }
  if (figure.rate && figure.rate.direction) {
    const sign = figure.rate.direction === 'increase' ? '+' : '−'
    return overview.onLastYear(`${sign}${figure.rate.raw}%`)
  }
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
  if (claim) return [claim.place]
  if (figure.shareBasisPoints === null || (figure.id === 'carryover' && figure.figure?.fen === 0)) return []
  return [figure.figure, figure.whole].flatMap(found => (found ? [found.place] : []))
}
