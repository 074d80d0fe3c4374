import type { OverallSheet, PerformanceSheet } from '../../model/performance'
import type { ReaderContext } from '../reader-context'
import type { Segment } from '../segment'

/** What the performance readers found: the project sheets in order, and the overall sheet where there is one. */
export interface PerformanceReading {
  readonly sheets: PerformanceSheet[]
  readonly overall: OverallSheet | null
}

/** Reads the segments that the outline took for performance sheets; all others are passed over. */
export function readPerformance(_context: ReaderContext, _segments: readonly Segment[]): PerformanceReading {
  return { sheets: [], overall: null }
}
