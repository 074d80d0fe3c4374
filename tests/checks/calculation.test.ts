import { describe, expect, it } from 'vitest'
import { evaluated } from '@/checks/calculation'
import { audit, overviewOf } from './build-case'

const found = (check: string, text: string) => audit(check, ...overviewOf(text)).findings.length

describe('a calculation as a text writes it', () => {
  it.each([
    ['50人*2150/月*12月', 1_290_000],
    ['1.5万吨×2元/吨', 30_000],
    ['(100+200.5)*70%', 210.35],
    ['2台×3+4', 10],
    ['1,200元×2', 2400],
  ])('%s', (expression, value) => expect(evaluated(expression)).toBeCloseTo(value, 6))

  it.each(['', '元', '2*', '(2*3', '2)*3'])('“%s” is none', expression =>
    expect(evaluated(expression)).toBeNull(),
  )

  it('is rounded, in 万元 where its factors are in 元, and roughly right where it says so', () => {
    const check = 'calculations-in-text-are-right'
    expect(found(check, '17.73万吨*106元/吨=1879.4万元。')).toBe(0)
    expect(found(check, '17.73万吨*106元/吨=1879.7万元。')).toBe(0)
    expect(found(check, '17.73万吨*106元/吨=1897.4万元。')).toBe(1)
    expect(found(check, '620平方米*25元=约1.56万元。')).toBe(0)
    expect(found(check, '每平方米25元，全年15.5万元。')).toBe(0)
  })

  it('has words before and behind its numbers, or a unit behind its result alone', () => {
    const check = 'calculations-in-text-are-right'
    expect(found(check, '50人×每人每月2150元×12个月=129万元。')).toBe(0)
    expect(found(check, '50人×每人每月2150元×12个月=192万元。')).toBe(1)
    expect(found(check, '1.2+3.3=4.5万元，人员1.2万+3.3=4.5万元。')).toBe(0)
    expect(found(check, '1.2+3.3=5.4万元，人员1.2万+3.3=5.4万元。')).toBe(2)
    expect(found(check, '男3人+女5人=9人。')).toBe(1)
    expect(found(check, '剩余3-5×2=10万元，占3%+5=8万元。')).toBe(0)
  })
})

describe('an amount with its calculation in a bracket behind it', () => {
  const check = 'calculations-in-text-are-right'
  it('is what the calculation comes to, in its unit or another', () => {
    expect(found(check, '共需资金1290000元（50人*2150元/月*12月=129万）。')).toBe(0)
    expect(found(check, '共需资金1390000元（50人*2150元/月*12月=129万）。')).toBe(1)
    expect(found(check, '本年安排58.46万元（50.63+7.83），处理费12.4万元（24.8*50%）。')).toBe(0)
    expect(found(check, '本年安排59.46万元（50.63+7.83），处理费14.2万元（24.8*50%）。')).toBe(2)
  })
  it('is no money made of lengths, capacities or pieces', () => {
    expect(found(check, '变压器20万元（2×500千瓦），标牌3.5万元（3×4米），规格500（2×3）。')).toBe(0)
  })
})

describe('what is left to pay', () => {
  const check = 'remainders-in-text-are-right'
  it('is of the last amount settled, not of one listed behind it nor of another sentence', () => {
    expect(found(check, '合同价88万元，结算审定金额86.4万元，已支付60万元，剩余26.4万元。')).toBe(0)
    expect(found(check, '处置费共190万元，包括：一季度已结算40万元，差额为50万元。')).toBe(0)
    expect(found(check, '合同价88万元。已支付60万元，剩余26.4万元。')).toBe(0)
    expect(found(check, '单价为88元，已支付60万元，剩余26.4万元。')).toBe(0)
  })
  it('is the most that is asked for, a digit mistaken told as well', () => {
    const asked = (amount: string) =>
      found(check, `项目总投资627.08万元，已完成支付550万元，2027年申请预算资金${amount}万元。`)
    expect(asked('77.08')).toBe(0)
    expect(asked('87.08')).toBe(1)
    expect(asked('76.08')).toBe(1)
    expect(asked('30')).toBe(0)
    expect(found(check, '服务费30万元，已支付20万元，现申请预算30万元。')).toBe(0)
    expect(found(check, '项目总投资727.08万元，已完成支付550万元，2027年申请预算资金77.08万元。')).toBe(1)
    expect(found(check, '预算资金477.9万元，用于劳务。已预拨159.3万元，现申请劳务费318.6万元。')).toBe(0)
    expect(found(check, '预算资金477.9万元，用于劳务。已预拨159.3万元，现申请劳务费418.6万元。')).toBe(1)
    expect(found(check, '申报(1233.1+2298.9)*70%=2472.4万元，已预拨300万元，现申报3172.4万元。')).toBe(1)
    expect(found(check, '上年差额30万元，已拨付20万元，现申请预算40万元。')).toBe(0)
  })
})
