import { defineAsyncComponent, type Component } from 'vue'
import PartFailed from './part-failed.vue'
import PartLoading from './part-loading.vue'

/**
 * A part of the page with a file of its own: what takes long to come says so (`waiting` stands in its place meanwhile),
 * and what does not come says how to go on.
 */
export function fetchedPart<Part extends Component>(
  load: () => Promise<{ default: Part }>,
  waiting: Component = PartLoading,
) {
  return defineAsyncComponent({
    loader: () => load().then(module => module.default),
    loadingComponent: waiting,
    delay: 0,
    errorComponent: PartFailed,
  })
}
