import type { ConcentrationPart, ProjectConcentration } from '../analysis/project-concentration'
import { oncePer } from '../model/once-per'
import { defineChart, scaled } from './define-chart'
import { segmentStrip } from './segment-strip'
import { largestParts } from './summary'

const HEIGHT = 24
const GAP = 1

/** So small a share, in hundredths of a percent, is thinner than a pixel; runs of them are drawn up to one that shows. */
const THIN = 5
const RUN = 12

/** Projects that stand in one segment: mostly one; of many too thin to be told apart those that are paid alike. */
interface Run {
  readonly first: ConcentrationPart
  readonly fen: number
  readonly basisPoints: number
}

function drawnParts({ parts }: ProjectConcentration): readonly ConcentrationPart[] {
  return parts.filter(part => part.fen > 0)
}

const drawnRuns = oncePer((data: ProjectConcentration): readonly Run[] => {
  const runs: Run[] = []
  for (const part of drawnParts(data)) {
    const basisPoints = part.shareBasisPoints ?? THIN
    const last = runs.at(-1)
    const joins =
      last &&
      basisPoints < THIN &&
      (last.first.shareBasisPoints ?? THIN) < THIN &&
      last.first.source === part.source &&
      last.basisPoints + basisPoints <= RUN
    if (joins)
      runs[runs.length - 1] = {
        first: last.first,
        fen: last.fen + part.fen,
        basisPoints: last.basisPoints + basisPoints,
      }
    else runs.push({ first: part, fen: part.fen, basisPoints })
  }
  return runs
})

/**
 * Projects by amount: one bar of 100 %, a segment a project, in the colour of the source that pays most of it. Of those too
 * thin to be seen alone a segment stands for several, and names the largest.
 */
export const projectConcentrationChart = defineChart({
  id: 'project-concentration',
  option: (data: ProjectConcentration, { theme, rem }) => {
    const runs = drawnRuns(data)
    if (runs.length === 0) return null
    const segments = runs.map(({ fen, first: { source } }) => ({
      length: fen,
      fill: source ? theme.sources[source] : theme.project,
      hatched: source === 'carryover',
      label: '',
    }))
    return segmentStrip(segments, theme, rem, GAP)
  },
  height: (_data, rem) => scaled(HEIGHT, rem),
  marks: data => drawnRuns(data).map((_run, index) => ({ series: 0, index })),
  readout: (data, { index }): ConcentrationPart | null => drawnRuns(data)[index]?.first ?? null,
  summary: data =>
    largestParts(
      drawnParts(data).map(({ row, fen, shareBasisPoints }) => ({
        name: row.name,
        fen,
        basisPoints: shareBasisPoints,
      })),
    ),
})
