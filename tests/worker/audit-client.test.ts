import { describe, expect, it, vi } from 'vitest'
import { readDisclosureText } from '@/intake/disclosure-text'
import { createAuditClient } from '@/worker/audit-client'
import type { WorkerPort } from '@/worker/client'
import type { FromWorker } from '@/worker/protocol'
import { packSource, unpackSource } from '@/worker/packed-source'
import { inlineWorker } from '../stores/inline-worker'
import { readStub } from '../stores/disclosure-stub'

const source = readDisclosureText('a', 'utf-8', '机构：甲\t1.00\n\n机构：乙')
const packed = packSource(source)
const [disclosure] = readStub(source).disclosures
if (!disclosure) throw new Error('the stub reads one')

describe('the client of checks', () => {
  it('gives what the checks find over the disclosure and the text as it was', async () => {
    const seen: unknown[] = []
    const client = createAuditClient(() =>
      inlineWorker(readStub, (checked, text) => {
        seen.push(checked.organization?.value, text)
        return { findings: [], obligations: [] }
      }),
    )
    expect(await client.audit(disclosure, packed)).toEqual({ findings: [], obligations: [] })
    expect(seen).toEqual(['甲\t1.00', source])
    expect(unpackSource(packed)).toEqual(source)
  })

  it('gives null when a check or the worker breaks, and checks the next in a new worker', async () => {
    let workers = 0
    const client = createAuditClient(() => {
      workers++
      if (workers > 1) return inlineWorker(readStub)
      const listeners = new Map<string, (event: Event) => void>()
      const dying: WorkerPort = {
        addEventListener: (type, listener) => void listeners.set(type, listener),
        terminate: () => undefined,
        postMessage: () => void setTimeout(() => listeners.get('error')?.(new Event('error'))),
      }
      return dying
    })
    expect(await client.audit(disclosure, packed)).toBeNull()
    expect(await client.audit(disclosure, packed)).toEqual({ findings: [], obligations: [] })
    expect(workers).toBe(2)

    const throwing = createAuditClient(() =>
      inlineWorker(readStub, () => {
        throw new Error('a bug in a check')
      }),
    )
    expect(await throwing.audit(disclosure, packed)).toBeNull()
  })

  it('gives up a worker that says nothing for long; what waits behind is checked by another', async () => {
    vi.useFakeTimers()
    try {
      const posted: number[][] = []
      let listener: ((event: Event) => void) | null = null
      const say = (data: FromWorker) => listener?.({ data } as MessageEvent<FromWorker>)
      let stopped = 0
      const client = createAuditClient(() => {
        const here: number[] = []
        posted.push(here)
        return {
          addEventListener(type, handle) {
            if (type === 'message') listener = handle
          },
          terminate: () => void stopped++,
          postMessage: ({ job }) => void here.push(job),
        }
      })
      const [first, second] = [client.audit(disclosure, packed), client.audit(disclosure, packed)]
      vi.advanceTimersByTime(100_000)
      say({ job: 1, type: 'atWork' })
      vi.advanceTimersByTime(119_000)
      expect(stopped).toBe(0)
      vi.advanceTimersByTime(2000)
      expect(await first).toBeNull()
      expect({ stopped, posted }).toEqual({ stopped: 1, posted: [[1, 2], [2]] })
      say({ job: 2, type: 'audited', audit: { findings: [], obligations: [] } })
      expect(await second).toEqual({ findings: [], obligations: [] })
      vi.advanceTimersByTime(500_000)
      expect(stopped).toBe(1)
    } finally {
      vi.useRealTimers()
    }
  })

  it('gives null for all where no worker starts', async () => {
    const client = createAuditClient(() => {
      throw new Error('blocked')
    })
    expect(await Promise.all([client.audit(disclosure, packed), client.audit(disclosure, packed)])).toEqual([
      null,
      null,
    ])
  })
})
