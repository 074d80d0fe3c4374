import { readSource } from '../parser/read-source'
import { parcelsOf } from './parcels'
import { readRequest } from './pipeline'
import type { FromWorker, Stage, ToWorker } from './protocol'

declare const self: DedicatedWorkerGlobalScope

const post = (message: FromWorker, transfer: Transferable[] = []) => self.postMessage(message, transfer)

// The one place where a bug in a reader is caught: it costs one file, not the page.
self.addEventListener('message', ({ data: { job, request } }: MessageEvent<ToWorker>) => {
  let stage: Stage = 'open'
  try {
    const result = readRequest(request, readSource, progress => {
      stage = progress.stage
      post({ job, type: 'progress', progress })
    })
    for (const { message, transfer } of parcelsOf(job, result)) post(message, transfer)
  } catch (error) {
    post({ job, type: 'failed', stage, message: error instanceof Error ? error.message : String(error) })
  }
})
