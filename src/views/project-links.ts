import { computed } from 'vue'
import { useRoute, useRouter, type RouteLocationRaw } from 'vue-router'
import type { ProjectEntry } from '../analysis/project-list'
import { withSetting } from './project-query'

/** The ways from the list to the page of a project, which keep what of the list stands in the address. */
export function useProjectLinks(): {
  readonly hrefOf: (project: ProjectEntry) => string
  /** Follows a link as it was clicked; where another tab or a download is asked for, that is the browser's. */
  readonly follow: (event: MouseEvent, project: ProjectEntry) => void
  readonly to: (project: ProjectEntry) => RouteLocationRaw
} {
  const route = useRoute()
  const router = useRouter()
  /** Asked of the router once for all rows; only the project differs. */
  const pageHref = computed(
    () => router.resolve({ query: withSetting(route.query, 'project', 'PROJECT') }).href,
  )
  const to = ({ key }: ProjectEntry) => ({ query: withSetting(route.query, 'project', key) })
  return {
    to,
    hrefOf: ({ key }) => pageHref.value.replace('PROJECT', encodeURIComponent(key)),
    follow(event, project) {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return
      event.preventDefault()
      void router.push(to(project))
    },
  }
}
