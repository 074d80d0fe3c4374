import { provide } from 'vue'
import { correctorKey } from '../components/figures/corrector'
import { useCorrections } from '../stores/corrections'
import { rawLine } from '../worker/packed-source'
import type { useCurrentDocument } from './current-document'

/** Lets what a view shows be corrected in place. */
export function provideCorrector({
  document,
  disclosure,
}: Pick<ReturnType<typeof useCurrentDocument>, 'document' | 'disclosure'>): void {
  const corrections = useCorrections()
  provide(correctorKey, {
    get disclosure() {
      return disclosure.value
    },
    get targets() {
      return document.value.corrections.targets()
    },
    line: number => rawLine(document.value.source, number),
    correct: corrections.correct,
  })
}
