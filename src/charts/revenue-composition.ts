import type { RevenueComposition, RevenuePart } from '../analysis/revenue-composition'
import { printShare } from '../locales/print-share'
import { bareFrame, drawnLength } from './bare-frame'
import { inkOn } from './contrast'
import { defineChart, scaled } from './define-chart'
import { largestParts } from './summary'

const HEIGHT = 24
/** A share needs this many pixels to stand inside its segment. */
const LABEL = 56
const SEPARATOR = 2

/** The parts with an amount above zero, in statutory order: blanks and zeros are said beside the bar, not drawn. */
function drawnParts({ parts }: RevenueComposition): readonly (RevenuePart & { readonly fen: number })[] {
  return parts.flatMap(part => {
    const fen = part.figure?.fen ?? 0
    return fen > 0 ? [Object.assign({ fen }, part)] : []
  })
}

/** 45° hatch: carryover is last year's money, told apart by more than its grey. */
const HATCH = { symbol: 'rect', rotation: Math.PI / 4, dashArrayX: [1, 0], dashArrayY: [2, 4] } as const

/** Revenue by source: one horizontal bar of 100 %, a segment a source. */
export const revenueCompositionChart = defineChart({
  id: 'revenue-composition',
  option: (data: RevenueComposition, { theme, width, rem }) => {
    const parts = drawnParts(data)
    if (parts.length === 0) return null
    const sum = parts.reduce((total, part) => total + part.fen, 0)
    const lengths = parts.map(part => drawnLength(part.fen, sum, width))
    const length = lengths.reduce((total, part) => total + part, 0)
    return {
      ...bareFrame,
      xAxis: { type: 'value', show: false, min: 0, max: length },
      yAxis: { type: 'category', show: false, data: [''] },
      series: parts.map((part, index) => {
        const fill = theme.sources[part.source]
        const pixels = ((lengths[index] ?? 0) / length) * width
        const ink = inkOn(fill, theme)
        return {
          type: 'bar',
          stack: 'revenue',
          barWidth: '100%',
          data: [lengths[index] ?? 0],
          itemStyle: {
            color: fill,
            borderColor: theme.bg,
            borderWidth: parts.length > 1 && pixels > 2 * SEPARATOR ? SEPARATOR : 0,
            ...(part.source === 'carryover' ? { decal: { ...HATCH, color: theme.bg } } : {}),
          },
          emphasis: { itemStyle: { borderColor: theme.strong, borderWidth: SEPARATOR } },
          label: {
            show: ink !== null && part.shareBasisPoints !== null && pixels >= scaled(LABEL, rem),
            position: 'insideLeft',
            distance: scaled(8, rem),
            formatter: part.shareBasisPoints === null ? '' : printShare(part.shareBasisPoints),
            color: ink ?? theme.ink1,
            fontFamily: theme.font,
            fontSize: scaled(13, rem),
          },
        }
      }),
    }
  },
  height: (_data, rem) => scaled(HEIGHT, rem),
  marks: data => drawnParts(data).map((_part, series) => ({ series, index: 0 })),
  readout: (data, { series }): RevenuePart | null => drawnParts(data)[series] ?? null,
  summary: (data, words) =>
    largestParts(
      drawnParts(data).map(({ source, figure, shareBasisPoints }) => ({
        name: words.terms.fundSources[source],
        fen: figure?.fen ?? null,
        basisPoints: shareBasisPoints,
      })),
    ),
})
