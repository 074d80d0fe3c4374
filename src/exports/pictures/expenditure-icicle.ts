import type { IciclePart } from '../../analysis/icicle-cells'
import type { Icicle } from '../../charts/expenditure-icicle'
import { signedAt } from '../../analysis/signed-figure'
import { lightTheme } from '../../charts/theme'
import { FUND_SOURCES } from '../../model/fund-source'
import { markedNames } from './marked-names'
import type { FrameMaker } from './frame'

/** What the cells are coloured by, as far as it occurs; names and amounts stand in the cells, so those that carry a mark are named. */
export const expenditureIcicleFrame: FrameMaker<Icicle> = ({ cells }, words, _unit, found) => {
  const signed = cells.map(({ node, stretches }) =>
    signedAt(found, [node.total, ...stretches.map(({ figure }) => figure)], [node.row.place]),
  )
  const drawn = new Set<IciclePart>(cells.flatMap(({ stretches }) => stretches.map(({ part }) => part)))
  return {
    signed,
    legend: [
      ...(['basic', 'project'] as const)
        .filter(part => drawn.has(part))
        .map(part => ({ fill: lightTheme[part], text: words.terms.columns[part] })),
      ...FUND_SOURCES.filter(source => drawn.has(source)).map(source => ({
        fill: lightTheme.sources[source],
        hatched: source === 'carryover',
        text: words.terms.fundSources[source],
      })),
      ...markedNames(cells.map(({ node }, index) => [`${node.code} ${node.name}`, signed[index]])),
    ],
  }
}
