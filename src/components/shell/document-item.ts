import type { Messages } from '../../locales'
import type { TableId } from '../../model/budget-table'
import type { DocumentKind, OrganizationKind } from '../../model/disclosure'
import type { Fen } from '../../model/money'

/** What the frame shows of a document in its lists. */
export interface DocumentItem {
  readonly id: string
  /** Organization or file name; empty for a paste without one. */
  readonly name: string
  readonly part: number
  /** How many documents of its file are listed. */
  readonly parts: number
  /** Empty for a paste. */
  readonly fileName: string
  readonly year: number | null
  readonly kind: OrganizationKind | null
  readonly documentKind: DocumentKind | null
  readonly revenue: Fen | null
  /** Its figures are not told: what is kept of them is not as it was made. */
  readonly unread?: true | undefined
  /** The tables that were found. */
  readonly tableIds?: readonly TableId[] | undefined
  readonly addedAt: number
  /** What the checks found; absent while they have not run. `open` are errors and warnings not yet marked. */
  readonly findings?:
    | { readonly error: number; readonly warning: number; readonly note: number; readonly open: number }
    | undefined
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
  const part = item.part > 0 || item.parts > 1 ? words.shell.document.part(item.part + 1) : ''
  return [year, documentKindName(words, item), part].filter(Boolean).join(words.shell.comma)
}

/** The file's name where the document is called otherwise: it tells copies apart. */
export function documentFile({ name, fileName }: DocumentItem): string {
  return name === fileName ? '' : fileName
}

/** What stands for a total where none was read: the tables that the document holds. */
export function documentHolds(words: Messages, { tableIds = [], unread }: DocumentItem): string {
  if (unread) return words.first.unread
  if (tableIds.length === 0) return words.first.noTotal
  if (tableIds.length > 2) return words.first.tables(tableIds.length)
  return tableIds.map(id => words.terms.tableNumbers[id]).join(words.shell.listComma)
}

/** What was taken off the list, in one line; null where nothing was. */
export function removedWords(words: Messages, gone: readonly DocumentItem[]): string | null {
  const [only, ...others] = gone
  if (!only) return null
  const { undo } = words.shell
  if (others.length > 0) return undo.cleared(gone.length)
  return undo.removed([documentName(words, only), documentCaption(words, only)].filter(Boolean).join(' '))
}
