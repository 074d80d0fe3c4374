import type { RowFindings } from '../../analysis/row-findings'
import type { ExportMessages } from '../../locales/export-messages'
import type { MoneyUnit } from '../../model/money'
import { coverageMatrixFrame } from './coverage-matrix'
import { dimensionCoverageFrame } from './dimension-coverage'
import { expenditureIcicleFrame } from './expenditure-icicle'
import { expenditureSplitFrame } from './expenditure-split'
import type { FrameMaker, PictureFrame } from './frame'
import { moneyFlowFrame } from './money-flow'
import { projectConcentrationFrame } from './project-concentration'
import { revenueCompositionFrame } from './revenue-composition'

/** What stands around the picture of each chart, by its id; a chart that is not here says all by itself. */
const FRAMES = {
  'revenue-composition': revenueCompositionFrame,
  'expenditure-split': expenditureSplitFrame,
  'expenditure-icicle': expenditureIcicleFrame,
  'money-flow': moneyFlowFrame,
  'dimension-coverage': dimensionCoverageFrame,
  'coverage-matrix': coverageMatrixFrame,
  'project-concentration': projectConcentrationFrame,
} as const

/** The frame of a chart's picture. The id of a chart decides the type of its data. */
export function pictureFrame(
  chartId: string,
  data: unknown,
  words: ExportMessages,
  unit: MoneyUnit,
  found: RowFindings = () => null,
): PictureFrame {
  const makers: Readonly<Record<string, unknown>> = FRAMES
  const maker = Object.hasOwn(makers, chartId) ? (makers[chartId] as FrameMaker<unknown>) : null
  return maker ? maker(data, words, unit, found) : {}
}
