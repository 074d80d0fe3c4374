import { onBeforeUnmount, watch } from 'vue'
import { keyedFindings } from '../analysis/finding-keys'
import { indicatorCoverage } from '../analysis/indicator-coverage'
import { indicatorQuality } from '../analysis/indicator-quality'
import { placeIndex } from '../analysis/place-index'
import { projectFindings } from '../analysis/project-findings'
import { rankNames } from '../analysis/project-order'
import { projectList } from '../analysis/project-list'
import { disclosureSearch } from '../analysis/search-entries'
import { preparedMeasures } from '../analysis/target-measures'
import { locate } from '../corrections/locate'
import type { Disclosure } from '../model/disclosure'
import type { Audit } from '../model/finding'
import { useDocuments } from '../stores/documents'
import { whileIdle } from './while-idle'

/** Answers what the views will ask of a document, step by step, the likeliest first. */
export function* preparationOf(disclosure: Disclosure, audit: Audit | null): Generator<void> {
  yield* indicatorCoverage.steps(disclosure)
  yield* projectList.steps(disclosure)
  if (audit) {
    yield* keyedFindings.steps(audit)
    projectFindings(projectList(disclosure), audit)
  }
  rankNames(projectList(disclosure))
  yield
  yield* placeIndex.steps(disclosure)
  yield* disclosureSearch.steps(disclosure)
  yield* preparedMeasures(disclosure)
  yield* indicatorQuality.steps(disclosure)
  yield* locate.steps(disclosure)
}

/** A document of thousands of projects is made ready while its first view is read, so that the next opens at once. */
export function usePreparation(): void {
  const documents = useDocuments()
  let stop: (() => void) | null = null
  watch(
    () => [documents.current?.disclosure, documents.current?.audit ?? null] as const,
    ([disclosure, audit]) => {
      stop?.()
      if (disclosure) stop = whileIdle(preparationOf(disclosure, audit))
    },
    { immediate: true },
  )
  onBeforeUnmount(() => stop?.())
}
