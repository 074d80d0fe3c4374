import type { ProjectConcentration } from '../../analysis/project-concentration'
import { lightTheme } from '../../charts/theme'
import { printShare } from '../../locales/print-share'
import { FUND_SOURCES } from '../../model/fund-source'
import { printAmount } from '../../model/money'
import type { FrameMaker } from './frame'

const NAMED = 5

/** The sources that colour the strip, then the largest projects by name. */
export const projectConcentrationFrame: FrameMaker<ProjectConcentration> = ({ parts }, words, unit) => {
  const shown = FUND_SOURCES.filter(source => parts.some(part => part.source === source))
  const rest = parts.length - NAMED
  return {
    legend: [
      ...shown.map(source => ({
        fill: lightTheme.sources[source],
        hatched: source === 'carryover',
        text: words.terms.fundSources[source],
      })),
      ...parts.slice(0, NAMED).map(({ row, fen, shareBasisPoints }, index) => ({
        text: [
          `${index + 1}. ${row.name}`,
          printAmount(fen, unit),
          ...(shareBasisPoints === null ? [] : [printShare(shareBasisPoints)]),
        ].join(' '),
      })),
      ...(rest > 0 ? [{ text: words.files.slides.others(rest) }] : []),
    ],
  }
}
