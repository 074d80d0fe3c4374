import { describe, expect, it } from 'vitest'
import type { Sourced } from '@/model/place'
import { readOverallHead } from '@/parser/performance/overall-head'
import { linesOf } from './sheet-text'

const text = (item: Sourced<string> | null) => item?.value ?? '–'

function read(...rows: string[]) {
  const { department, departmentCode, basics, funds, texts, tasks } = readOverallHead(linesOf(...rows))
  return {
    department: `${text(departmentCode)} ${text(department)}`,
    basics: basics.map(({ label, value }) => `${label}=${value.value}`),
    funds: funds.map(({ by, key, figure }) => `${by} ${key} ${figure.fen ?? 'blank'}`),
    texts: texts.map(item => `${item.label}=${item.text.value}`),
    tasks: tasks.map(({ duty, task }) => `${text(duty)} → ${text(task)}`),
  }
}

const COLUMNS = '年度预算情况|按资金来源划分|资金总额(万元)|按资金方向划分|资金总额(万元)'

describe('the tasks of the overall sheet', () => {
  it('are rows of two columns, the first printed above its label', () => {
    const { tasks, texts } = read(
      '部门战略目标|让全县的道路夜里都亮起来。',
      '|核心职能|重点任务',
      '|维护路灯|每季度巡查一次。',
      '年度重点任务|建设照明|新建两条道路的路灯。',
      '年度绩效目标|完成全年照明任务。',
    )
    expect(tasks).toEqual(['维护路灯 → 每季度巡查一次。', '建设照明 → 新建两条道路的路灯。'])
    expect(texts).toEqual([
      '部门战略目标=让全县的道路夜里都亮起来。',
      '年度重点任务=维护路灯每季度巡查一次。建设照明新建两条道路的路灯。',
      '年度绩效目标=完成全年照明任务。',
    ])
  })

  it('go on behind a page break, and may lack one of the two', () => {
    expect(
      read('年度重点任务|核心职能|重点任务', '|维护路灯|每季度巡查', '||一次。', '|建设照明|').tasks,
    ).toEqual(['维护路灯 → 每季度巡查一次。', '建设照明 → –'])
  })
})

describe('the funds of the overall sheet', () => {
  it('are read where label and amount share a cell, 其中 has its own, or the unit stands behind', () => {
    expect(
      read(COLUMNS, '|合计10.00|合计|10.00万元', '|其中:|一般公共预算资金|10.00|其中:基本支出 4.00').funds,
    ).toEqual([
      'source total 10000000',
      'use total 10000000',
      'source generalPublic 10000000',
      'use basic 4000000',
    ])
  })

  it('know a total that stands alone by its column', () => {
    expect(read(COLUMNS, '|||合计|7.00', '|合计|7.00').funds).toEqual([
      'use total 7000000',
      'source total 7000000',
    ])
  })

  it('are one where a page repeats its head', () => {
    expect(read(COLUMNS, '|合计|7.00|合计|7.00', '|单位资金|', COLUMNS, '|单位资金|2.00').funds).toEqual([
      'source total 7000000',
      'use total 7000000',
      'source unitFunds 2000000',
    ])
  })

  it('end the text above them', () => {
    expect(read('部门职责|负责全县道路照明的建设和维护。', COLUMNS, '|未知来源|3.00').texts).toEqual([
      '部门职责=负责全县道路照明的建设和维护。',
    ])
  })
})

describe('the basics of the overall sheet', () => {
  it('are read where they share a cell with their label', () => {
    expect(read('部门基本信息|部门名称:018-某县城管局', '|内设机构数3个|编制人数 12人')).toMatchObject({
      department: '018 某县城管局',
      basics: ['内设机构数=3个', '编制人数=12人'],
    })
    expect(read('|部门名称018-某县城管局').department).toBe('018 某县城管局')
  })

  it('take a short duty beside its label', () => {
    expect(read('部门职责|负责路灯。').texts).toEqual(['部门职责=负责路灯。'])
  })
})
