import { comparedDocument } from '../analysis/compared-document'
import { letterOf, type LetteredDocument } from '../analysis/comparison'
import { documentName } from '../components/shell/document-item'
import type { Messages } from '../locales'
import type { OpenDocument } from '../stores/documents'

/** A document as the `index`-th of a comparison. */
export function letteredDocument(
  words: Messages,
  { entry, disclosure, audit }: OpenDocument,
  index: number,
): LetteredDocument {
  return {
    ...comparedDocument(disclosure, audit),
    letter: letterOf(index),
    name: [documentName(words, entry), entry.year ?? ''].join(' ').trim(),
  }
}
