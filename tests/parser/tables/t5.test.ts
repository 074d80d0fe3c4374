import { describe, expect, it } from 'vitest'
import { disclosureOf } from '../read-text'

describe('T5 一般公共预算支出预算表', () => {
  it.each([
    '2027年一般公共预算支出预算表（不含上年结转）',
    '### 表五 2027年一般公共預算支出預算表(不含上年结转)',
    '**2027年一般公共 预算支出预算表**',
  ])('is known by %s', title => {
    const { tables } = disclosureOf(
      title,
      '单位：万元',
      '科目编码|科目名称|合计|基本支出|项目支出',
      '201|甲|1.00|1.00|',
    )
    expect(tables.T5.rows).toHaveLength(1)
    expect(tables.T3.found).toBe(false)
  })
})
