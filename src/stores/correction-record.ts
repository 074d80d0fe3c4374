import { NO_CORRECTIONS, type CorrectionHistory } from '../corrections/history'
import { readHistory } from '../saved/history'
import { migrate, type Migration } from './migrate'

const VERSION = 2

/** From version to version. */
const MIGRATIONS: readonly Migration[] = [
  // 2 added marks, so that a history of before is one without.
  history => ({ ...history }),
]

/** What a document's corrections are kept as; another version is another release's. */
export function keptHistory(history: CorrectionHistory): unknown {
  return { version: VERSION, steps: history.steps, done: history.done }
}

/** Why kept corrections cannot be read: they are a newer release's, or damaged; null where they can. */
export function historyFault(kept: unknown): 'newer' | 'damaged' | null {
  if (checkHistory(kept)) return null
  return migrate(kept, MIGRATIONS).state === 'newer' ? 'newer' : 'damaged'
}

/** Gives kept corrections their type: none where nothing is kept, null where it is not understood. */
export function checkHistory(kept: unknown): CorrectionHistory | null {
  if (kept === undefined) return NO_CORRECTIONS
  const migrated = migrate(kept, MIGRATIONS)
  return migrated.state === 'ok' ? readHistory(migrated.value) : null
}
