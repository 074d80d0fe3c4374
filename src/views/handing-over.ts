import { computed, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useDocuments, type DocumentEntry } from '../stores/documents'
import { SECTIONS, sectionOf } from './sections'

/** The ways in which documents come onto the screen. */
export interface HandingOver {
  /** Opens a document of the list in the view that is shown. */
  openDocument(id: string): Promise<unknown>
  readFiles(files: readonly File[]): Promise<void>
  readPaste(text: string, html: string | null): Promise<void>
  answer(choice: 'replace' | 'keepBoth' | 'neither'): Promise<void>
  openSample(): Promise<void>
  /** The way to read a file of the last ones again in another encoding; null when its bytes are gone. */
  rereading(name: string): ((encoding: string) => void) | null
  /** The way to make one document of the open one and a refused file; null where it can be no part of it. */
  joining(name: string): (() => void) | null
}

/** What is handed over is read and then shown; `prepare` gets the page ready meanwhile. */
export function useHandingOver(shown: ComputedRef<DocumentEntry | null>, prepare: () => void): HandingOver {
  const documents = useDocuments()
  const route = useRoute()
  const router = useRouter()
  const section = computed(() => sectionOf(route.params['view']))
  /** What was handed over last, so that what is refused can be read in another encoding. */
  const handed = new Map<string, File>()

  async function show(read: Promise<string[]>): Promise<void> {
    prepare()
    const ids = await read
    const [id] = ids
    if (id === undefined) return
    const compared = String(route.query['with'] ?? '')
      .split(',')
      .filter(Boolean)
    // What is read while documents are compared joins them.
    if (shown.value && route.params['view'] === 'compare')
      await router.push({ query: { ...route.query, with: [...compared, ...ids].join(',') } })
    else await router.push({ path: `/d/${encodeURIComponent(id)}` })
  }

  const openDocument = (id: string) => {
    const view = section.value?.id ?? SECTIONS[0]?.id ?? 'source'
    return router.push({ name: 'document', params: { id, view } })
  }

  async function joinRefused(name: string): Promise<void> {
    const [id] = await documents.joinRefused(name)
    if (id !== undefined) await openDocument(id)
  }

  return {
    openDocument,
    readFiles(files) {
      handed.clear()
      for (const file of files) handed.set(file.name, file)
      return show(documents.addFiles(files))
    },
    readPaste: (text, html) => show(documents.addPaste(text, html)),
    answer: choice => show(documents.answer(choice)),
    async openSample() {
      const { loadSample } = await import('../sample')
      const { name, text } = await loadSample()
      const kept = documents.documents.find(({ fileName }) => fileName === name)
      if (kept) await openDocument(kept.id)
      else await show(documents.addFiles([{ name, bytes: new TextEncoder().encode(text) }]))
    },
    rereading(name) {
      const file = handed.get(name)
      return file ? encoding => void show(documents.addFiles([file], encoding)) : null
    },
    joining: name => (documents.isPart(name) ? () => void joinRefused(name) : null),
  }
}
