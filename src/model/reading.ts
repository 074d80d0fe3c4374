import type { Disclosure } from './disclosure'
import type { SourceFormat } from './source-text'

/** Why a file gave no disclosure. `looksLike` picks the explanation; `details` are what it names. */
export interface Refusal {
  readonly reason:
    | 'empty'
    | 'noBudgetTable'
    | 'unsupportedFormat'
    | 'tooLarge'
    | 'notText'
    /** JSON that is no saved document, or one of another version, or one that is not whole (details: where). */
    | 'foreignJson'
    | 'savedNewer'
    | 'savedOlder'
    | 'savedDamaged'
  /** For unsupportedFormat: pdf, word, excel, image, archive, other. For noBudgetTable: serviceCatalogue, procurementCatalogue, finalAccounts, sheetOnly, narrativeOnly, table, prose. */
  readonly looksLike: string | null
  readonly details: Readonly<Record<string, string | number>>
}

/** What came of one file: its disclosures in order of appearance, or the reason why there are none. */
export interface Reading {
  readonly source: {
    readonly name: string
    readonly encoding: string
    readonly format: SourceFormat
    readonly lines: number
  }
  readonly disclosures: readonly Disclosure[]
  /** How many further disclosures the text holds than are read of one file; absent where all are read. */
  readonly left?: number
  readonly refusal: Refusal | null
}
