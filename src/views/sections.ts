import type { Component } from 'vue'

/** One view of a document, as the section bar, the address and the number keys know it. */
export interface Section {
  /** Stands in the address; its name is `shell.sections[id]` in the locale. */
  readonly id: SectionId
  /** Groups are set apart in the bar: the whole; the questions; the text and tables; the source. */
  readonly group: 1 | 2 | 3 | 4
  /** A view reads the open document from the store and takes no props. */
  readonly view: () => Promise<{ default: Component }>
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

/** The views of a document, in the order of the bar: a new view is one line here and one word in the locales. */
export const SECTIONS: readonly Section[] = [
  { id: 'overview', group: 1, view: () => import('./overview-view.vue') },
  { id: 'revenue', group: 2, view: () => import('./revenue-view.vue') },
  { id: 'expenditure', group: 2, view: () => import('./expenditure-view.vue') },
  { id: 'projects', group: 2, view: () => import('./projects-view.vue') },
  { id: 'indicators', group: 2, view: () => import('./indicators-view.vue') },
  { id: 'checks', group: 2, view: () => import('./checks-view.vue') },
  { id: 'narrative', group: 3, view: () => import('./narrative-view.vue') },
  { id: 'tables', group: 3, view: () => import('./tables-view.vue') },
  { id: 'compare', group: 3, view: () => import('./compare-view.vue') },
  { id: 'source', group: 4, view: () => import('./source-view.vue') },
]

/** The view of that name, if there is one. */
export function sectionOf(id: unknown): Section | null {
  return SECTIONS.find(section => section.id === id) ?? null
}
