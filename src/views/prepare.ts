import { loadRuntime } from '../components/figures/chart-runtime'
import { useDocuments } from '../stores/documents'
import { useWords } from '../stores/words'
import { loadDocumentBar } from './document-bar-part'
import { loadSection } from './section-views'

/**
 * Fetches all that stands between a file and its overview, side by side instead of one after the other, and starts the
 * reader. What does not come is asked for again where it is needed, and missed there.
 */
export async function prepare(): Promise<void> {
  await Promise.allSettled([
    useDocuments().prepare(),
    useWords().loadWhole(),
    import('./document-view.vue'),
    loadDocumentBar(),
    loadSection('overview'),
    loadRuntime(),
  ])
}
