import { answer } from '@/worker/answer'
import type { Auditor, SourceReader } from '@/worker/pipeline'
import type { FromWorker, ToWorker } from '@/worker/protocol'
import type { WorkerPort } from '@/worker/client'

const nothingFound: Auditor = () => ({ findings: [], obligations: [] })

/** The worker's code without a worker: what the page posts is answered in a later task of the same thread. */
export function inlineWorker(readSource: SourceReader, audit: Auditor = nothingFound): WorkerPort {
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
    postMessage(message: ToWorker) {
      setTimeout(() => answer(message, readSource, audit, post))
    },
  }
}
