import { describe, expect, it, vi } from 'vitest'
import type { Disclosure } from '@/model/disclosure'
import type { PerformanceSheet } from '@/model/performance'
import { createReaderClient, type WorkerPort } from '@/worker/client'
import type { FromWorker, ReadResult, ToWorker } from '@/worker/protocol'
import { fileRequest } from '@/worker/protocol'

const RESULT: ReadResult = {
  hash: 'h',
  reading: {
    source: { name: '', encoding: '', format: 'csv', lines: 0 },
    disclosures: [],
    refusal: null,
  },
  source: null,
  bytes: null,
}

/** Workers that answer only when the test says so. */
function workers() {
  const started: { posted: ToWorker[]; stopped: boolean; emit: (type: string, event: object) => void }[] = []
  const spawn = (): WorkerPort => {
    const listeners = new Map<string, (event: Event) => void>()
    const worker = {
      posted: [] as ToWorker[],
      stopped: false,
      emit: (type: string, event: object) => listeners.get(type)?.(event as Event),
    }
    started.push(worker)
    return {
      postMessage: message => void worker.posted.push(message),
      addEventListener: (type, listener) => void listeners.set(type, listener),
      terminate: () => void (worker.stopped = true),
    }
  }
  const say = (index: number, message: FromWorker) => started[index]?.emit('message', { data: message })
  return { started, spawn, say }
}

const holding = (...sheets: PerformanceSheet[]) => ({ sheets }) as unknown as Disclosure
const request = (name: string) => fileRequest(name, new Uint8Array())

describe('the client', () => {
  it('starts no worker before the first request, and one for several', async () => {
    const { started, spawn, say } = workers()
    const client = createReaderClient(spawn)
    expect(started).toHaveLength(0)
    const both = [client.read(request('a')), client.read(request('b'))]
    expect(started[0]?.posted.map(({ job }) => job)).toEqual([1])
    say(0, { job: 1, type: 'read', result: RESULT })
    say(0, { job: 1, type: 'checked', audits: [] })
    say(0, { job: 2, type: 'read', result: RESULT })
    expect(await Promise.all(both)).toMatchObject([
      { state: 'done', result: RESULT },
      { state: 'done', result: RESULT },
    ])
    expect(started).toHaveLength(1)
  })

  it('puts a result together from its parcels', async () => {
    const { spawn, say } = workers()
    const read = createReaderClient(spawn).read(request('a'))
    const disclosure = { lines: { from: 1, to: 2 } } as unknown as Disclosure
    say(0, { job: 1, type: 'disclosure', disclosure })
    say(0, { job: 1, type: 'read', result: RESULT })
    const outcome = await read
    expect(outcome.state === 'done' && outcome.result.reading.disclosures).toEqual([disclosure])
  })

  it('puts the sheets that came before a disclosure before its own', async () => {
    const { spawn, say } = workers()
    const read = createReaderClient(spawn).read(request('a'))
    const sheets = [1, 2, 3, 4, 5].map(line => ({ lines: { from: line, to: line } }) as PerformanceSheet)
    say(0, { job: 1, type: 'sheets', sheets: sheets.slice(0, 1) })
    say(0, { job: 1, type: 'sheets', sheets: sheets.slice(1, 2) })
    say(0, { job: 1, type: 'disclosure', disclosure: holding(...sheets.slice(2, 3)) })
    say(0, { job: 1, type: 'sheets', sheets: sheets.slice(3, 4) })
    const reading = { ...RESULT.reading, disclosures: [holding(...sheets.slice(4))] }
    say(0, { job: 1, type: 'read', result: { ...RESULT, reading } })
    const outcome = await read
    expect(outcome.state === 'done' && outcome.result.reading.disclosures).toEqual([
      { sheets: sheets.slice(0, 3) },
      { sheets: sheets.slice(3) },
    ])
  })

  it('gives what was read before it is checked, and sends the next request after', async () => {
    const { started, spawn, say } = workers()
    const client = createReaderClient(spawn)
    const first = client.read(request('a'))
    void client.read(request('b'))
    say(0, { job: 1, type: 'read', result: RESULT })
    const outcome = await first
    expect(started[0]?.posted.map(({ job }) => job)).toEqual([1])
    const audit = { findings: [], obligations: [] }
    say(0, { job: 1, type: 'checked', audits: [audit] })
    expect(outcome.state === 'done' && (await outcome.audits)).toEqual([audit])
    expect(started[0]?.posted.map(({ job }) => job)).toEqual([1, 2])
  })

  it('keeps what was read when the worker dies, fails or is stopped while it checks', async () => {
    const { started, spawn, say } = workers()
    const client = createReaderClient(spawn)
    const reads = [client.read(request('a')), client.read(request('b')), client.read(request('c'))]
    say(0, { job: 1, type: 'read', result: RESULT })
    say(0, { job: 1, type: 'failed', stage: 'check', message: 'bug' })
    say(0, { job: 2, type: 'read', result: RESULT })
    started[0]?.emit('error', { message: 'out of memory' })
    say(1, { job: 3, type: 'read', result: RESULT })
    client.cancel()
    for (const outcome of await Promise.all(reads)) {
      expect(outcome.state).toBe('done')
      expect(outcome.state === 'done' && (await outcome.audits)).toBeNull()
    }
  })

  it('says no reason where the browser gives none: a script that could not be fetched', async () => {
    const { started, spawn } = workers()
    const dead = createReaderClient(spawn).read(request('a'))
    started[0]?.emit('error', {})
    expect(await dead).toEqual({ state: 'failed', stage: 'load', message: '' })
  })

  it('fails the job on which the worker dies with its stage, and reads the next in a new worker', async () => {
    const { started, spawn, say } = workers()
    const client = createReaderClient(spawn)
    const dead = client.read(request('a'))
    const next = client.read(request('b'))
    say(0, { job: 1, type: 'progress', progress: { stage: 'read', done: 1, total: 9 } })
    started[0]?.emit('error', { message: 'out of memory' })
    expect(await dead).toEqual({ state: 'failed', stage: 'read', message: 'out of memory' })
    expect(started[0]?.stopped).toBe(true)
    say(1, { job: 2, type: 'read', result: RESULT })
    expect((await next).state).toBe('done')
  })

  it('tells of a worker that says nothing, and reads with a new one what that was at', async () => {
    vi.useFakeTimers()
    try {
      const { started, spawn, say } = workers()
      let silent = 0
      const client = createReaderClient(spawn, () => silent++)
      const [first, second] = [client.read(request('a')), client.read(request('b'))]
      vi.advanceTimersByTime(20_000)
      say(0, { job: 1, type: 'progress', progress: { stage: 'read', done: 1, total: 9 } })
      vi.advanceTimersByTime(29_000)
      expect(silent).toBe(0)
      vi.advanceTimersByTime(2000)
      expect(silent).toBe(1)
      client.retry()
      expect(started.map(({ stopped }) => stopped)).toEqual([true, false])
      expect(started[1]?.posted).toMatchObject([{ job: 1, request: { name: 'a' } }])
      say(1, { job: 1, type: 'read', result: RESULT })
      expect((await first).state).toBe('done')
      // Its checks never end: after a while the next is read all the same.
      vi.advanceTimersByTime(100_000)
      say(1, { job: 1, type: 'atWork' })
      vi.advanceTimersByTime(119_000)
      expect(started).toHaveLength(2)
      vi.advanceTimersByTime(2000)
      const outcome = await first
      expect(outcome.state === 'done' && (await outcome.audits)).toBeNull()
      expect(started[2]?.posted).toMatchObject([{ job: 2 }])
      say(2, { job: 2, type: 'read', result: RESULT })
      say(2, { job: 2, type: 'checked', audits: [] })
      expect((await second).state).toBe('done')
      const told = silent
      vi.advanceTimersByTime(500_000)
      expect(silent).toBe(told)
    } finally {
      vi.useRealTimers()
    }
  })

  it('has its worker started before the first request, where one is about to come', async () => {
    const { started, spawn, say } = workers()
    const client = createReaderClient(spawn)
    client.prepare()
    client.prepare()
    expect(started).toHaveLength(1)
    const read = client.read(request('a'))
    say(0, { job: 1, type: 'read', result: RESULT })
    expect((await read).state).toBe('done')
    expect(started).toHaveLength(1)
  })

  it('fails a request for which no worker starts', async () => {
    const client = createReaderClient(() => {
      throw new Error('blocked')
    })
    client.prepare()
    expect(await client.read(request('a'))).toEqual({ state: 'failed', stage: 'load', message: 'blocked' })
  })

  it('cancels what runs and what waits, and hears nothing more of the stopped worker', async () => {
    const { started, spawn, say } = workers()
    const client = createReaderClient(spawn)
    const stopped = [client.read(request('a')), client.read(request('b'))]
    client.cancel()
    expect(await Promise.all(stopped)).toEqual([{ state: 'cancelled' }, { state: 'cancelled' }])
    const steps: number[] = []
    const later = client.read(request('c'), step => steps.push(step.done))
    say(0, { job: 3, type: 'read', result: RESULT })
    say(1, { job: 3, type: 'progress', progress: { stage: 'read', done: 4, total: 9 } })
    say(1, { job: 3, type: 'failed', stage: 'read', message: 'bug' })
    expect(await later).toEqual({ state: 'failed', stage: 'read', message: 'bug' })
    expect(steps).toEqual([4])
    expect(started.map(worker => worker.stopped)).toEqual([true, false])
  })
})
