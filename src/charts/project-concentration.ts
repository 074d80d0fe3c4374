import type { ConcentrationPart, ProjectConcentration } from '../analysis/project-concentration'
import { bareFrame } from './bare-frame'
import type { CustomItemPlace } from './custom-item'
import { defineChart, scaled } from './define-chart'
import { largestParts } from './summary'

const HEIGHT = 24
const SEPARATOR = 1
const SMALLEST = 1.5

function drawnParts({ parts }: ProjectConcentration): readonly ConcentrationPart[] {
  return parts.filter(part => part.fen > 0)
}

/** Projects by amount: one bar of 100 %, a segment a project, in the colour of the source that pays most of it. */
export const projectConcentrationChart = defineChart({
  id: 'project-concentration',
  option: (data: ProjectConcentration, { theme }) => {
    const parts = drawnParts(data)
    if (parts.length === 0) return null
    let end = 0
    const stretches = parts.map(({ fen }) => {
      const start = end
      end += fen
      return [start, end]
    })
    const fills = parts.map(({ source }) => (source ? theme.sources[source] : theme.project))
    return {
      ...bareFrame,
      xAxis: { type: 'value', show: false, min: 0, max: end },
      yAxis: { type: 'value', show: false, min: 0, max: 1 },
      series: [
        {
          type: 'custom',
          data: stretches,
          encode: { x: [0, 1] },
          renderItem: ({ dataIndex }: { readonly dataIndex: number }, api: CustomItemPlace) => {
            const [left = 0, top = 0] = api.coord([api.value(0), 1])
            const [right = 0, bottom = 0] = api.coord([api.value(1), 0])
            // Many small parts: the separators go before the marks do.
            const gap = right - left > SMALLEST + 2 * SEPARATOR ? SEPARATOR : 0
            const width = Math.max(SMALLEST, right - left - gap)
            return {
              type: 'rect',
              shape: { x: left, y: top, width, height: bottom - top },
              style: { fill: fills[dataIndex] ?? theme.project },
              emphasis: { style: { stroke: theme.strong, lineWidth: 2 } },
            }
          },
        },
      ],
    }
  },
  height: (_data, rem) => scaled(HEIGHT, rem),
  marks: data => drawnParts(data).map((_part, index) => ({ series: 0, index })),
  readout: (data, { index }): ConcentrationPart | null => drawnParts(data)[index] ?? null,
  summary: data =>
    largestParts(
      drawnParts(data).map(({ row, fen, shareBasisPoints }) => ({
        name: row.name,
        fen,
        basisPoints: shareBasisPoints,
      })),
    ),
})
