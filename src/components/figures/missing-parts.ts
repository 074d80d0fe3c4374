import type { ExpenditureSplit } from '../../analysis/expenditure-split'
import type { IndicatorCoverage } from '../../analysis/indicator-coverage'
import type { ProjectConcentration } from '../../analysis/project-concentration'
import type { RevenueComposition } from '../../analysis/revenue-composition'
import type { TableId } from '../../model/budget-table'

/** A picture of the overview, whether it can be seen, and the table it stands on. */
export interface PartOfOverview {
  readonly id: 'revenue' | 'expenditure' | 'coverage' | 'concentration'
  readonly visible: boolean
  /** The table it is taken from, or would be; null for the performance sheets. */
  readonly table: TableId | null
}

/** Which pictures a document gives, and what the others lack. */
export function partsOfOverview(
  revenue: RevenueComposition,
  split: ExpenditureSplit,
  coverage: IndicatorCoverage,
  concentration: ProjectConcentration,
): readonly PartOfOverview[] {
  return [
    { id: 'revenue', visible: revenue.totalFen !== null, table: revenue.table ?? 'T1' },
    { id: 'expenditure', visible: split.classes.length > 0, table: split.table ?? 'T3' },
    { id: 'concentration', visible: concentration.parts.length > 0, table: 'T12' },
    { id: 'coverage', visible: coverage.sheets > 0, table: null },
  ]
}
