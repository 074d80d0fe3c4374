import type { Component } from 'vue'
import { fetchedPart } from '../components/shell/fetched-part'
import type { SectionId } from './sections'
import ViewLoading from './view-loading.vue'

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

const fetched = new Map<string, Component>()

/** Fetches a section before it is shown. */
export async function loadSection(id: SectionId): Promise<void> {
  fetched.set(id, (await LOADED_BY[id]()).default)
}

const ON_DEMAND: ReadonlyMap<string, Component> = new Map(
  Object.entries(LOADED_BY).map(([id, load]) => [id, fetchedPart(load, ViewLoading)]),
)

/**
 * The component of a section: it reads the open document from the store and takes no props. What was fetched before is
 * there at once; else something stands in its place meanwhile.
 */
export const sectionView = (id: SectionId): Component | undefined => fetched.get(id) ?? ON_DEMAND.get(id)
