import type { RevenueComposition } from '../../analysis/revenue-composition'
import { signedAt } from '../../analysis/signed-figure'
import { lightTheme } from '../../charts/theme'
import { printShare } from '../../locales/print-share'
import { differenceOf } from '../../wording/agreement'
import { withDoubt, withMark } from '../../wording/figure-signs'
import { figureCell, printCell } from '../export-table'
import type { FrameMaker } from './frame'

/** All six sources with amount and share, then the printed total; blanks are said. */
export const revenueCompositionFrame: FrameMaker<RevenueComposition> = (
  { parts, total, totalImplied },
  words,
  unit,
  found,
) => {
  const whole = totalImplied ? null : total
  const figures = parts.map(({ figure }) => figure)
  const told = (name: string, figure: typeof total) => {
    const known = signedAt(found, [figure])
    return [withMark(name, known), withDoubt(printCell(words, figureCell(figure), unit), known)]
  }
  return {
    signed: [...figures, whole].map(figure => signedAt(found, [figure])),
    sums: [differenceOf(words, whole, figures, unit)],
    legend: [
      ...parts.map(({ source, figure, shareBasisPoints }) => ({
        fill: lightTheme.sources[source],
        hatched: source === 'carryover',
        text: [
          ...told(words.terms.fundSources[source], figure),
          ...(shareBasisPoints === null ? [] : [printShare(shareBasisPoints)]),
        ].join(' '),
      })),
      ...(whole ? [{ text: told(words.figures.total, whole).join(' ') }] : []),
    ],
  }
}
