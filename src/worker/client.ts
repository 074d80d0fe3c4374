import type { Disclosure } from '../model/disclosure'
import type { Audit } from '../model/finding'
import type { PerformanceSheet } from '../model/performance'
import type { FromWorker, ReadRequest, ReadResult, Stage, StageProgress, ToWorker } from './protocol'

/** What the checks find in each disclosure that was read; null where the worker was stopped before. It never rejects. */
export type PendingAudits = Promise<readonly Audit[] | null>

/** What became of one request; it never rejects. */
export type ReadOutcome =
  | {
      readonly state: 'done'
      readonly result: ReadResult
      readonly audits: PendingAudits
    }
  | { readonly state: 'failed'; readonly stage: Stage; readonly message: string }
  | { readonly state: 'cancelled' }

/** What the client needs of a worker. */
export interface WorkerPort {
  postMessage(message: ToWorker, transfer: Transferable[]): void
  addEventListener(type: 'message' | 'error' | 'messageerror', listener: (event: Event) => void): void
  terminate(): void
}

/** Reads requests one after another in a worker; each is checked there before the next is read. */
export interface ReaderClient {
  read(request: ReadRequest, onProgress?: (progress: StageProgress) => void): Promise<ReadOutcome>
  /** Starts the worker before there is anything to read, so that its script is there when there is. */
  prepare(): void
  /** Stops what is being read and forgets what waits; the next request starts a new worker. */
  cancel(): void
  /** Stops a worker that says nothing: what it was reading is read once more, in a new one. */
  retry(): void
}

/** A worker that says nothing for so long while it reads may be gone without a word. */
const SILENCE_MS = 30_000
/** One check over a whole disclosure may take longer before it is given up. */
export const CHECK_SILENCE_MS = 120_000

interface Job {
  readonly id: number
  readonly request: ReadRequest
  readonly onProgress: (progress: StageProgress) => void
  readonly settle: (outcome: ReadOutcome) => void
  /** The disclosures that have arrived. */
  readonly disclosures: Disclosure[]
  /** The sheets that have arrived of the next. */
  readonly sheets: PerformanceSheet[]
  readonly audits: PendingAudits
  /** Settles `audits`. */
  readonly checked: (audits: readonly Audit[] | null) => void
  stage: Stage
  /** Whether it is read, and only its checks are waited for. */
  isRead: boolean
}

const nobody: Job['checked'] = () => undefined

function newJob(id: number, request: ReadRequest, onProgress: Job['onProgress'], settle: Job['settle']): Job {
  let checked = nobody
  const audits: PendingAudits = new Promise(resolve => (checked = resolve))
  return {
    id,
    request,
    onProgress,
    settle,
    disclosures: [],
    sheets: [],
    audits,
    checked,
    stage: 'load',
    isRead: false,
  }
}

/** Ends a job before its time; what was read of it stays read. */
function stopJob(job: Job, outcome: ReadOutcome): void {
  job.settle(outcome)
  job.checked(null)
}

/** Takes a disclosure with the sheets that came before it. */
function takeDisclosure({ disclosures, sheets }: Job, disclosure: Disclosure): void {
  const first = sheets.splice(0)
  disclosures.push(
    first.length === 0 ? disclosure : { ...disclosure, sheets: [...first, ...disclosure.sheets] },
  )
}

/** A result with the disclosures that came before it. */
function whole(result: ReadResult, job: Job): ReadResult {
  for (const disclosure of result.reading.disclosures) takeDisclosure(job, disclosure)
  return { ...result, reading: { ...result.reading, disclosures: job.disclosures } }
}

/**
 * A client over workers that `spawn` starts: one at a time, from the first request on, a new one after a crash. `onSilence`
 * hears that the worker may be gone without a word.
 */
export function createReaderClient(
  spawn: () => WorkerPort,
  onSilence: () => void = () => undefined,
): ReaderClient {
  const waiting: Job[] = []
  let worker: WorkerPort | null = null
  let running: Job | null = null
  let nextId = 1

  let told: ReturnType<typeof setTimeout> | undefined
  let givenUp: ReturnType<typeof setTimeout> | undefined

  function stop(): void {
    worker?.terminate()
    worker = null
  }

  /** Waits anew for a word of the worker, as long as there is something to wait for. */
  function listen(): void {
    clearTimeout(told)
    clearTimeout(givenUp)
    if (!running) return
    told = setTimeout(onSilence, SILENCE_MS)
    if (running.isRead) givenUp = setTimeout(retry, CHECK_SILENCE_MS)
  }

  function finish(end: (job: Job) => void): void {
    const job = running
    running = null
    if (job) end(job)
    next()
    listen()
  }

  function fail(stage: Stage, message: string): void {
    finish(job => stopJob(job, { state: 'failed', stage, message }))
  }

  /** The worker itself died (its script, its memory): its job fails, the others get a new worker. */
  function crashed(message: string): void {
    stop()
    fail(running?.stage ?? 'load', message)
  }

  function receive(message: FromWorker): void {
    if (!running || message.job !== running.id) return
    if (message.type === 'read') running.isRead = true
    listen()
    if (message.type === 'progress') {
      running.stage = message.progress.stage
      running.onProgress(message.progress)
    } else if (message.type === 'sheets') running.sheets.push(...message.sheets)
    else if (message.type === 'disclosure') takeDisclosure(running, message.disclosure)
    else if (message.type === 'read') {
      running.settle({ state: 'done', result: whole(message.result, running), audits: running.audits })
    } else if (message.type === 'checked') finish(({ checked }) => checked(message.audits))
    else if (message.type === 'failed') fail(message.stage, message.message)
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
      whileCurrent(event =>
        // A script that could not be fetched says nothing of why.
        crashed('message' in event && typeof event.message === 'string' ? event.message : ''),
      ),
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

  function retry(): void {
    stop()
    if (running && !running.isRead) {
      const { sheets, disclosures } = running
      sheets.length = 0
      disclosures.length = 0
      waiting.unshift(running)
      running = null
    }
    finish(({ checked }) => checked(null))
  }

  return {
    retry,
    read: (request, onProgress = () => undefined) =>
      new Promise(resolve => {
        waiting.push(newJob(nextId++, request, onProgress, resolve))
        next()
        listen()
      }),
    prepare() {
      try {
        worker ??= start()
      } catch {
        // The first request says that no worker starts.
        stop()
      }
    },
    cancel() {
      const stopped = [...(running ? [running] : []), ...waiting.splice(0)]
      running = null
      if (stopped.length > 0) stop()
      for (const job of stopped) stopJob(job, { state: 'cancelled' })
      listen()
    },
  }
}
