import { describe, expect, it } from 'vitest'
import { disclosureOf } from '../read-text'

const HEAD = [
  '2027年项目支出预算表（本年预算）',
  '部门名称：青山县水务局',
  '单位：万元',
  '项目名称|合计|2027年财政拨款|||财政专户管理资金|单位资金',
  '||一般公共预算|政府性基金预算|国有资本经营预算||',
  '1|2|3|4|5|6|7',
]

const row = (name: string, total: string) => `${name}|${total}|${total}||||`
const read = (...rows: string[]) =>
  disclosureOf(...HEAD, ...rows).tables.T12.rows.map(({ kind, name, unit, parent }) => [
    kind,
    name,
    unit,
    parent,
  ])

describe('T12 项目支出预算表（本年预算）', () => {
  it('tells department, units and projects apart by their sums', () => {
    expect(
      read(
        row('青山县水务局', '10.00'),
        row('青山县水务局', '7.00'),
        row('青山县水务局办公楼修缮', '3.00'),
        row('河道清淤', '4.00'),
        row('灌溉服务中心', '3.00'),
        row('灌溉服务中心工作经费', '3.00'),
      ),
    ).toEqual([
      ['department', '青山县水务局', null, null],
      ['unit', '青山县水务局', null, 0],
      ['project', '青山县水务局办公楼修缮', '青山县水务局', 1],
      ['project', '河道清淤', '青山县水务局', 1],
      ['unit', '灌溉服务中心', null, 0],
      ['project', '灌溉服务中心工作经费', '灌溉服务中心', 4],
    ])
  })

  it('takes the only row above the projects for the unit', () => {
    expect(read(row('青山县水务局', '5.00'), row('河道清淤', '2.00'), row('河道清淤', '3.00'))).toEqual([
      ['unit', '青山县水务局', null, null],
      ['project', '河道清淤', '青山县水务局', 0],
      ['project', '河道清淤', '青山县水务局', 0],
    ])
  })

  it('does not take two projects of one amount for a unit and its project', () => {
    const kinds = read(
      row('青山县水务局', '6.00'),
      row('河道清淤', '2.00'),
      row('水库维护', '2.00'),
      row('闸门更换', '2.00'),
    ).map(([kind]) => kind)
    expect(kinds).toEqual(['unit', 'project', 'project', 'project'])
  })

  it('finds the units although one sum is wrong', () => {
    const kinds = read(
      row('青山县水务局', '9.00'),
      row('青山县水务局', '5.00'),
      row('河道清淤', '4.00'),
      row('灌溉服务中心', '4.00'),
      row('渠道维护', '4.00'),
    ).map(([kind]) => kind)
    expect(kinds).toEqual(['department', 'unit', 'project', 'unit', 'project'])
  })

  it('joins a project name that wraps over two lines', () => {
    expect(read(row('青山县水务局', '5.00'), '城乡供水一体化', row('二期工程', '5.00'))[1]?.[1]).toBe(
      '城乡供水一体化二期工程',
    )
  })
})
