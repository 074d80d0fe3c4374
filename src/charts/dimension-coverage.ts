import type { CoverageRate } from '../analysis/coverage-rate'
import type { IndicatorCoverage } from '../analysis/indicator-coverage'
import { DIMENSIONS, PERIODS, type Dimension, type Period } from '../model/dimension'
import { bareFrame } from './bare-frame'
import { defineChart, scaled } from './define-chart'

/** One of the two bars of a dimension. */
export interface DimensionReadout {
  readonly dimension: Dimension
  readonly period: Period
  readonly rate: CoverageRate
}

/** Output, benefit and satisfaction stand apart: an empty slot between the groups. */
const SLOTS: readonly (Dimension | null)[] = [
  'quantity',
  'quality',
  'timeliness',
  'cost',
  null,
  'economic',
  'social',
  'ecological',
  'sustainability',
  null,
  'satisfaction',
]
const WHOLE = 10_000
const BAR = { type: 'bar', barWidth: '40%', barGap: '8%' } as const
const HEIGHT = 120
const LABELS = 38
const LINE = 16
const SIZE = 12
/** An edge is as broad as its bar is large: on a wall a hairline is no bar. */
const EDGE = 0.6
/** Below this width 56/55 would run into its neighbour. */
const NARROW = 400

function rateOf(
  coverage: IndicatorCoverage,
  dimension: Dimension | null,
  period: Period,
): CoverageRate | null {
  const rate = coverage.byDimension.find(entry => entry.dimension === dimension)?.rates[period]
  return rate && rate.basisPoints !== null ? rate : null
}

interface BarParts {
  readonly covered: number
  readonly empty: number
  readonly unread: number
}

/** How far a bar is filled, hollow, and not known, of all sheets; null where none was read. */
function partsOf(coverage: IndicatorCoverage, dimension: Dimension | null, period: Period): BarParts | null {
  const rate = rateOf(coverage, dimension, period)
  if (!rate) return null
  const [covered, unread] = [rate.covered, rate.unread].map(count =>
    Math.round((count * WHOLE) / (rate.cells + rate.unread)),
  ) as [number, number]
  return { covered, unread, empty: WHOLE - covered - unread }
}

const isRead = ({ sheets, sheetsRead }: IndicatorCoverage): boolean =>
  PERIODS.every(period => sheetsRead[period] === 0 || sheetsRead[period] === sheets)

/** 56/55 over 数量, one number where both halves agree; where slots are narrow, one over the other. */
function slotLabel(
  coverage: IndicatorCoverage,
  dimension: Dimension | null,
  name: string,
  narrow: boolean,
  style: 'name' | 'left' | 'right',
): string {
  if (!dimension) return ''
  const counts = PERIODS.map(period => rateOf(coverage, dimension, period)?.covered ?? null)
  const counted = counts.map(count => (count === null ? '?' : String(count)))
  const lines = narrow ? counted : [[...new Set(counted)].join('/')]
  return [...lines.map(line => `{count|${line}}`), `{${style}|${name}}`].join('\n')
}

/** A name wider than its slot gives way to the side where no other name stands. */
function nameStyle(index: number, name: string, slotWidth: number, rem: number): 'name' | 'left' | 'right' {
  const width = [...name].length * scaled(SIZE, rem)
  if (/[A-Za-z]/.test(name) || width <= slotWidth) return 'name'
  return index < SLOTS.length - 1 && !SLOTS[index + 1] ? 'right' : SLOTS[index - 1] ? 'name' : 'left'
}

const annualOf = (data: IndicatorCoverage, dimension: Dimension) =>
  rateOf(data, dimension, 'annual')?.basisPoints ?? 0

/** Sheets with an indicator by dimension: two bars each, whole period left, annual right; hollow is empty. */
export const dimensionCoverageChart = defineChart({
  id: 'dimension-coverage',
  option: (data: IndicatorCoverage, { theme, words, width, rem }) => {
    if (data.sheetsRead.whole + data.sheetsRead.annual === 0) return null
    const names = words.terms.dimensionsShort
    const narrow = width < scaled(NARROW, rem)
    const text = { fontFamily: theme.font, fontSize: scaled(SIZE, rem), lineHeight: scaled(LINE, rem) }
    const name = { ...text, color: theme.ink2 }
    const aside = scaled(SIZE, rem)
    const edge = { borderColor: theme.control, borderWidth: Math.max(1, scaled(EDGE, rem)) }
    return {
      ...bareFrame,
      grid: { ...bareFrame.grid, top: edge.borderWidth, bottom: scaled(LABELS + (narrow ? LINE : 0), rem) },
      xAxis: {
        type: 'category',
        data: SLOTS.map((slot, index) => {
          const short = slot ? names[slot] : ''
          return slotLabel(data, slot, short, narrow, nameStyle(index, short, width / SLOTS.length, rem))
        }),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          interval: 0,
          margin: scaled(6, rem),
          rich: {
            count: { ...text, color: theme.ink1 },
            name,
            left: { ...name, padding: [0, aside, 0, 0] },
            right: { ...name, padding: [0, 0, 0, aside] },
          },
        },
      },
      yAxis: { type: 'value', show: false, min: 0, max: WHOLE },
      series: [
        ...PERIODS.flatMap(period => {
          const shares = SLOTS.map(slot => partsOf(data, slot, period))
          const bar = { ...BAR, stack: period }
          return [
            {
              ...bar,
              data: shares.map(share => share?.covered ?? '-'),
              itemStyle: { color: theme.ink2 },
              emphasis: { itemStyle: { color: theme.strong } },
            },
            {
              ...bar,
              data: shares.map(share => share?.empty || '-'),
              itemStyle: { color: 'transparent', ...edge },
              emphasis: { itemStyle: { color: 'transparent', borderColor: theme.strong } },
            },
          ]
        }),
        // What was not read stands above both, in broken lines: it is not known to be empty.
        ...(isRead(data)
          ? []
          : PERIODS.map(period => ({
              ...BAR,
              stack: period,
              data: SLOTS.map(slot => partsOf(data, slot, period)?.unread || '-'),
              itemStyle: { color: 'transparent', ...edge, borderType: 'dashed' },
            }))),
      ],
    }
  },
  height: (_data, rem) => scaled(HEIGHT, rem),
  marks: data =>
    SLOTS.flatMap((slot, index) =>
      PERIODS.flatMap((period, series) =>
        rateOf(data, slot, period) ? [{ series: series * 2, index }] : [],
      ),
    ),
  readout: (data, { series, index }): DimensionReadout | null => {
    const dimension = SLOTS[index] ?? null
    const period = series < 4 ? PERIODS[Math.floor(series / 2)] : PERIODS[series - 4]
    const rate = period ? rateOf(data, dimension, period) : null
    return dimension && period && rate ? { dimension, period, rate } : null
  },
  // Here it is the emptiest dimensions that matter, each with its two bars.
  least: true,
  summary: (data, words) =>
    [...DIMENSIONS]
      .filter(dimension => rateOf(data, dimension, 'annual'))
      .sort((a, b) => annualOf(data, a) - annualOf(data, b))
      .slice(0, 3)
      .flatMap(dimension =>
        PERIODS.flatMap(period => {
          const rate = rateOf(data, dimension, period)
          const name = `${words.terms.dimensions[dimension]} ${words.terms.periods[period]}`
          return rate ? [{ name, fen: null, basisPoints: rate.basisPoints, count: rate }] : []
        }),
      ),
})
