import { describe, expect, it } from 'vitest'
import { disclosureOf } from './read-text'

const ROWS = ['科目编码|科目名称|合计|基本支出|项目支出', '201|甲|1.00|1.00|']

describe('the head', () => {
  it('is what cover, titles and 部门名称 lines agree on', () => {
    const { organization, organizationKind, fiscalYear, documentKind } = disclosureOf(
      '青山县水务局',
      '2027年度部门预算公开',
      '2027年预算支出总表',
      '部门名称：青山县水务局 单位：万元',
      ...ROWS,
    )
    expect([organization?.value, organizationKind?.value, fiscalYear?.value, documentKind?.value]).toEqual([
      '青山县水务局',
      'department',
      2027,
      'budget',
    ])
    expect(organization?.confidence).toBe(1)
  })

  it('is unsure where titles contradict each other', () => {
    const { fiscalYear } = disclosureOf(
      '2027年预算支出总表',
      '单位：万元',
      ...ROWS,
      '2026年一般公共预算支出预算表',
      '单位：万元',
      ...ROWS,
    )
    expect(fiscalYear?.confidence).toBeLessThan(0.9)
  })

  it('reads cover and year on one line, and a budget unit', () => {
    const { organizationKind, organization } = disclosureOf(
      '青山县第一中学2027年单位预算公开',
      '2027年预算支出总表',
      '单位：万元',
      ...ROWS,
    )
    expect([organization?.value, organizationKind?.value]).toEqual(['青山县第一中学', 'unit'])
  })

  it.each(['编制单位：青山县水务局', '部门：青山县水务局', '预算部门（盖章）：青山县水务局'])(
    'reads %s',
    line => {
      expect(disclosureOf('2027年预算支出总表', `${line} 单位：万元`, ...ROWS).organization?.value).toBe(
        '青山县水务局',
      )
    },
  )

  it('takes no head of a column for the organization', () => {
    const { organization } = disclosureOf(
      '2027年财政拨款安排机关运行经费预算表',
      '单位：万元',
      '单位名称|2027预算数',
      '||合计|一般公共预算|政府性基金预算|国有资本经营预算',
    )
    expect(organization).toBeNull()
  })
})
