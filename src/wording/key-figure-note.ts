import type { KeyFigure, KeyFigureGap, MoneyKeyFigure } from '../analysis/key-figures'
import type { Messages } from '../locales'
import { printShare } from '../locales/print-share'
import { claimedFen } from '../analysis/stated'
import { printAmount, subtractFen, type Fen, type MoneyUnit } from '../model/money'
import type { Place } from '../model/place'
import { claimText } from './claim-text'
import { signed } from './signed'

function gapWords(words: Messages, figure: KeyFigure, gap: KeyFigureGap): string {
  const table = figure.table ? words.terms.tableNumbers[figure.table] : ''
  return words.overview.gaps[gap](table)
}

const SIGNS = { increase: '+', decrease: '−' } as const

/** What follows from last year's printed amount, as far as no change is stated. */
function derivedChange({ figure, change, before, said }: MoneyKeyFigure): Fen | null {
  const now = said ? claimedFen(said) : (figure?.fen ?? null)
  const then = before && !change ? claimedFen(before) : null
  return now === null || then === null ? null : subtractFen(now, then)
}

function changeWords(words: Messages, item: MoneyKeyFigure, unit: MoneyUnit): string | null {
  const { overview } = words
  const { change, rate } = item
  const derived = derivedChange(item)
  if (change?.direction === 'same') return overview.sameAsLastYear
  if (change?.direction)
    return overview.onLastYear(SIGNS[change.direction] + claimText(words, change, unit, true))
  if (derived !== null) {
    const amount = derived === 0 ? printAmount(derived, unit) : signed(printAmount(derived, unit))
    return `${overview.onLastYear(amount)} ${words.revenue.changes.derived}`
  }
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
  if (figure.shareBasisPoints !== null)
    return (figure.table === 'T5' ? overview.shareOfGeneralPublic : overview.share)(
      printShare(figure.shareBasisPoints),
    )
  if (figure.figure?.fen === 0) return overview.printedZero
  return ''
}

/** Where the number of the small line stands: the claim, the part and its whole, or what was counted. */
export function keyFigureNotePlaces(figure: KeyFigure): readonly Place[] {
  if (figure.gap) return []
  if (figure.kind === 'count') return figure.of === null ? [] : figure.wholePlaces
  const { change, before, rate } = figure
  const derived = derivedChange(figure) !== null
  if (derived) return [figure.said ?? figure.figure, before].flatMap(found => (found ? [found.place] : []))
  const claim = [change, rate].find(stated => stated?.direction)
  if (claim) return [figure.said, claim].flatMap(found => (found ? [found.place] : []))
  if (figure.shareBasisPoints === null || (figure.id === 'carryover' && figure.figure?.fen === 0)) return []
  return [figure.figure, figure.whole].flatMap(found => (found ? [found.place] : []))
}
