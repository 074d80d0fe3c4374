import { ref, watch, type ComputedRef, type Ref } from 'vue'
import type { RouteLocationNormalizedLoaded } from 'vue-router'
import type { Exporter } from '../components/exporter'
import type { Messages } from '../locales'

/** The documents that the address sets beside the open one; null where it compares none. */
function comparedAt({ params, query }: RouteLocationNormalizedLoaded): readonly string[] | null {
  const ids = String(query['with'] ?? '')
    .split(',')
    .filter(Boolean)
  return params['view'] === 'compare' && ids.length > 0 ? ids : null
}

/** What hands the open document out, fetched when something is first handed out, and what became of it last. */
export function useExportsOnDemand(
  words: ComputedRef<Messages>,
  route: RouteLocationNormalizedLoaded,
): {
  exporter: Exporter
  status: Readonly<Ref<string>>
} {
  const status = ref('')
  let loading: Promise<Exporter> | null = null

  async function load(): Promise<Exporter> {
    const { useDocumentExports } = await import('./document-exports')
    const loaded = useDocumentExports(words, () => comparedAt(route))
    watch(loaded.status, now => void (status.value = now), { immediate: true })
    return loaded.exporter
  }
  const loaded = () => (loading ??= load())

  const exporter: Exporter = {
    document: format => void loaded().then(({ document }) => document(format)),
    picture: (...given) => void loaded().then(({ picture }) => picture(...given)),
    table: (...given) => void loaded().then(({ table }) => table(...given)),
  }
  return { exporter, status }
}
