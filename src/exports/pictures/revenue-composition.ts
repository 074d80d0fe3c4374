import type { RevenueComposition } from '../../analysis/revenue-composition'
import { lightTheme } from '../../charts/theme'
import { printShare } from '../../locales/print-share'
import { figureCell, printCell } from '../export-table'
import type { FrameMaker } from './frame'

/** All six sources with amount and share; blanks are said. */
export const revenueCompositionFrame: FrameMaker<RevenueComposition> = ({ parts }, words, unit) => ({
  legend: parts.map(({ source, figure, shareBasisPoints }) => ({
    fill: lightTheme.sources[source],
    hatched: source === 'carryover',
    text: [
      words.terms.fundSources[source],
      printCell(words, figureCell(figure), unit),
      ...(shareBasisPoints === null ? [] : [printShare(shareBasisPoints)]),
    ].join(' '),
  })),
})
