import type { DocumentExport } from './define-export'

/** A format in the menu; its writer loads when it is chosen. */
export interface ListedExport {
  readonly id: 'report' | 'slides' | 'opinion' | 'workbook' | 'dataPackage' | 'model'
  readonly load: () => Promise<DocumentExport>
}

/** Every format a document leaves in, in the order of the menu: a new one is one line here. */
export const EXPORTS: readonly ListedExport[] = [
  { id: 'report', load: async () => (await import('./report')).report },
  { id: 'slides', load: async () => (await import('./slides')).slides },
  { id: 'opinion', load: async () => (await import('./opinion')).opinion },
  { id: 'workbook', load: async () => (await import('./workbook')).workbook },
  { id: 'dataPackage', load: async () => (await import('./data-package')).dataPackage },
  { id: 'model', load: async () => (await import('./model')).model },
]
