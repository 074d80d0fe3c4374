import type { RevenueComposition, RevenuePart } from '../analysis/revenue-composition'
import { printShare } from '../locales/print-share'
import { drawnLength } from './bare-frame'
import { defineChart, scaled } from './define-chart'
import { segmentStrip } from './segment-strip'
import { largestParts } from './summary'

const HEIGHT = 24
const GAP = 2

/** The parts with an amount above zero, in statutory order: blanks and zeros are said beside the bar, not drawn. */
function drawnParts({ parts }: RevenueComposition): readonly RevenuePart[] {
  return parts.filter(({ figure }) => (figure?.fen ?? 0) > 0)
}

/** Revenue by source: one horizontal bar of 100 %, a segment a source. */
export const revenueCompositionChart = defineChart({
  id: 'revenue-composition',
  option: (data: RevenueComposition, { theme, width, rem }) => {
    const parts = drawnParts(data)
    if (parts.length === 0) return null
    const sum = parts.reduce((total, { figure }) => total + (figure?.fen ?? 0), 0)
    const segments = parts.map(({ source, figure, shareBasisPoints }) => ({
      length: drawnLength(figure?.fen ?? 0, sum, width),
      fill: theme.sources[source],
      hatched: source === 'carryover',
      label: shareBasisPoints === null ? '' : printShare(shareBasisPoints),
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
