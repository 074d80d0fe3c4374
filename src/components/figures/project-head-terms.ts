import { FUND_SOURCES, type FundSource } from '../../model/fund-source'
import type { TermId } from '../../model/term'
import type { ProjectColumn } from './project-columns'

const SOURCES: ReadonlySet<string> = new Set(FUND_SOURCES)
const TERMS: Readonly<Record<string, TermId>> = {
  carryover: 'carryover',
  attribute: 'projectAttribute',
  annual: 'performanceSheet',
  coverage: 'coverage',
  findings: 'severity',
}

/** Whether a column of the list of projects holds what one source pays. */
export const isSourceColumn = (id: string): id is FundSource => SOURCES.has(id) && id !== 'carryover'

/** The term that the head of a column is; null where the head is plain words. */
export function termOfHead({ id }: ProjectColumn, cumulative: boolean): TermId | null {
  if (id === 'share') return cumulative ? 'cumulative' : null
  return isSourceColumn(id) ? id : (TERMS[id] ?? null)
}
