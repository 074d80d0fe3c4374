import type { Disclosure } from '../model/disclosure'

/** How much there is behind a view: projects of this year's table, tables that were found. */
export interface SectionCounts {
  readonly projects: number
  readonly tables: number
}

/** Counts that the bar of views shows; cheap, as the bar stands over every view. */
export function sectionCounts({ tables }: Disclosure): SectionCounts {
  return {
    projects: tables.T12.rows.filter(({ kind }) => kind === 'project').length,
    tables: Object.values(tables).filter(({ found }) => found).length,
  }
}
