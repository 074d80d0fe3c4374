import { unpackSource } from './packed-source'
import { disclosureParcels, resultParcels, type Parcel } from './parcels'
import { readRequest, type Auditor, type SourceReader } from './pipeline'
import type { FromWorker, Stage, ToWorker } from './protocol'

/** Sends one message to the page. */
export type Post = (message: FromWorker, transfer?: Transferable[]) => void

/** Answers one message of the page. The one place where a bug in a reader is caught: it costs one file, not the page. */
export function answer(
  { job, request }: ToWorker,
  readSource: SourceReader,
  audit: Auditor,
  post: Post,
): void {
  const send = (parcels: readonly Parcel[]) => {
    for (const { message, transfer } of parcels) post(message, transfer)
  }
  let stage: Stage = request.kind === 'audit' ? 'check' : 'open'
  try {
    if (request.kind === 'audit') {
      post({ job, type: 'audited', audit: audit(request.disclosure, unpackSource(request.source)) })
      return
    }
    const result = readRequest(request, readSource, audit, {
      progress(progress) {
        stage = progress.stage
        post({ job, type: 'progress', progress })
      },
      read: disclosures => send(disclosureParcels(job, disclosures)),
    })
    send(resultParcels(job, result))
  } catch (error) {
    post({ job, type: 'failed', stage, message: error instanceof Error ? error.message : String(error) })
  }
}
