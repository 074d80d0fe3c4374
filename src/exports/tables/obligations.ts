import type { ExportMessages } from '../../locales/export-messages'
import type { Audit } from '../../model/finding'
import type { ExportTable } from '../export-table'
import { checkTitle } from './findings'

/** Every check that ought to run, and what became of it. */
export function obligationsTable(words: ExportMessages, audit: Audit): ExportTable {
  const { files, checks } = words
  return {
    id: 'obligations',
    name: files.tables.obligations,
    title: files.tables.obligations,
    columns: [
      { label: files.check, kind: 'text', width: 50 },
      { label: files.family, kind: 'text', width: 18 },
      { label: files.state, kind: 'text', width: 12 },
      { label: files.tested, kind: 'number', width: 10 },
      { label: files.failedCount, kind: 'number', width: 10 },
      { label: files.untested, kind: 'number', width: 10 },
      { label: files.reason, kind: 'text', width: 60 },
    ],
    rows: audit.obligations.map(({ check, family, state, reason, tested, failed, untested }) => [
      checkTitle(words, check),
      checks.families[family],
      checks.states[state],
      tested,
      failed,
      untested.length,
      [...new Set([...(reason ? [reason] : []), ...untested].map(checks.reason))].join(files.semicolon),
    ]),
  }
}
