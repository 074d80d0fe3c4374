import type { DocumentExport } from './define-export'

/** A format in the menu; its writer loads when it is chosen. */
export interface ListedExport {
  readonly id: 'report' | 'slides' | 'opinion' | 'workbook' | 'dataPackage' | 'model'
  /** Whether people read it or programs go on with its figures. */
  readonly reader: 'people' | 'programs'
  readonly load: () => Promise<DocumentExport>
}

/** Every format a document leaves in, in the order of the menu: a new one is one line here. */
export const EXPORTS: readonly ListedExport[] = [
  { id: 'report', reader: 'people', load: async () => (await import('./report')).report },
  { id: 'slides', reader: 'people', load: async () => (await import('./slides')).slides },
  { id: 'opinion', reader: 'people', load: async () => (await import('./opinion')).opinion },
  { id: 'workbook', reader: 'programs', load: async () => (await import('./workbook')).workbook },
  { id: 'dataPackage', reader: 'programs', load: async () => (await import('./data-package')).dataPackage },
  { id: 'model', reader: 'programs', load: async () => (await import('./model')).model },
]
