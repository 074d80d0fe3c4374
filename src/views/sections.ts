/** One view of a document, as the section bar, the address and the number keys know it. */
export interface Section {
  /** Stands in the address; its name is `shell.sections[id]` in the locale. */
  readonly id: SectionId
  /** Groups are set apart in the bar: the whole; the questions; the text and tables; the source. */
  readonly group: 1 | 2 | 3 | 4
}

export type SectionId =
  | 'overview'
  | 'revenue'
  | 'expenditure'
  | 'projects'
  | 'indicators'
  | 'checks'
  | 'narrative'
  | 'tables'
  | 'compare'
  | 'source'

/** The views of a document, in the order of the bar; `section-views.ts` has the component of each. */
export const SECTIONS: readonly Section[] = [
  { id: 'overview', group: 1 },
  { id: 'revenue', group: 2 },
  { id: 'expenditure', group: 2 },
  { id: 'projects', group: 2 },
  { id: 'indicators', group: 2 },
  { id: 'checks', group: 2 },
  { id: 'narrative', group: 3 },
  { id: 'tables', group: 3 },
  { id: 'compare', group: 3 },
  { id: 'source', group: 4 },
]

/** The view of that name, if there is one. */
export function sectionOf(id: unknown): Section | null {
  return SECTIONS.find(section => section.id === id) ?? null
}
