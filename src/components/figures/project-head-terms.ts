import type { Messages } from '../../locales'
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

/** What the heads that order the list mean, each with its name: pressed they order it. */
export function termsOfHeads(
  { projects: { heads } }: Messages,
  columns: readonly ProjectColumn[],
  cumulative: boolean,
) {
  return columns.flatMap(column => {
    const term = column.sort || column.id === 'share' ? termOfHead(column, cumulative) : null
    const head = column.id === 'share' ? 'cumulative' : column.id
    return term === null ? [] : [{ term, name: heads[head as keyof typeof heads] }]
  })
}
