import type { ConcentrationPart, ProjectConcentration } from '../analysis/project-concentration'
import { defineChart, scaled } from './define-chart'
import { segmentStrip } from './segment-strip'
import { largestParts } from './summary'

const HEIGHT = 24
const GAP = 1

function drawnParts({ parts }: ProjectConcentration): readonly ConcentrationPart[] {
  return parts.filter(part => part.fen > 0)
}

/** Projects by amount: one bar of 100 %, a segment a project, in the colour of the source that pays most of it. */
export const projectConcentrationChart = defineChart({
  id: 'project-concentration',
  option: (data: ProjectConcentration, { theme, rem }) => {
    const parts = drawnParts(data)
    if (parts.length === 0) return null
    const segments = parts.map(({ fen, source }) => ({
      length: fen,
      fill: source ? theme.sources[source] : theme.project,
      hatched: source === 'carryover',
      label: '',
    }))
    return segmentStrip(segments, theme, rem, GAP)
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
