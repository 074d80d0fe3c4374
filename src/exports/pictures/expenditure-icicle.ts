import type { IciclePart } from '../../analysis/icicle-cells'
import type { Icicle } from '../../charts/expenditure-icicle'
import { lightTheme } from '../../charts/theme'
import { FUND_SOURCES } from '../../model/fund-source'
import type { FrameMaker } from './frame'

/** What the cells are coloured by, as far as it occurs; names and amounts stand in the cells. */
export const expenditureIcicleFrame: FrameMaker<Icicle> = ({ cells }, words) => {
  const drawn = new Set<IciclePart>(cells.flatMap(({ stretches }) => stretches.map(({ part }) => part)))
  return {
    legend: [
      ...(['basic', 'project'] as const)
        .filter(part => drawn.has(part))
        .map(part => ({ fill: lightTheme[part], text: words.terms.columns[part] })),
      ...FUND_SOURCES.filter(source => drawn.has(source)).map(source => ({
        fill: lightTheme.sources[source],
        hatched: source === 'carryover',
        text: words.terms.fundSources[source],
      })),
    ],
  }
}
