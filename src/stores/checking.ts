import type { Audit } from '../model/finding'
import type { Reading } from '../model/reading'
import type { AuditClient } from '../worker/audit-client'
import type { PendingAudits } from '../worker/client'
import type { OpenDocument } from './open-document'

/** Who says what the checks find in a document. */
export interface Checking {
  /** The worker that read this checks it as well; nothing that stands as it was read is checked twice. */
  expect(reading: Reading, audits: PendingAudits): void
  /** What the checks find in a document as corrected; null where they could not be run. It never rejects. */
  audit(document: OpenDocument): Promise<Audit | null>
}

/** Asks the worker that read a document and, of one that was corrected since, a worker of its own. */
export function createChecking(): Checking {
  const expected = new WeakMap<Reading, PendingAudits>()
  let auditor: AuditClient | null = null

  return {
    expect: (reading, audits) => void expected.set(reading, audits),
    async audit({ entry: { part }, reading, disclosure, source }) {
      const asRead = reading.disclosures[part] === disclosure
      const found = asRead ? (await expected.get(reading))?.[part] : undefined
      if (found) return found
      const { createAuditor } = await import('../worker/create-reader')
      auditor ??= createAuditor()
      return auditor.audit(disclosure, source)
    },
  }
}
