import { describe, expect, it, vi } from 'vitest'
import { answer } from '@/worker/answer'
import type { Auditor, SourceReader } from '@/worker/pipeline'
import { fileRequest, type FromWorker } from '@/worker/protocol'
import { readStub } from '../stores/disclosure-stub'

const request = fileRequest('a', new TextEncoder().encode('机构：甲\n机构：乙'))
const nothing = { findings: [], obligations: [] }
const crash = () => {
  throw new Error('bug')
}
/** All that is said of one request, `checking` where the checks began. */
function said(readSource: SourceReader, audit: Auditor): (FromWorker | 'checking')[] {
  const told: (FromWorker | 'checking')[] = []
  const heard: Auditor = (...given) => {
    told.push('checking')
    return audit(...given)
  }
  answer({ job: 1, request }, readSource, heard, message => told.push(message))
  return told
}

describe('the answer to a request', () => {
  it('is what was read, and only then what the checks found in each disclosure', () => {
    const told = said(readStub, () => nothing)
    const order = told.flatMap(each =>
      each === 'checking' ? each : each.type === 'progress' ? [] : each.type,
    )
    expect(order).toEqual(['disclosure', 'read', 'checking', 'checking', 'checked'])
    expect(told.at(-1)).toEqual({ job: 1, type: 'checked', audits: [nothing, nothing] })
  })

  it('says about once a second that checks go on', () => {
    const clock = vi.spyOn(Date, 'now')
    let now = 0
    clock.mockImplementation(() => now)
    const slow: Auditor = (_disclosure, _source, onCheck) => {
      for (let check = 0; check < 5; check++) {
        onCheck?.()
        now += 600
      }
      return nothing
    }
    const told = said(readStub, slow).map(each => (each === 'checking' ? each : each.type))
    clock.mockRestore()
    const words = ['checking', 'atWork', 'atWork', 'checking', 'atWork', 'atWork', 'checked']
    expect(told.slice(told.indexOf('checking'))).toEqual(words)
  })

  it('names the stage at which a reader or a check crashes', () => {
    expect(said(crash, () => nothing).at(-1)).toMatchObject({ type: 'failed', stage: 'read', message: 'bug' })
    expect(said(readStub, crash).at(-1)).toMatchObject({ type: 'failed', stage: 'check', message: 'bug' })
  })
})
