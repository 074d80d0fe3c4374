import { provide, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { slideSourceKey } from '../components/slides/deck'
import { printPlaces } from './place-address'

/**
 * Leads from a figure of a slide out of the presentation to its places in the source; the address keeps the slide, so that
 * going back leads to it.
 */
export function provideSlideSource(
  slide: ComputedRef<{ readonly id: string } | null>,
  /** The document that is so manieth among those compared; the first is the one presented. */
  documentOf: (column: number) => string,
  exit: () => Promise<void>,
): void {
  const route = useRoute()
  const router = useRouter()
  provide(slideSourceKey, async (places, column = 0) => {
    const id = documentOf(column)
    await exit()
    await router.replace({ query: { ...route.query, slide: slide.value?.id } })
    await router.push({
      name: 'document',
      params: { id, view: 'source' },
      query: { at: printPlaces(places) },
    })
  })
}
