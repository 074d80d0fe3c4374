import { keyedCases, keyedFindings } from '../analysis/finding-keys'
import { markedPlaces } from '../analysis/finding-lines'
import { useMedia, WIDTHS } from '../components/shell/media'
import { useDocuments } from '../stores/documents'
import { printPlaces } from './place-address'

/**
 * The state of the checks at a finding of the open document, or at one case of it, by its key: opened in the list, and
 * where there is room beside the list its source there.
 */
export function useFindingQuery(): (key: string) => Record<string, string> {
  const documents = useDocuments()
  const folded = useMedia(WIDTHS.folded)
  return key => {
    const audit = documents.current?.audit
    const all = audit && !folded.value ? keyedFindings(audit) : []
    const found = [...all, ...all.flatMap(keyedCases)].find(each => each.key === key)
    return found ? { finding: key, at: printPlaces(markedPlaces(found.finding)) } : { finding: key }
  }
}
