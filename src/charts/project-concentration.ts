import type { ConcentrationPart, ProjectConcentration } from '../analysis/project-concentration'
import { sumFen, type Fen } from '../model/money'
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
export interface ConcentrationRun {
  readonly first: ConcentrationPart
  /** How many projects it stands for. */
  readonly count: number
  readonly fen: Fen
  readonly basisPoints: number | null
}

function drawnParts({ parts }: ProjectConcentration): readonly ConcentrationPart[] {
  return parts.filter(part => part.fen > 0)
}

const isThin = ({ shareBasisPoints }: ConcentrationPart): boolean => (shareBasisPoints ?? THIN) < THIN

const drawnRuns = oncePer((data: ProjectConcentration): readonly ConcentrationRun[] => {
  const runs: ConcentrationRun[] = []
  for (const part of drawnParts(data)) {
    const { fen, source, shareBasisPoints } = part
    const last = runs.at(-1)
    const together = (last?.basisPoints ?? 0) + (shareBasisPoints ?? 0)
    if (last && isThin(part) && isThin(last.first) && last.first.source === source && together <= RUN)
      runs[runs.length - 1] = {
        first: last.first,
        count: last.count + 1,
        fen: sumFen([last.fen, fen]),
        basisPoints: together,
      }
    else runs.push({ first: part, count: 1, fen, basisPoints: shareBasisPoints })
  }
  return runs
})

/**
 * Projects by amount: one bar of 100 %, a segment a project, in the colour of the source that pays most of it. Of those too
 * thin to be seen alone a segment stands for several, and says for how many.
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
      labels: [],
    }))
    return segmentStrip(segments, theme, rem, GAP)
  },
  height: (_data, rem) => scaled(HEIGHT, rem),
  marks: data => drawnRuns(data).map((_run, index) => ({ series: 0, index })),
  readout: (data, { index }): ConcentrationRun | null => drawnRuns(data)[index] ?? null,
  summary: data =>
    largestParts(
      drawnParts(data).map(({ row, fen, shareBasisPoints }) => ({
        name: row.name,
        fen,
        basisPoints: shareBasisPoints,
      })),
    ),
})
