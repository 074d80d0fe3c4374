import { describe, expect, it } from 'vitest'
import { expenditureSplit } from '@/analysis/expenditure-split'
import { fundsByCode } from '@/analysis/funds-by-code'
import { fundTitle } from '@/components/figures/expenditure-ledger'
import { messages } from '@/locales'
import { disclosure, row, table } from '../../analysis/build-disclosure'

const zh = messages['zh-CN']

function title(total: string, generalPublic: string, governmentFunds: string): string | null {
  const read = disclosure([
    table('T2', [
      row({ kind: 'total', figures: { total, generalPublic, governmentFunds } }),
      row({ code: '212', name: '城乡', figures: { total, generalPublic, governmentFunds } }),
    ]),
    table('T3', [
      row({ kind: 'total', figures: { total, basic: '', project: total } }),
      row({ code: '212', name: '城乡', figures: { total, basic: '', project: total } }),
    ]),
  ])
  const split = expenditureSplit(read)
  const all = { name: '支出', total: split.total.total, codes: split.classes.map(({ code }) => code) }
  return fundTitle(zh, all, fundsByCode(read))
}

describe('the title of expenditure by source', () => {
  it('says of all classes together which source pays most, or all', () => {
    expect(title('10.00', '4.00', '6.00')).toBe('支出的 60.00% 来自政府性基金预算')
    expect(title('10.00', '10.00', '')).toBe('支出全部来自一般公共预算')
  })

  it('says nothing of all where the sources that were read are not all of it', () => {
    expect(title('10.00', '4.00', '')).toBeNull()
  })
})
