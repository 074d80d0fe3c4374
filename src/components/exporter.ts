import { inject, type InjectionKey } from 'vue'
import type { DrawnChart } from '../exports/picture'
import type { ExportTable } from '../exports/export-table'
import type { ExportMessages } from '../locales/export-messages'

export type PictureKind = 'png' | 'svg' | 'copy' | 'copySvg'
export type TableKind = 'csv' | 'xlsx' | 'copy'

/** Makes the table that is to leave, with the words that files use. */
export type TableMaker = (words: ExportMessages) => ExportTable | Promise<ExportTable>

/** What the page can hand out of the open document. */
export interface Exporter {
  /** The whole document in one of the listed formats, or (print) on paper. */
  readonly document: (format: string) => void
  /** A picture, with the document it is of under it: the open one, or the one of this id. */
  readonly picture: (
    drawn: DrawnChart,
    title: string,
    caption: string,
    kind: PictureKind,
    documentId?: string,
  ) => void
  readonly table: (make: TableMaker, kind: TableKind) => void
}

/** Under this key the app provides what hands things out. */
export const exporterKey: InjectionKey<Exporter> = Symbol('exporter')

/** What hands things out; null where nothing does (a component on its own). */
export function useExporter(): Exporter | null {
  return inject(exporterKey, null)
}
