import { computed, shallowRef, watch, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { comparingProjects } from '../analysis/compared-projects'
import { comparisonOf } from '../analysis/comparison'
import type { ComparedColumn } from '../components/figures/compared'
import { useMessages } from '../components/messages'
import { inSlices } from '../stores/in-slices'
import { useDocuments, type OpenDocument } from '../stores/documents'
import { usePreferences } from '../stores/preferences'
import { rawLine } from '../worker/packed-source'
import { comparisonTitle } from '../wording/comparison-title'
import { letteredDocuments } from './lettered-document'
import { printPlaces } from './place-address'

/** More documents than these are not legible side by side. */
export const MOST_COMPARED = 6

/** The open document and those that the address names beside it (`with`), by letters, and what can be said of them. */
export function useComparedDocuments(document: Readonly<Ref<OpenDocument | null>>) {
  const words = useMessages()
  const documents = useDocuments()
  const preferences = usePreferences()
  const route = useRoute()
  const router = useRouter()

  const wanted = computed(() =>
    [
      ...new Set(
        String(route.query['with'] ?? '')
          .split(',')
          .filter(Boolean),
      ),
    ]
      .filter(id => id !== document.value?.entry.id)
      .slice(0, MOST_COMPARED - 1),
  )
  const beside = (others: readonly OpenDocument[]) =>
    document.value ? [document.value, ...others] : [...others]
  const loaded = shallowRef<readonly OpenDocument[]>([])
  const lost = shallowRef<readonly string[]>([])
  const loading = shallowRef(false)
  watch(
    [wanted, () => documents.records],
    async ([ids]) => {
      loading.value = ids.some(id => !loaded.value.some(({ entry }) => entry.id === id))
      const all: OpenDocument[] = []
      const missing: string[] = []
      for (const id of ids) {
        const one = await documents.load(id)
        if (one) all.push(one)
        else missing.push(id)
      }
      const { periods } = comparisonOf(letteredDocuments(words.value, beside(all)))
      for (const [at, { disclosure }] of periods.slice(1).entries()) {
        const before = periods[at]?.disclosure
        if (before) await inSlices(comparingProjects(before, disclosure))
      }
      if (ids.join() !== wanted.value.join()) return
      loaded.value = all
      lost.value = missing
      loading.value = false
    },
    { immediate: true },
  )

  const lettered = computed(() => {
    const all = beside(loaded.value)
    return letteredDocuments(words.value, all).map((column, at) => ({
      ...column,
      id: all[at]?.entry.id ?? '',
      source: all[at]?.source,
    }))
  })
  const columns = computed<readonly ComparedColumn[]>(() =>
    lettered.value.map(({ id, source, ...column }, index) => ({
      ...column,
      id,
      lineText: line => (source && rawLine(source, line)) ?? '',
      projectHref: row =>
        router.resolve({
          name: 'document',
          params: { id, view: 'projects' },
          query: { project: `r${row.place.line}` },
        }).href,
      open: places => {
        const at = printPlaces(places)
        if (index === 0) void router.push({ query: { ...route.query, at } })
        else void router.push({ name: 'document', params: { id, view: 'source' }, query: { at } })
      },
    })),
  )
  const comparison = computed(() => comparisonOf(columns.value))
  const title = computed(() => comparisonTitle(words.value, comparison.value, preferences.unit))

  return { wanted, columns, comparison, title, lost, loading }
}
