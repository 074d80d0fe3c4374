import type { Disclosure } from '../model/disclosure'
import type { Audit } from '../model/finding'
import type { WorkerPort } from './client'
import type { PackedSource } from './packed-source'
import type { FromWorker } from './protocol'

/** Checks disclosures in a worker of its own, so that no file that is being read holds it up. */
export interface AuditClient {
  /** What the checks find; null when they could not be run. It never rejects. */
  audit(disclosure: Disclosure, source: PackedSource): Promise<Audit | null>
}

/** A client over workers that `spawn` starts: one, from the first request on, a new one after a crash. */
export function createAuditClient(spawn: () => WorkerPort): AuditClient {
  const waiting = new Map<number, (audit: Audit | null) => void>()
  let worker: WorkerPort | null = null
  let nextId = 1

  function settle(job: number, audit: Audit | null): void {
    waiting.get(job)?.(audit)
    waiting.delete(job)
  }

  function crashed(): void {
    worker?.terminate()
    worker = null
    const stopped = [...waiting.values()]
    waiting.clear()
    for (const resolve of stopped) resolve(null)
  }

  function receive(message: FromWorker): void {
    if (message.type === 'audited') settle(message.job, message.audit)
    else if (message.type === 'failed') settle(message.job, null)
  }

  function start(): WorkerPort {
    const started = spawn()
    started.addEventListener('message', event => receive((event as MessageEvent<FromWorker>).data))
    started.addEventListener('error', crashed)
    started.addEventListener('messageerror', crashed)
    return started
  }

  return {
    audit: (disclosure, source) =>
      new Promise(resolve => {
        const job = nextId++
        waiting.set(job, resolve)
        try {
          worker ??= start()
          worker.postMessage({ job, request: { kind: 'audit', disclosure, source } }, [])
        } catch {
          // What cannot be posted (a worker that does not start) cannot be checked.
          crashed()
        }
      }),
  }
}
