import type { Issue } from '../model/disclosure'
import type { SourceText } from '../model/source-text'
import type { LineLedger } from './line-ledger'

/** What every reader gets besides its lines. Readers claim lines in the ledger, push issues, and never throw. */
export interface ReaderContext {
  readonly source: SourceText
  readonly ledger: LineLedger
  readonly issues: Issue[]
}
