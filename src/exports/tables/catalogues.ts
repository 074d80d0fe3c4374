import type { ExportMessages } from '../../locales/export-messages'
import type { Disclosure } from '../../model/disclosure'
import type { ExportTable } from '../export-table'

/** The items of the attached catalogues. */
export function cataloguesTable(words: ExportMessages, { catalogues }: Disclosure): ExportTable {
  const { files, tables } = words
  const levels = Math.max(1, ...catalogues.flatMap(({ rows }) => rows.map(({ names }) => names.length)))
  return {
    id: 'catalogues',
    name: files.tables.catalogues,
    title: files.tables.catalogues,
    columns: [
      { label: tables.line, kind: 'number', width: 7 },
      { label: files.catalogue, kind: 'text', width: 18 },
      { label: files.group, kind: 'text', width: 18 },
      { label: tables.code, kind: 'text', width: 12 },
      ...Array.from({ length: levels }, (_, level) => ({
        label: files.level(level + 1),
        kind: 'text' as const,
        width: 26,
      })),
      { label: files.note, kind: 'text', width: 30 },
    ],
    rows: catalogues.flatMap(({ kind, rows }) =>
      rows.map(row => [
        row.place.line,
        files.catalogueKinds[kind],
        row.group ?? '',
        row.code ?? '',
        ...Array.from({ length: levels }, (_, level) => row.names[level] ?? ''),
        row.note ?? '',
      ]),
    ),
  }
}
