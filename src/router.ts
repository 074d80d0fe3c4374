import { createRouter, createWebHashHistory, type RouteRecordRaw, type RouterHistory } from 'vue-router'
import DocumentView from './views/document-view.vue'
import FirstView from './views/first-view.vue'
import UnknownView from './views/unknown-view.vue'
import { SECTIONS } from './views/sections'

const firstSection = SECTIONS[0]?.id ?? 'source'

const routes: RouteRecordRaw[] = [
  { path: '/', name: 'first', component: FirstView },
  { path: '/d/:id', redirect: to => ({ name: 'document', params: { ...to.params, view: firstSection } }) },
  { path: '/d/:id/present', name: 'present', component: () => import('./views/present-view.vue') },
  { path: '/d/:id/:view', name: 'document', component: DocumentView },
  { path: '/:rest(.*)*', name: 'unknown', component: UnknownView },
]

/** The router; the address stands behind `#`, so that it also works in a file opened by double-click. */
export function makeRouter(history: RouterHistory = createWebHashHistory()) {
  return createRouter({ history, routes })
}
