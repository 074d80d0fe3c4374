import { coverageMatrixChart } from './coverage-matrix'
import { dimensionCoverageChart } from './dimension-coverage'
import { expenditureSplitChart } from './expenditure-split'
import { projectConcentrationChart } from './project-concentration'
import { revenueCompositionChart } from './revenue-composition'

/** Every chart there is. */
export const charts = [
  revenueCompositionChart,
  expenditureSplitChart,
  dimensionCoverageChart,
  coverageMatrixChart,
  projectConcentrationChart,
] as const
