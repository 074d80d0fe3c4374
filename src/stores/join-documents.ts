import { TABLE_IDS } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import { packedLine } from '../worker/packed-source'
import type { OpenDocument } from './open-document'

/** The lines of several documents as one text, their cells apart by tabs, a blank line between two documents. */
export function joinedText(documents: readonly OpenDocument[]): string {
  return documents
    .map(({ disclosure: { lines }, source }) => {
      const text: string[] = []
      for (let line = lines.from; line <= lines.to; line++) {
        const read = packedLine(source, line)
        if (!read) continue
        text.push(
          source.format === 'disclosureText' ? read.raw : read.cells.map(cell => cell.text).join('\t'),
        )
      }
      return text.join('\n')
    })
    .join('\n\n')
}

/** Whether what was read of the joined text is one document with all tables and sheets of its parts. */
export function joinedWhole(parts: readonly Disclosure[], read: readonly Disclosure[]): boolean {
  const [whole, ...others] = read
  if (!whole || others.length > 0) return false
  const sheets = parts.reduce((sum, part) => sum + part.sheets.length, 0)
  return (
    whole.sheets.length === sheets &&
    TABLE_IDS.every(id =>
      parts.every(
        ({ tables }) => !tables[id].found || tables[id].rows.length === whole.tables[id].rows.length,
      ),
    )
  )
}
