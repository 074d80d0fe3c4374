import { createAuditClient, type AuditClient } from './audit-client'
import { createReaderClient, type ReaderClient } from './client'
import { createReaderWorker } from './create-worker'

/** What reads files, in a worker that starts with the first. */
export function createReader(onSilence: () => void): ReaderClient {
  return createReaderClient(createReaderWorker, onSilence)
}

/** What checks documents as corrected, in a worker of its own. */
export function createAuditor(): AuditClient {
  return createAuditClient(createReaderWorker)
}
