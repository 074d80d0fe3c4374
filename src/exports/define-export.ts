import type { Comparison } from '../analysis/comparison'
import type { SlideChoice } from '../analysis/slide-order'
import type { CorrectionHistory } from '../corrections/history'
import type { Language } from '../locales'
import type { ExportMessages } from '../locales/export-messages'
import type { Disclosure } from '../model/disclosure'
import type { Audit } from '../model/finding'
import type { Mark } from '../model/mark'
import type { MoneyUnit } from '../model/money'
import type { SourceFormat, SourceLine } from '../model/source-text'

/** The text a document was read from. */
export interface ExportSource {
  /** The file's name; empty for something pasted. */
  readonly name: string
  readonly encoding: string
  readonly format: SourceFormat
  readonly lines: number
  /** One line with its cells, 1-based; null past the end. */
  readonly line: (number: number) => SourceLine | null
}

/** Everything an export is made of: the same input gives the same bytes. */
export interface ExportInput {
  /** As corrected. */
  readonly disclosure: Disclosure
  readonly asRead: Disclosure
  readonly history: CorrectionHistory
  /** Null when the checks have not run. */
  readonly audit: Audit | null
  /** The reviewer's marks by the key of the finding. */
  readonly marks: ReadonlyMap<string, Mark>
  readonly source: ExportSource
  readonly language: Language
  readonly words: ExportMessages
  /** The unit that amounts are written in where a format does not fix one. */
  readonly unit: MoneyUnit
  /** How it is presented: which slides in which order (null: all in their first order), beside which other documents. */
  readonly presentation?: {
    readonly choice: SlideChoice | null
    readonly comparison: Comparison | null
  }
  /** When it was made: ISO 8601 to the second, with its offset. */
  readonly time: string
}

/** Bytes, or text that is written as UTF-8. */
export type ExportContent = Uint8Array<ArrayBuffer> | string

/** One format: the document in, a file out. */
export interface DocumentExport {
  readonly id: string
  /** Without the dot. */
  readonly extension: string
  readonly mime: string
  readonly write: (input: ExportInput) => Promise<ExportContent>
}

/** Declares a format. */
export function defineExport(format: DocumentExport): DocumentExport {
  return format
}
