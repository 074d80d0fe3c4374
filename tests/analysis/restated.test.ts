import { expect, it } from 'vitest'
import { restatedBy } from '@/analysis/restated'
import { claim, disclosure, row, table } from './build-disclosure'

const read = disclosure([table('T1', [row({ line: 5, name: '单位资金', figures: { amount: '2.00' } })])])
const said = (raw: string, line: number) =>
  restatedBy(
    read,
    claim({
      section: '二',
      label: '单位资金',
      kind: 'amount',
      raw,
      value: Number(raw),
      restates: { table: 'T1', line, column: 'amount' },
    }),
  )

it('a claim stands beside the cell it repeats, and is off by so much; where no such cell was read, beside none', () => {
  expect(said('2.50', 5)).toMatchObject({ table: 'T1', difference: 500_000 })
  expect(said('2.00', 5)?.difference).toBe(0)
  expect(said('2.00', 6)).toBeNull()
})
