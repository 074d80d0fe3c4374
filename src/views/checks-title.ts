import type { FindingFilter, ListedFinding } from '../analysis/finding-filter'
import { findingTitle, ledgerTitle, narrowedTitle } from '../components/figures/finding-title'
import type { Messages } from '../locales'
import type { Audit } from '../model/finding'
import { isNarrowed } from './finding-address'

/** What the view of the checks shows. */
export interface ShownChecks {
  readonly ledger: boolean
  readonly filter: FindingFilter
  readonly shown: readonly ListedFinding[]
  readonly all: number
}

/** The title of the checks: what was found, and of a list that is narrowed how much of it is listed. */
export function checksTitle(
  words: Messages,
  audit: Audit | null,
  { ledger, filter, shown, all }: ShownChecks,
  auditing: boolean,
): string {
  if (!audit) return auditing ? words.checksView.running : words.checksView.unchecked
  if (ledger) return ledgerTitle(words, audit)
  if (!isNarrowed(filter)) return findingTitle(words, audit)
  return narrowedTitle(
    words,
    shown.map(({ finding }) => finding),
    all,
  )
}
