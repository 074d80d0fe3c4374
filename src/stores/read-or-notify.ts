import type { PendingAudits, ReadOutcome } from '../worker/client'
import type { PackedSource } from '../worker/packed-source'
import type { ReadResult } from '../worker/protocol'
import type { NoticeContent } from './notice'

/** What was read of a file that holds a disclosure, and what the checks will have found in it. */
export interface ReadFile extends ReadResult {
  readonly source: PackedSource
  readonly audits: PendingAudits
}

/** What was read of a file; null when it was cancelled, or after a notice why it holds no disclosure. */
export function readOrNotify(
  file: string,
  outcome: ReadOutcome,
  notify: (notice: NoticeContent) => void,
): ReadFile | null {
  if (outcome.state === 'cancelled') return null
  if (outcome.state === 'failed') {
    notify({ kind: 'failed', file, stage: outcome.stage, message: outcome.message })
    return null
  }
  const { reading, source } = outcome.result
  if (source && reading.disclosures.length > 0) return { ...outcome.result, source, audits: outcome.audits }
  notify({
    kind: 'refused',
    file,
    ...(reading.source.encoding !== '' && { encoding: reading.source.encoding }),
    refusal: reading.refusal ?? { reason: 'noBudgetTable', looksLike: null, details: {} },
  })
  return null
}
