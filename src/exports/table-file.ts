import { csv, tsv } from './csv'
import type { ExportInput } from './define-export'
import type { ExportTable } from './export-table'
import { provenance } from './provenance'

/** One table as CSV, with what it was made from under it. */
export function tableAsCsv(input: ExportInput, table: ExportTable): string {
  return csv(input.words, table, input.unit, provenance(input))
}

/** One table as text for the clipboard: what a spreadsheet takes when it is pasted. */
export function tableAsText(input: ExportInput, table: ExportTable): string {
  return tsv(input.words, table, input.unit)
}

/** One table as a workbook, with what it was made from on a second sheet; its writer comes with the first. */
export async function tableAsXlsx(input: ExportInput, table: ExportTable): Promise<Uint8Array<ArrayBuffer>> {
  const [{ aboutTable }, { xlsx }] = await Promise.all([import('./workbook'), import('./xlsx')])
  return xlsx(input.words, [table, aboutTable(input)], input.unit, input.time)
}
