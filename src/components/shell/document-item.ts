import type { Messages } from '../../locales'
import type { DocumentKind, OrganizationKind } from '../../model/disclosure'
import type { Fen } from '../../model/money'

/** What the frame shows of a document in its lists. */
export interface DocumentItem {
  readonly id: string
  /** Organization or file name; empty for a paste without one. */
  readonly name: string
  readonly part: number
  readonly year: number | null
  readonly kind: OrganizationKind | null
  readonly documentKind: DocumentKind | null
  readonly revenue: Fen | null
  readonly addedAt: number
}

/** The document's name, never empty. */
export function documentName(words: Messages, item: DocumentItem): string {
  return item.name || words.shell.document.unnamed
}

/** Kind of the document as far as it was read: 部门预算. */
export function documentKindName(words: Messages, item: DocumentItem): string {
  const organization = item.kind ? words.terms.organizationKinds[item.kind] : ''
  const kind = item.documentKind ? words.terms.documentKinds[item.documentKind] : ''
  return words.shell.document.kind(organization, kind).trim()
}

/** Year and kind as one line: 2026 年，部门预算. */
export function documentCaption(words: Messages, item: DocumentItem): string {
  const year = item.year === null ? '' : words.shell.document.year(item.year)
  const part = item.part > 0 ? words.shell.document.part(item.part + 1) : ''
  return [year, documentKindName(words, item), part].filter(Boolean).join(words.shell.comma)
}
