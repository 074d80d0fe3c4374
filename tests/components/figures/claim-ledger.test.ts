import { expect, it } from 'vitest'
import ClaimLedger from '@/components/figures/claim-ledger.vue'
import { at, claim } from '../../analysis/build-disclosure'
import { mounted } from './mounted'

it('a share stands beside the one that the tables imply, which leads to both of its cells', async () => {
  const share = claim({
    section: '二',
    kind: 'share',
    label: '单位资金',
    raw: '33.3',
    value: 33.3,
    unit: '%',
  })
  const operands = [
    { table: 'T1', place: at(5) },
    { table: 'T1', place: at(9) },
  ]
  const entry = (differs: boolean) => ({
    claim: share,
    restated: null,
    row: null,
    state: differs ? 'differs' : 'implied',
    implied: { claim: share, operands, percent: differs ? '34.0' : '33.3', differs },
  })
  const { wrapper, opened } = mounted(ClaimLedger, {
    sections: [{ title: '二、收入', line: 1, entries: [entry(false), entry(true)] }],
    unit: 'wanYuan',
  })
  const [agreeing, differing] = wrapper.findAll('tr[data-state]')
  expect(agreeing?.get('.sign i').attributes('aria-label')).toBe('推算相符')
  expect(differing?.get('.sign i').attributes('aria-label')).toBe('不符')
  expect(differing?.findAll('.number')[1]?.text()).toMatch(/^34\.0%\s*推算$/)
  await differing?.findAll('.number')[1]?.get('button').trigger('click')
  expect(opened[0]?.map(({ line }) => line)).toEqual([5, 9])
  expect(agreeing?.findAll('.cell button').map(each => each.text())).toEqual(['表一 行 5', '表一 行 9'])
})
