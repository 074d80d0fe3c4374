import { unpackSource } from './packed-source'
import { parcelsOf } from './parcels'
import { readRequest, type Auditor, type SourceReader } from './pipeline'
import type { FromWorker, Stage, ToWorker } from './protocol'

/** What checks says so often, in milliseconds, that it is there. */
const WORD_MS = 1000

/** Sends one message to the page. */
export type Post = (message: FromWorker, transfer?: Transferable[]) => void

/**
 * Answers one message of the page: what was read goes over before it is checked, so that the page can show it meanwhile.
 * The one place where a bug in a reader is caught: it costs one file, not the page.
 */
export function answer(
  { job, request }: ToWorker,
  readSource: SourceReader,
  audit: Auditor,
  post: Post,
): void {
  let stage: Stage = request.kind === 'audit' ? 'check' : 'open'
  let told = Date.now()
  const atWork = () => {
    if (Date.now() - told < WORD_MS) return
    told = Date.now()
    post({ job, type: 'atWork' })
  }
  try {
    if (request.kind === 'audit') {
      post({ job, type: 'audited', audit: audit(request.disclosure, unpackSource(request.source), atWork) })
      return
    }
    const { result, source } = readRequest(request, readSource, progress => {
      stage = progress.stage
      post({ job, type: 'progress', progress })
    })
    for (const { message, transfer } of parcelsOf(job, result)) post(message, transfer)
    stage = 'check'
    const audits = source
      ? result.reading.disclosures.map(disclosure => audit(disclosure, source, atWork))
      : []
    post({ job, type: 'checked', audits })
  } catch (error) {
    post({ job, type: 'failed', stage, message: error instanceof Error ? error.message : String(error) })
  }
}
