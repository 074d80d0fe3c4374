import { expect, it } from 'vitest'
import { claimLedger, claimStateCounts } from '@/analysis/claim-ledger'
import type { Claim } from '@/model/claim'
import { claim, disclosure, row, table } from './build-disclosure'

const said = (raw: string, line: number | null): Claim =>
  claim({
    section: '一',
    kind: 'amount',
    label: '收入',
    raw,
    value: Number(raw),
    restates: line === null ? null : { table: 'T1', line, column: 'amount' },
  })
const read = disclosure([
  table('T1', [
    row({ line: 5, name: '单位资金', figures: { amount: '2.00' } }),
    row({ line: 6, name: '收入总计', figures: { amount: '' } }),
  ]),
])

it('every number of the narrative stands beside the cell it repeats, in the narrative’s order', () => {
  const entries = claimLedger(read, [said('2.00', 5), said('3.00', 5), said('0', 6), said('7', null)])
  expect(entries.map(({ state, row: name }) => [state, name])).toEqual([
    ['agrees', '单位资金'],
    ['differs', '单位资金'],
    ['blank', '收入总计'],
    ['alone', null],
  ])
  expect(entries[1]?.restated?.difference).toBe(1_000_000)
  expect(claimStateCounts(entries)).toEqual({ agrees: 1, implied: 0, differs: 1, blank: 1, alone: 1 })
})
