import type { Disclosure } from '../model/disclosure'
import type { Audit } from '../model/finding'
import { CHECK_SILENCE_MS, type WorkerPort } from './client'
import type { PackedSource } from './packed-source'
import type { FromWorker, ToWorker } from './protocol'

/** Checks disclosures in a worker of its own, so that no file that is being read holds it up. */
export interface AuditClient {
  /** What the checks find; null when they could not be run. It never rejects. */
  audit(disclosure: Disclosure, source: PackedSource): Promise<Audit | null>
}

interface Waiting {
  readonly message: ToWorker
  readonly settle: (audit: Audit | null) => void
}

/**
 * A client over workers that `spawn` starts: one, from the first request on, a new one after it crashed or said nothing for
 * long. That costs what it was at; what waits behind goes to the new one.
 */
export function createAuditClient(spawn: () => WorkerPort): AuditClient {
  const waiting = new Map<number, Waiting>()
  let worker: WorkerPort | null = null
  let nextId = 1
  let givenUp: ReturnType<typeof setTimeout> | undefined

  /** Waits anew for a word of the worker, as long as there is something to wait for. */
  function listen(): void {
    clearTimeout(givenUp)
    if (waiting.size > 0) givenUp = setTimeout(crashed, CHECK_SILENCE_MS)
  }

  function settle(job: number, audit: Audit | null): void {
    waiting.get(job)?.settle(audit)
    waiting.delete(job)
  }

  function crashed(): void {
    worker?.terminate()
    worker = null
    // It works through them in their order.
    const [running] = waiting.keys()
    if (running !== undefined) settle(running, null)
    for (const { message } of waiting.values()) post(message)
    listen()
  }

  function receive(message: FromWorker): void {
    if (message.type === 'audited') settle(message.job, message.audit)
    else if (message.type === 'failed') settle(message.job, null)
    listen()
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
    started.addEventListener('error', whileCurrent(crashed))
    started.addEventListener('messageerror', whileCurrent(crashed))
    return started
  }

  function post(message: ToWorker): void {
    try {
      worker ??= start()
      worker.postMessage(message, [])
    } catch {
      // What cannot be posted (a worker that does not start) cannot be checked.
      settle(message.job, null)
    }
  }

  return {
    audit: (disclosure, source) =>
      new Promise(resolve => {
        const job = nextId++
        const message: ToWorker = { job, request: { kind: 'audit', disclosure, source } }
        waiting.set(job, { message, settle: resolve })
        post(message)
        listen()
      }),
  }
}
