import { describe, expect, it } from 'vitest'
import AuditStatus from '@/components/figures/audit-status.vue'
import { findingTitle } from '@/components/figures/finding-title'
import ObligationLedger from '@/components/figures/obligation-ledger.vue'
import { messages } from '@/locales'
import type { Obligation, ObligationState } from '@/model/finding'
import { finding, wan } from '../../analysis/build-finding'
import { mounted } from './mounted'

const words = messages['zh-CN']
const obligation = (check: string, state: ObligationState, parts: Partial<Obligation> = {}): Obligation => ({
  check,
  family: 'withinTable',
  state,
  reason: null,
  tested: 1,
  failed: 0,
  untested: [],
  ...parts,
})
const lost = { code: 'tableNotFound', details: { table: 'T3' } }
const obligations = [
  obligation('codes-add-up', 'pass', { tested: 3, untested: [lost, lost] }),
  obligation('projects-add-up', 'couldNotRun', { tested: 0, reason: lost, untested: [lost] }),
  obligation('economic-row-splits', 'notApplicable', { tested: 0 }),
]

describe('the ledger of obligations', () => {
  it('counts all checks that ought to run, and those apart that ran in part', () => {
    const { wrapper } = mounted(ObligationLedger, { obligations, findings: new Map(), states: [] })
    expect(wrapper.get('.lead').text()).toContain('3 项核对：1 项通过，0 项未通过，1 项未能执行，1 项不适用')
    expect(wrapper.get('.lead').text()).toContain('1 项只执行了一部分')
  })

  it('says why a check could not run and what of another could not be compared', () => {
    const { wrapper } = mounted(ObligationLedger, { obligations, findings: new Map(), states: [] })
    expect(wrapper.get('[data-check=projects-add-up]').text()).toContain('没有找到表三')
    expect(wrapper.get('[data-check=projects-add-up] .state').text()).toContain('未能执行')
    const partly = wrapper.get('[data-check=codes-add-up]').text()
    expect(partly).toContain('另有 2 处未能比对')
    expect(partly).toContain('没有找到表三（2 处）')
  })

  it('shows only the results asked for', async () => {
    const { wrapper } = mounted(ObligationLedger, { obligations, findings: new Map(), states: ['pass'] })
    expect(wrapper.findAll('.obligation-row')).toHaveLength(1)
    await wrapper.findAll('.states button')[1]?.trigger('click')
    expect(wrapper.emitted('states')).toEqual([[['pass', 'couldNotRun']]])
  })
})

describe('the title of the checks', () => {
  it('never says that all is well where a check could not run', () => {
    const title = findingTitle(words, { findings: [], obligations })
    expect(title).toBe('3 项核对中 1 项通过，1 项未能执行')
  })

  it('names the errors and the difference they share', () => {
    const three = [1, 2, 3].map(() => finding({ difference: wan(4323) }))
    expect(findingTitle(words, { findings: three, obligations })).toBe('3 项错误，差额都是 4,323.00 万元')
    const other = finding({ difference: wan(5) })
    expect(findingTitle(words, { findings: [...three, other], obligations })).toBe(
      '4 项错误，三处同差 4,323.00 万元',
    )
  })
})

describe('the status in the bar', () => {
  it('says how many could not run', () => {
    const { wrapper } = mounted(AuditStatus, { audit: { findings: [], obligations }, auditing: false })
    expect(wrapper.text()).toContain('3 项核对：1 通过')
    expect(wrapper.get('.grave').text()).toBe('1 未能执行')
  })

  it('tells checks that run from those that did not', () => {
    const texts = [true, false].map(auditing =>
      mounted(AuditStatus, { audit: null, auditing }).wrapper.text(),
    )
    expect(texts).toEqual(['正在核对', '没有核对'])
  })
})
