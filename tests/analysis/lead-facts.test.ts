import { describe, expect, it } from 'vitest'
import { expenditureSplit } from '@/analysis/expenditure-split'
import { leadFacts } from '@/analysis/lead-facts'
import type { Claim, ClaimSection } from '@/model/claim'
import { claim, disclosure, row, table } from './build-disclosure'

const said = (section: ClaimSection, label: string, amount: string, change: string): Claim[] => [
  claim({ section, kind: 'amount', label, raw: amount, value: Number(amount) }),
  claim({ section, kind: 'change', label, raw: change, value: Number(change), direction: 'decrease' }),
]
const total = said('一', '预算收入总计', '9.00', '1.00')
const rated = (rate: string) => [
  ...total,
  claim({
    section: '一',
    kind: 'rate',
    label: '预算收入总计',
    raw: rate,
    value: Number(rate),
    direction: 'decrease',
  }),
]
const T3 = table('T3', [
  row({ kind: 'total', figures: { total: '8.00' } }),
  row({ code: '208', figures: { total: '2.00' } }),
  row({ code: '212', name: '城乡社区支出', figures: { total: '6.00' } }),
])
const facts = (claims: Claim[]) => {
  const read = disclosure([T3], { claims })
  return leadFacts(read, expenditureSplit(read))
}

const grand = (amount: string) =>
  table('T1', [row({ side: 'revenue', kind: 'grandTotal', figures: { amount } })])

const largest = (...tables: Parameters<typeof disclosure>[0] & object) => {
  const read = disclosure(tables)
  return leadFacts(read, expenditureSplit(read)).largestClass
}

describe('the line under the title', () => {
  it('tells how the general public budget moved where the total moved otherwise', () => {
    const { generalPublic } = facts([...total, ...said('五', '一般公共预算当年支出', '5.00', '3.00')])
    expect(generalPublic).toMatchObject({ changeFen: -3_000_000 })
  })

  it('says nothing of it where it moved as the total did, or nothing is stated', () => {
    expect(facts([...total, ...said('五', '一般公共预算支出', '9.00', '1.00')]).generalPublic).toBeNull()
    expect(facts(total).generalPublic).toBeNull()
  })

  it('names the class with most of the expenditure and where its share stands', () => {
    const { largestClass } = facts([])
    expect(largestClass).toMatchObject({ node: { code: '212' }, basisPoints: 7500 })
    expect(largestClass?.places).toHaveLength(2)
  })

  it('does not give a share of the general public budget as one of a larger total', () => {
    const T5 = table('T5', T3.rows)
    expect(largest(T5, grand('20.00'))).toBeNull()
    expect(largest(T5, grand('8.00'))).toMatchObject({ basisPoints: 7500 })
    expect(largest(T5)).toMatchObject({ basisPoints: 7500 })
    expect(largest(T3, grand('20.00'))).toMatchObject({ basisPoints: 7500 })
  })

  it('knows a stated rate that does not follow from its amounts', () => {
    expect(facts(rated('10.00')).wrongRates).toEqual([])
    expect(facts(rated('12.50')).wrongRates).toMatchObject([{ impliedRate: -1000 }])
  })
})
