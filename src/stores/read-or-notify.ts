import type { ReadOutcome } from '../worker/client'
import type { ReadResult } from '../worker/protocol'
import type { NoticeContent } from './notice'
import type { ReadSource } from './reading-cache'

/** What was read of a file; null when it was cancelled, or after a notice why it holds no disclosure. */
export function readOrNotify(
  file: string,
  outcome: ReadOutcome,
  notify: (notice: NoticeContent) => void,
): (ReadSource & ReadResult) | null {
  if (outcome.state === 'cancelled') return null
  if (outcome.state === 'failed') {
    notify({ kind: 'failed', file, stage: outcome.stage, message: outcome.message })
    return null
  }
  const { reading, source } = outcome.result
  if (source && reading.disclosures.length > 0) return { ...outcome.result, source }
  notify({
    kind: 'refused',
    file,
    ...(reading.source.encoding !== '' && { encoding: reading.source.encoding }),
    refusal: reading.refusal ?? { reason: 'noBudgetTable', looksLike: null, details: {} },
  })
  return null
}
