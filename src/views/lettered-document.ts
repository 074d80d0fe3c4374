import { comparedDocument } from '../analysis/compared-document'
import { letterOf, type LetteredDocument } from '../analysis/comparison'
import {
  documentFile,
  documentKindName,
  documentName,
  type DocumentItem,
} from '../components/shell/document-item'
import { marksOf } from '../corrections/history'
import type { Messages } from '../locales'
import type { OpenDocument } from '../stores/documents'

const nameOf = (words: Messages, item: DocumentItem) =>
  [documentName(words, item), item.year ?? ''].join(' ').trim()

/**
 * Organization and year; with the kind where another of the documents is of another kind, with the file where another
 * would be called the same.
 */
export function nameAmong(words: Messages, item: DocumentItem, all: readonly DocumentItem[]): string {
  const name = nameOf(words, item)
  const same = all.filter(other => other !== item && nameOf(words, other) === name)
  const kind = documentKindName(words, item)
  const kinds = new Set(all.flatMap(other => documentKindName(words, other) || []))
  if (same.length === 0) return kinds.size > 1 ? `${name} ${kind}`.trim() : name
  const isAlone = !same.some(other => documentKindName(words, other) === kind)
  return [name, isAlone ? kind : documentFile(item)].filter(Boolean).join(' ')
}

/** Documents beside each other, each with the letter it goes by. */
export function letteredDocuments(
  words: Messages,
  all: readonly OpenDocument[],
): readonly LetteredDocument[] {
  const items = all.map(({ entry }) => entry)
  return all.map(({ entry, disclosure, audit, corrections }, index) => ({
    ...comparedDocument(disclosure, audit, marksOf(corrections.history)),
    letter: letterOf(index),
    name: nameAmong(words, entry, items),
  }))
}
