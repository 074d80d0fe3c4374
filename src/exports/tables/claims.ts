import type { ExportMessages } from '../../locales/export-messages'
import type { Disclosure } from '../../model/disclosure'
import type { ExportTable } from '../export-table'

/** Every number that the narrative states, with the cell it restates. */
export function claimsTable(words: ExportMessages, { claims }: Disclosure): ExportTable {
  const { files, tables, terms } = words
  return {
    id: 'claims',
    name: files.tables.claims,
    title: tables.claimsView.title(claims.length),
    columns: [
      { label: tables.line, kind: 'number', width: 7 },
      { label: files.section, kind: 'text', width: 9 },
      { label: tables.claimsView.label, kind: 'text', width: 36 },
      { label: files.kind, kind: 'text', width: 12 },
      { label: files.direction, kind: 'text', width: 12 },
      { label: tables.claimsView.number, kind: 'number', width: 16 },
      { label: files.unit, kind: 'text', width: 9 },
      { label: tables.claimsView.restates, kind: 'text', width: 30 },
    ],
    rows: claims.map(({ place, section, label, kind, direction, value, unit, restates }) => [
      place.line,
      tables.claimsView.section(section),
      label,
      files.claimKinds[kind],
      direction ? tables.claimsView.directions[direction] : '',
      value,
      unit,
      restates
        ? files.cellOf(terms.tableNumbers[restates.table], restates.line, terms.columns[restates.column])
        : '',
    ]),
  }
}
