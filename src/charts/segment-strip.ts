import { bareFrame } from './bare-frame'
import { inkOn } from './contrast'
import type { CustomItemPlace } from './custom-item'
import { scaled } from './define-chart'
import type { ChartTheme } from './theme'

/** One stretch of a strip. */
export interface Segment {
  /** In any unit, above zero. */
  readonly length: number
  readonly fill: string
  readonly hatched: boolean
  /** The first of them that there is room for stands inside, where there is contrast for it. */
  readonly labels: readonly string[]
}

/** 45° hatch: last year's money is told apart by more than its grey. */
const HATCH = { symbol: 'rect', rotation: Math.PI / 4, dashArrayX: [1, 0], dashArrayY: [2, 4] } as const
const SMALLEST = 1.5
/** A character of a share, in pixels, wide enough for the widest of the figures' fonts; and what keeps it from the edges. */
const CHARACTER = 8.4
const INSET = 8
const room = (label: string) => label.length * CHARACTER + 2 * INSET

/** Segments end to end over the whole width, `gap` pixels apart; for many small ones the gaps go first. */
export function segmentStrip(segments: readonly Segment[], theme: ChartTheme, rem: number, gap: number) {
  let end = 0
  const stretches = segments.map(({ length }) => {
    const start = end
    end += length
    return [start, end]
  })
  const renderItem = ({ dataIndex }: { readonly dataIndex: number }, api: CustomItemPlace) => {
    const segment = segments[dataIndex]
    if (!segment) return null
    const [left = 0, top = 0] = api.coord([api.value(0), 1])
    const [right = 0, bottom = 0] = api.coord([api.value(1), 0])
    const isLast = dataIndex === segments.length - 1
    const free = isLast || right - left < SMALLEST + 2 * gap ? 0 : gap
    const width = Math.max(SMALLEST, right - left - free)
    const ink = segment.hatched ? null : inkOn(segment.fill, theme)
    const label =
      ink === null ? undefined : segment.labels.find(text => text !== '' && width >= scaled(room(text), rem))
    return {
      type: 'rect',
      shape: { x: left, y: top, width, height: bottom - top },
      style: {
        fill: segment.fill,
        ...(segment.hatched ? { decal: { ...HATCH, color: theme.bg } } : {}),
      },
      emphasis: { style: { stroke: theme.strong, lineWidth: 2 } },
      ...(label !== undefined
        ? {
            textContent: {
              type: 'text',
              style: {
                text: label,
                fill: ink,
                fontFamily: theme.font,
                fontSize: scaled(13, rem),
              },
            },
            textConfig: { position: 'insideLeft', distance: scaled(INSET, rem) },
          }
        : {}),
    }
  }
  return {
    ...bareFrame,
    xAxis: { type: 'value', show: false, min: 0, max: end },
    yAxis: { type: 'value', show: false, min: 0, max: 1 },
    series: [{ type: 'custom', data: stretches, encode: { x: [0, 1] }, renderItem }],
  }
}
