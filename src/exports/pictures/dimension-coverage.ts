import type { IndicatorCoverage } from '../../analysis/indicator-coverage'
import { lightTheme } from '../../charts/theme'
import type { FrameMaker } from './frame'

/** What the two bars and their fill mean; dimensions and counts stand in the chart. */
export const dimensionCoverageFrame: FrameMaker<IndicatorCoverage> = (_, words) => {
  const { legend } = words.files.picture
  return {
    legend: [
      { fill: lightTheme.ink2, text: legend.filled },
      { stroke: lightTheme.control, text: legend.hollow },
      { text: legend.whole },
      { text: legend.annual },
    ],
  }
}
