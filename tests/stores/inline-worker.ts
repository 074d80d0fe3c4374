import { parcelsOf } from '@/worker/parcels'
import { readRequest, type SourceReader } from '@/worker/pipeline'
import type { FromWorker, Stage, ToWorker } from '@/worker/protocol'
import type { WorkerPort } from '@/worker/client'

/** The worker's code without a worker: what the page posts is read in a later task of the same thread. */
export function inlineWorker(readSource: SourceReader): WorkerPort {
  let listener: ((event: Event) => void) | null = null
  let stopped = false
  const post = (message: FromWorker) => {
    if (!stopped) listener?.({ data: structuredClone(message) } as MessageEvent<FromWorker>)
  }
  return {
    addEventListener(type, handle) {
      if (type === 'message') listener = handle
    },
    terminate: () => void (stopped = true),
    postMessage({ job, request }: ToWorker) {
      setTimeout(() => {
        let stage: Stage = 'open'
        try {
          const result = readRequest(request, readSource, progress => {
            stage = progress.stage
            post({ job, type: 'progress', progress })
          })
          for (const { message } of parcelsOf(job, result)) post(message)
        } catch (error) {
          post({ job, type: 'failed', stage, message: String(error) })
        }
      })
    },
  }
}
