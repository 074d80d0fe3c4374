import type { DocumentExport } from './define-export'

/** A format in the menu; its writer loads when it is chosen. */
export interface ListedExport {
  readonly id: 'workbook'
  readonly load: () => Promise<DocumentExport>
}

/** Every format a document leaves in, in the order of the menu: a new one is one line here. */
export const EXPORTS: readonly ListedExport[] = [
  { id: 'workbook', load: async () => (await import('./workbook')).workbook },
]
