import { expect, it } from 'vitest'
import { impliedPercent } from '@/analysis/implied-percent'
import type { Claim } from '@/model/claim'
import { at, claim, disclosure, row, table } from './build-disclosure'

const T1 = (thisYear: string) =>
  table('T1', [
    row({ line: 5, side: 'revenue', name: '一般公共预算', figures: { amount: '30.00' } }),
    row({ line: 6, side: 'revenue', name: '单位资金', figures: { amount: '' } }),
    row({ line: 8, side: 'revenue', kind: 'thisYear', name: '本年收入合计', figures: { amount: thisYear } }),
    row({ line: 9, side: 'revenue', kind: 'grandTotal', name: '收入总计', figures: { amount: '90.00' } }),
  ])
const amount = (raw: string, line: number | null): Claim =>
  claim({
    section: '二',
    kind: 'amount',
    label: '收入',
    raw,
    value: Number(raw),
    restates: line === null ? null : { table: 'T1', line, column: 'amount' },
  })
const percent = (kind: 'share' | 'rate', raw: string, direction: Claim['direction'] = null): Claim =>
  claim({ section: '二', kind, label: '收入', raw, value: Number(raw), unit: '%', direction, place: at(40) })
const change = (raw: string, direction: Claim['direction']): Claim =>
  claim({ section: '二', kind: 'change', label: '收入', raw, value: Number(raw), direction, place: at(39) })

function implied(claims: readonly Claim[], thisYear = '90.00') {
  const last = claims.at(-1)
  const read = { ...disclosure([T1(thisYear)]), claims }
  const found = last && impliedPercent(read, last)
  return found && [found.percent, found.differs, found.operands.map(({ place }) => place.line)]
}

it('a share follows from the cell its amount repeats and the total of that table, with the decimals printed', () => {
  expect(implied([amount('30.00', 5), percent('share', '33.33')])).toEqual(['33.33', false, [5, 9]])
  expect(implied([amount('30.00', 5), percent('share', '33')])).toEqual(['33', false, [5, 9]])
  expect(implied([amount('30.00', 5), percent('share', '33.4')])).toEqual(['33.3', true, [5, 9]])
})

it('a share of the total without carryover is one of that; what fits neither total is left alone', () => {
  expect(implied([amount('30.00', 5), percent('share', '37.50')], '80.00')).toEqual(['37.50', false, [5, 8]])
  expect(implied([amount('30.00', 5), percent('share', '36.00')], '80.00')).toBeNull()
})

it('nothing follows where the amount is another, blank in the table, or in none', () => {
  expect(implied([amount('31.00', 5), percent('share', '33.33')])).toBeNull()
  expect(implied([amount('0', 6), percent('share', '0')])).toBeNull()
  expect(implied([amount('30.00', null), percent('share', '33.33')])).toBeNull()
  expect(implied([percent('share', '33.33')])).toBeNull()
})

it('a rate follows from the table’s amount and the change that the text states', () => {
  const grown = [amount('30.00', 5), change('10.00', 'increase')]
  expect(implied([...grown, percent('rate', '50.00', 'increase')])).toEqual(['50.00', false, [5, 39]])
  expect(implied([...grown, percent('rate', '33.3', 'increase')])).toEqual(['50.0', true, [5, 39]])
  expect(implied([...grown, percent('rate', '50.00', 'decrease')])).toBeNull()
  const shrunk = [amount('30.00', 5), change('10.00', 'decrease')]
  expect(implied([...shrunk, percent('rate', '25', 'decrease')])).toEqual(['25', false, [5, 39]])
})
