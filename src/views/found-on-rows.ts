import { computed, provide } from 'vue'
import { rowFindings } from '../analysis/row-findings'
import { foundOnRowsKey } from '../components/figures/row-found'
import { useDocuments } from '../stores/documents'
import { useFindingQuery } from './finding-link'

/** Tells every figure of the open document what the checks find of its rows, and the way there. */
export function provideFoundOnRows(): void {
  const documents = useDocuments()
  const findingQuery = useFindingQuery()
  provide(
    foundOnRowsKey,
    computed(() => {
      const { current } = documents
      return {
        at: current ? rowFindings(current.disclosure, current.audit) : () => null,
        to: key => ({ params: { view: 'checks' }, query: findingQuery(key) }),
      }
    }),
  )
}
