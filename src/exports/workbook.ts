import { defineExport, type ExportInput } from './define-export'
import type { ExportTable } from './export-table'
import { provenance } from './provenance'
import { documentTables } from './tables'
import { xlsx } from './xlsx'

/** What the file was made from, as its first sheet. */
export function aboutTable(input: ExportInput): ExportTable {
  const { files } = input.words
  return {
    id: 'about',
    name: files.about,
    title: files.about,
    columns: [
      { label: files.item, kind: 'text', width: 16 },
      { label: files.content, kind: 'text', width: 80 },
    ],
    rows: [...provenance(input), ...files.legend],
  }
}

/** The whole document as a workbook: one sheet a table, sheets, indicators, claims, findings with marks, corrections. */
export const workbook = defineExport({
  id: 'workbook',
  extension: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: input => xlsx(input.words, [aboutTable(input), ...documentTables(input)], input.unit, input.time),
})
