import { expect, it } from 'vitest'
import ClaimLedger from '@/components/figures/claim-ledger.vue'
import { at, claim, row } from '../../analysis/build-disclosure'
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

it('a cell of a row with several amounts is named by its column, and a number of projects by the rows it counts', () => {
  const restates = { table: 'T2', line: 7, column: 'carryover' } as const
  const amount = claim({ section: '二', kind: 'amount', label: '上年结转', raw: '2.00', value: 2, restates })
  const figure = row({ line: 7, figures: { carryover: '2.00' } }).figures.carryover
  const count = claim({ section: '十', kind: 'count', label: '二级项目', raw: '3', value: 3, unit: '个' })
  const counted = { claim: count, tables: ['T12'], rows: 2, places: [at(11), at(12)], differs: true }
  const none = { restated: null, implied: null, counted: null, row: null }
  const entries = [
    {
      ...none,
      claim: amount,
      restated: { claim: amount, table: 'T2', figure, difference: 0 },
      row: '合计',
      state: 'agrees',
    },
    { ...none, claim: count, counted, state: 'differs' },
  ]
  const { wrapper } = mounted(ClaimLedger, {
    sections: [{ title: '二、收入', line: 1, entries }],
    unit: 'wanYuan',
  })
  const [first, second] = wrapper.findAll('tr[data-state]')
  expect(first?.get('.cell').text()).toContain('上年结转')
  expect(second?.findAll('.number')[1]?.text()).toBe('2 行')
  expect(second?.get('.cell').text()).toBe('表十二')
})
