import { enableAutoUnmount, flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import type { Finding, Obligation } from '@/model/finding'
import { NO_FILTER } from '@/analysis/finding-filter'
import FindingFilters from '@/components/figures/finding-filters.vue'
import { useDocuments } from '@/stores/documents'
import ChecksView from '@/views/checks-view.vue'
import { disclosure } from '../analysis/build-disclosure'
import { finding, operand } from '../analysis/build-finding'
import { mountView } from './mount-view'

enableAutoUnmount(afterEach)

const at = (line: number): Finding => finding({ operands: [operand('result', '12.00', line)] })
const findings = [at(5), at(15), at(25)]
const obligation = (state: Obligation['state']): Obligation => ({
  check: 'totals-balance',
  family: 'withinTable',
  state,
  reason: null,
  tested: 1,
  failed: state === 'fail' ? 1 : 0,
  untested: [],
})

async function press(key: string) {
  window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }))
  await flushPromises()
}

async function checks(query = '') {
  const root = document.body.appendChild(document.createElement('div'))
  const { wrapper, router } = await mountView(ChecksView, disclosure(), `checks${query}`, { attachTo: root })
  const documents = useDocuments()
  const { current } = documents
  if (!current) throw new Error('no document is open')
  documents.current = { ...current, audit: { findings, obligations: [] }, auditing: false }
  await flushPromises()
  const keys = wrapper.findAll('[data-finding]').map(row => row.attributes('data-finding') ?? '')
  return { wrapper, router, keys, asked: () => router.currentRoute.value.query['finding'] }
}

const title = async (query: string) => (await checks(query)).wrapper.get('h1').text()

describe('the findings of a document', () => {
  it('are gone through one by one, and the last stays open', async () => {
    const { keys, asked } = await checks()
    expect(keys).toHaveLength(3)
    await press('j')
    expect(asked()).toBe(keys[0])
    await press('j')
    await press('j')
    await press('j')
    expect(asked()).toBe(keys[2])
    await press('k')
    expect(asked()).toBe(keys[1])
  })

  it('put the focus on the one that is opened', async () => {
    const { keys } = await checks()
    await press('j')
    expect(document.activeElement?.closest('[data-finding]')?.getAttribute('data-finding')).toBe(keys[0])
  })

  it('are not said to be looked for where the checks could not be run', async () => {
    const { wrapper } = await checks()
    const documents = useDocuments()
    const { current } = documents
    if (!current) throw new Error('no document is open')
    documents.current = { ...current, audit: null, auditing: false }
    await flushPromises()
    expect(wrapper.get('h1').text()).toBe('没有核对')
    expect(wrapper.get('.note').text()).toContain('这不是没有差错')
  })

  it('give the page its title, and all checks theirs', async () => {
    expect((await checks()).wrapper.get('h1').text()).toContain('3 项错误')
    const { wrapper } = await checks('?page=all')
    expect(wrapper.get('h1').text()).toBe('0 项核对，0 项通过')
    const documents = useDocuments()
    const { current } = documents
    if (!current) throw new Error('no document is open')
    const obligations = [obligation('fail'), obligation('pass'), obligation('pass')]
    documents.current = { ...current, audit: { findings, obligations } }
    await flushPromises()
    expect(wrapper.get('h1').text()).toBe('3 项核对，1 项未通过')
  })

  it('close the one that a filter leaves out, and keep the one that it leaves', async () => {
    const { wrapper, keys, asked } = await checks()
    await press('j')
    const filters = wrapper.getComponent(FindingFilters)
    filters.vm.$emit('filter', { ...NO_FILTER, severities: ['error'] })
    await flushPromises()
    expect(asked()).toBe(keys[0])
    filters.vm.$emit('filter', { ...NO_FILTER, severities: ['note'] })
    await flushPromises()
    expect(asked()).toBeUndefined()
  })

  it('are counted in the title of a list that is narrowed', async () => {
    expect(await title('?severity=error')).toBe('3 条发现中列出 3 条：3 项错误')
    expect(await title('?severity=note')).toBe('3 条发现中列出 0 条')
    expect(await title('?severity=all')).toContain('3 项错误')
    expect(await title('?severity=all')).not.toContain('列出')
  })

  it('are not gone through beside the ledger', async () => {
    const { asked } = await checks('?page=all')
    await press('j')
    expect(asked()).toBeUndefined()
  })
})
