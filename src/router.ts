import { createRouter, createWebHashHistory, type RouteRecordRaw, type RouterHistory } from 'vue-router'
import type { Component } from 'vue'
import { useWords } from './stores/words'
import FirstView from './views/first-view.vue'
import { SECTIONS } from './views/sections'

const firstSection = SECTIONS[0]?.id ?? 'source'

/** The views of documents come with the first document, and their words with them. */
const withWords = (load: () => Promise<unknown>) => async () => {
  const [view] = await Promise.all([load(), useWords().loadWhole()])
  return view as Component
}

const routes: RouteRecordRaw[] = [
  { path: '/', name: 'first', component: FirstView },
  { path: '/d/:id', redirect: to => ({ name: 'document', params: { ...to.params, view: firstSection } }) },
  { path: '/d/:id/present', name: 'present', component: withWords(() => import('./views/present-view.vue')) },
  { path: '/d/:id/:view', name: 'document', component: withWords(() => import('./views/document-view.vue')) },
  { path: '/:rest(.*)*', name: 'unknown', component: () => import('./views/unknown-view.vue') },
]

/** The router; the address stands behind `#`, so that it also works in a file opened by double-click. */
export function makeRouter(history: RouterHistory = createWebHashHistory()) {
  return createRouter({ history, routes })
}
