import { describe, expect, it } from 'vitest'
import { disclosureOf } from '../read-text'

describe('T11 机关运行经费预算表', () => {
  it('tells the column head 单位名称 from the line that names the organization', () => {
    const { organization, tables } = disclosureOf(
      '2027年财政拨款安排机关运行经费预算表',
      '单位名称:青山县水务局单位:万元',
      '单位名称|2027预算数|||',
      '|合计|一般公共预算|政府性基金预算|国有资本经营预算',
      '部门合计|2.00|2.00||',
      '青山县水务局|2.00|2.00||',
    )
    expect(organization?.value).toBe('青山县水务局')
    expect(tables.T11.rows.map(row => [row.kind, row.name])).toEqual([
      ['total', '部门合计'],
      ['unit', '青山县水务局'],
    ])
  })
})
