import { coverageMatrixChart } from './coverage-matrix'
import { contextStripChart } from './context-strip'
import { dimensionCoverageChart } from './dimension-coverage'
import { expenditureIcicleChart } from './expenditure-icicle'
import { expenditureSplitChart } from './expenditure-split'
import { moneyFlowChart } from './money-flow'
import { projectConcentrationChart } from './project-concentration'
import { revenueCompositionChart } from './revenue-composition'

/** Every chart there is. */
export const charts = [
  revenueCompositionChart,
  expenditureSplitChart,
  expenditureIcicleChart,
  contextStripChart,
  moneyFlowChart,
  dimensionCoverageChart,
  coverageMatrixChart,
  projectConcentrationChart,
] as const
