import type { RevenueComposition, RevenuePart } from '../analysis/revenue-composition'
import { printShare } from '../locales/print-share'
import { fen, printAmount, type MoneyUnit } from '../model/money'
import { drawnLength } from './bare-frame'
import { defineChart, scaled } from './define-chart'
import { segmentStrip } from './segment-strip'
import { largestParts } from './summary'

const HEIGHT = 24
const GAP = 2

/** Revenue by source; its marks say their amounts too where `amountsIn` names the unit for it. */
export interface ComposedRevenue extends RevenueComposition {
  readonly amountsIn?: MoneyUnit | null
}

/** What stands in a mark, the longest first: `11,356.37 30.29%`, `11,356.37`, where only shares are asked for `30.29%`. */
function labelsOf({ figure, shareBasisPoints }: RevenuePart, unit: MoneyUnit | null): readonly string[] {
  const share = shareBasisPoints === null ? '' : printShare(shareBasisPoints)
  if (unit === null) return [share]
  const amount = printAmount(figure?.fen ?? fen(0), unit)
  return [`${amount}  ${share}`.trim(), amount]
}

/** The parts with an amount above zero, in statutory order: blanks and zeros are said beside the bar, not drawn. */
function drawnParts({ parts }: RevenueComposition): readonly RevenuePart[] {
  return parts.filter(({ figure }) => (figure?.fen ?? 0) > 0)
}

/** Revenue by source: one horizontal bar of 100 %, a segment a source. */
export const revenueCompositionChart = defineChart({
  id: 'revenue-composition',
  option: (data: ComposedRevenue, { theme, width, rem }) => {
    const parts = drawnParts(data)
    if (parts.length === 0) return null
    const sum = parts.reduce((total, { figure }) => total + (figure?.fen ?? 0), 0)
    const segments = parts.map(part => ({
      length: drawnLength(part.figure?.fen ?? 0, sum, width),
      fill: theme.sources[part.source],
      hatched: part.source === 'carryover',
      labels: labelsOf(part, data.amountsIn ?? null),
    }))
    return segmentStrip(segments, theme, rem, GAP)
  },
  height: (_data, rem) => scaled(HEIGHT, rem),
  marks: data => drawnParts(data).map((_part, index) => ({ series: 0, index })),
  readout: (data, { index }): RevenuePart | null => drawnParts(data)[index] ?? null,
  summary: (data, words) =>
    largestParts(
      drawnParts(data).map(({ source, figure, shareBasisPoints }) => ({
        name: words.terms.fundSources[source],
        fen: figure?.fen ?? null,
        basisPoints: shareBasisPoints,
      })),
    ),
})
