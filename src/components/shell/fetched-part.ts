import { defineAsyncComponent, type Component } from 'vue'
import PartFailed from './part-failed.vue'
import PartLoading from './part-loading.vue'

/** A part of the page with a file of its own: what takes long to come says so, and what does not come says how to go on. */
export function fetchedPart<Part extends Component>(load: () => Promise<{ default: Part }>) {
  return defineAsyncComponent({
    loader: () => load().then(module => module.default),
    loadingComponent: PartLoading,
    delay: 300,
    errorComponent: PartFailed,
  })
}
