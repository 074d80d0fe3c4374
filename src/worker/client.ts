import type { Disclosure } from '../model/disclosure'
import type { Audit } from '../model/finding'
import type { FromWorker, ReadRequest, ReadResult, Stage, StageProgress, ToWorker } from './protocol'

/** What became of one request; it never rejects. */
export type ReadOutcome =
  | { readonly state: 'done'; readonly result: ReadResult }
  | { readonly state: 'failed'; readonly stage: Stage; readonly message: string }
  | { readonly state: 'cancelled' }

/** What the client needs of a worker. */
export interface WorkerPort {
  postMessage(message: ToWorker, transfer: Transferable[]): void
  addEventListener(type: 'message' | 'error' | 'messageerror', listener: (event: Event) => void): void
  terminate(): void
}

/** Reads requests one after another in a worker. */
export interface ReaderClient {
  read(request: ReadRequest, onProgress?: (progress: StageProgress) => void): Promise<ReadOutcome>
  /** Stops what is being read and forgets what waits; the next request starts a new worker. */
  cancel(): void
}

interface Job {
  readonly id: number
  readonly request: ReadRequest
  readonly onProgress: (progress: StageProgress) => void
  readonly settle: (outcome: ReadOutcome) => void
  /** What of the result has arrived. */
  readonly disclosures: Disclosure[]
  readonly audits: Audit[]
  stage: Stage
}

/** A result with the disclosures and audits that came before it. */
function whole(result: ReadResult, { disclosures, audits }: Job): ReadResult {
  const reading = { ...result.reading, disclosures: [...disclosures, ...result.reading.disclosures] }
  return { ...result, reading, audits: [...audits, ...result.audits] }
}

/** A client over workers that `spawn` starts: one at a time, from the first request on, a new one after a crash. */
export function createReaderClient(spawn: () => WorkerPort): ReaderClient {
  const waiting: Job[] = []
  let worker: WorkerPort | null = null
  let running: Job | null = null
  let nextId = 1

  function stop(): void {
    worker?.terminate()
    worker = null
  }

  function finish(outcome: ReadOutcome): void {
    const job = running
    running = null
    job?.settle(outcome)
    next()
  }

  /** The worker itself died (its script, its memory): its job fails, the others get a new worker. */
  function crashed(message: string): void {
    stop()
    finish({ state: 'failed', stage: running?.stage ?? 'load', message })
  }

  function receive(message: FromWorker): void {
    if (!running || message.job !== running.id) return
    if (message.type === 'progress') {
      running.stage = message.progress.stage
      running.onProgress(message.progress)
    } else if (message.type === 'disclosure') {
      running.disclosures.push(message.disclosure)
    } else if (message.type === 'audit') {
      running.audits.push(message.audit)
    } else if (message.type === 'done') finish({ state: 'done', result: whole(message.result, running) })
    else if (message.type === 'failed')
      finish({ state: 'failed', stage: message.stage, message: message.message })
  }

  function start(): WorkerPort {
    const started = spawn()
    // What a worker says after it was stopped no longer counts.
    const whileCurrent = (handle: (event: Event) => void) => (event: Event) => {
      if (worker === started) handle(event)
    }
    started.addEventListener(
      'message',
      whileCurrent(event => receive((event as MessageEvent<FromWorker>).data)),
    )
    started.addEventListener(
      'error',
      whileCurrent(event => crashed((event as ErrorEvent).message)),
    )
    started.addEventListener(
      'messageerror',
      whileCurrent(() => crashed('the answer could not be read')),
    )
    return started
  }

  function next(): void {
    if (running) return
    const job = waiting.shift()
    if (!job) return
    running = job
    try {
      worker ??= start()
      const message: ToWorker = { job: job.id, request: job.request }
      worker.postMessage(message, [])
    } catch (error) {
      crashed(error instanceof Error ? error.message : String(error))
    }
  }

  return {
    read: (request, onProgress = () => undefined) =>
      new Promise(resolve => {
        waiting.push({
          id: nextId++,
          request,
          onProgress,
          settle: resolve,
          disclosures: [],
          audits: [],
          stage: 'load',
        })
        next()
      }),
    cancel() {
      const stopped = [...(running ? [running] : []), ...waiting.splice(0)]
      running = null
      if (stopped.length > 0) stop()
      for (const job of stopped) job.settle({ state: 'cancelled' })
    },
  }
}
