import type { ExportMessages } from '../../locales/export-messages'
import type { Correction } from '../../model/correction'
import { correctionWords, tableOf } from '../../wording/correction-words'
import type { ExportTable } from '../export-table'

/** The corrections in force: what they are about, what stood there, what stands there now. */
export function correctionsTable(words: ExportMessages, corrections: readonly Correction[]): ExportTable {
  const { files, tables, terms } = words
  return {
    id: 'corrections',
    name: files.tables.corrections,
    title: words.corrections.title(corrections.length),
    columns: [
      { label: tables.line, kind: 'number', width: 7 },
      { label: files.where, kind: 'text', width: 14 },
      { label: files.subject, kind: 'text', width: 30 },
      { label: files.aspect, kind: 'text', width: 30 },
      { label: files.was, kind: 'text', width: 24 },
      { label: files.now, kind: 'text', width: 24 },
    ],
    rows: corrections.map(correction => {
      const { about, was, now } = correctionWords(words, correction)
      const table = tableOf(correction.target)
      return [
        correction.target.line,
        table ? terms.tableNumbers[table] : '',
        correction.subject,
        about,
        was ?? { nothing: 'notApplicable' },
        now ?? { nothing: 'notApplicable' },
      ]
    }),
    notes: [words.corrections.note],
  }
}
