import type { Component } from 'vue'
import { fetchedPart } from '../components/shell/fetched-part'
import type { SectionId } from './sections'

type View = () => Promise<{ default: Component }>

/** Apart from the list of sections: the addresses of all files of all views are no part of the first paint. */
const LOADED_BY: Readonly<Record<SectionId, View>> = {
  overview: () => import('./overview-view.vue'),
  revenue: () => import('./revenue-view.vue'),
  expenditure: () => import('./expenditure-view.vue'),
  projects: () => import('./projects-view.vue'),
  indicators: () => import('./indicators-view.vue'),
  checks: () => import('./checks-view.vue'),
  narrative: () => import('./narrative-view.vue'),
  tables: () => import('./tables-view.vue'),
  compare: () => import('./compare-view.vue'),
  source: () => import('./source-view.vue'),
}

/** Fetches a section before it is shown. */
export const loadSection = (id: SectionId): Promise<unknown> => LOADED_BY[id]()

/** The component of every section: it reads the open document from the store and takes no props. */
export const SECTION_VIEWS: ReadonlyMap<string, Component> = new Map(
  Object.entries(LOADED_BY).map(([id, load]) => [id, fetchedPart(load)]),
)
