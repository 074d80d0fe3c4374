import type { ProjectConcentration } from '../../analysis/project-concentration'
import { signedAt } from '../../analysis/signed-figure'
import { lightTheme } from '../../charts/theme'
import { printShare } from '../../locales/print-share'
import { FUND_SOURCES } from '../../model/fund-source'
import { printAmount } from '../../model/money'
import { withDoubt, withMark } from '../../wording/figure-signs'
import type { FrameMaker } from './frame'

const NAMED = 5

/** The sources that colour the strip, then the largest projects by name. */
export const projectConcentrationFrame: FrameMaker<ProjectConcentration> = (
  { parts },
  words,
  unit,
  found,
) => {
  const signed = parts.map(({ figures, rows }) =>
    signedAt(
      found,
      figures,
      rows.map(({ place }) => place),
    ),
  )
  const shown = FUND_SOURCES.filter(source => parts.some(part => part.source === source))
  const rest = parts.length - NAMED
  return {
    signed,
    legend: [
      ...shown.map(source => ({
        fill: lightTheme.sources[source],
        hatched: source === 'carryover',
        text: words.terms.fundSources[source],
      })),
      ...parts.slice(0, NAMED).map(({ row, fen, shareBasisPoints }, index) => {
        const known = signed[index] ?? signedAt(found, [])
        return {
          text: [
            withMark(`${index + 1}. ${row.name}`, known),
            withDoubt(printAmount(fen, unit), known),
            ...(shareBasisPoints === null ? [] : [printShare(shareBasisPoints)]),
          ].join(' '),
        }
      }),
      ...(rest > 0 ? [{ text: words.files.slides.others(rest) }] : []),
    ],
  }
}
