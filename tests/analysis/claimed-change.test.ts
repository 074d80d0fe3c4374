import { describe, expect, it } from 'vitest'
import { changeClaimed } from '@/analysis/claimed-change'
import { claim } from './build-disclosure'

describe('changeClaimed', () => {
  it('tells the change of revenue from that of expenditure by their labels', () => {
    const claims = [
      claim({ section: '一', kind: 'amount', label: '预算收入总计' }),
      claim({ section: '一', kind: 'change', label: '预算收入总计', raw: '11' }),
      claim({ section: '一', kind: 'rate', label: '预算收入总计', raw: '12' }),
      claim({ section: '一', kind: 'change', label: '预算支出总计', raw: '21' }),
      claim({ section: '一', kind: 'rate', label: '预算支出总计', raw: '22' }),
    ]
    const revenue = changeClaimed(claims, 'revenue')
    const expenditure = changeClaimed(claims, 'expenditure')
    expect([revenue.change?.raw, revenue.rate?.raw]).toEqual(['11', '12'])
    expect([expenditure.change?.raw, expenditure.rate?.raw]).toEqual(['21', '22'])
  })

  it('takes a change whose label only compares for that of the last total', () => {
    const claims = [
      claim({ section: '一', kind: 'amount', label: '预算支出总计' }),
      claim({ section: '一', kind: 'amount', label: '上年结转' }),
      claim({ section: '一', kind: 'change', label: '比上年增加', raw: '7' }),
    ]
    expect(changeClaimed(claims, 'expenditure').change?.raw).toBe('7')
    expect(changeClaimed(claims, 'revenue').change).toBeNull()
  })

  it('does not take the change of a part for that of the whole', () => {
    const claims = [
      claim({ section: '七', kind: 'amount', label: '“三公”经费' }),
      claim({ section: '七', kind: 'change', label: '公务接待费', raw: '3' }),
    ]
    expect(changeClaimed(claims, 'threePublicExpenses').change).toBeNull()
  })

  it('reads an amount said to equal last year’s as a change of none', () => {
    const same = claim({ section: '七', kind: 'amount', label: '“三公”经费预算', direction: 'same' })
    expect(changeClaimed([same], 'threePublicExpenses').change).toBe(same)
  })

  it('keeps to the section of its subject', () => {
    const elsewhere = claim({ section: '五', kind: 'change', label: '机关运行经费' })
    expect(changeClaimed([elsewhere], 'agencyOperatingExpenses')).toEqual({
      change: null,
      rate: null,
      before: null,
      amounts: [],
    })
  })

  it.each(['基本支出', '社会保障和就业支出', '一般公共预算支出', '本年支出合计', '财政拨款支出总计'])(
    'does not show the change of %s as that of all expenditure',
    label => {
      const claims = [
        claim({ section: '一', kind: 'amount', label: '预算支出总计' }),
        claim({ section: '一', kind: 'amount', label }),
        claim({ section: '一', kind: 'change', label, raw: '3', direction: 'increase' }),
        claim({ section: '一', kind: 'rate', label, raw: '4', direction: 'increase' }),
      ]
      expect(changeClaimed(claims, 'expenditure')).toMatchObject({ change: null, rate: null })
    },
  )

  it.each([
    '预算支出总计',
    '支出预算',
    '部门支出总预算',
    '某某市统计局支出预算',
    '收支总计',
    '收入总计、支出总计',
    '收、支总计',
  ])('takes %s for all expenditure', label => {
    const claims = [
      claim({ section: '一', kind: 'amount', label }),
      claim({ section: '一', kind: 'change', label, raw: '3', direction: 'increase' }),
    ]
    expect(changeClaimed(claims, 'expenditure')).toMatchObject({ change: { raw: '3' }, amounts: [{ label }] })
  })

  it('finds last year’s amount where it is printed', () => {
    const claims = [
      claim({ section: '八', kind: 'amount', label: '机关运行经费', raw: '5' }),
      claim({ section: '八', kind: 'priorYear', label: '机关运行经费', raw: '6' }),
    ]
    expect(changeClaimed(claims, 'agencyOperatingExpenses')).toMatchObject({
      change: null,
      before: { raw: '6' },
    })
  })
})
