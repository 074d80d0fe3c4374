import { describe, expect, it } from 'vitest'
import { readOverallHead } from '@/parser/performance/overall-head'
import { linesOf } from './sheet-text'

const COLUMNS = '年度预算情况|按资金来源划分|资金总额(万元)|按资金方向划分|资金总额(万元)'

const fundsOf = (...rows: string[]) =>
  readOverallHead(linesOf(COLUMNS, ...rows)).funds.map(
    ({ by, key, figure }) => `${by} ${key} ${figure.fen ?? 'blank'} ${figure.reason ?? 'sure'}`,
  )

describe('funds of the overall sheet among lines of something else', () => {
  it('are those of the row that the form prints, not those of a row with more amounts', () => {
    expect(fundsOf('|项目支出|9.00|8.00|1.00', '|单位资金|2.00|项目支出|3.00')).toContain(
      'use project 3000000 sure',
    )
    expect(fundsOf('|单位资金|2.00|项目支出|3.00', '|项目支出|9.00|8.00|1.00')).toContain(
      'use project 3000000 sure',
    )
  })

  it('are doubted where only a row with more amounts names them', () => {
    expect(fundsOf('|项目支出|9.00|8.00|1.00')).toEqual(['use project 9000000 figureOutsideColumns'])
  })

  it('are doubted where two rows of the form name them with different amounts', () => {
    expect(fundsOf('|单位资金|2.00|项目支出|3.00', '|单位资金|2.00|项目支出|4.00')).toEqual([
      'source unitFunds 2000000 sure',
      'use project 3000000 headContradicts',
    ])
  })

  it('take a total that stands alone only where it is the sum of its parts', () => {
    expect(fundsOf('|合计|5.00', '|单位资金|2.00|项目支出|3.00')[0]).toBe(
      'source total 5000000 headContradicts',
    )
    expect(fundsOf('|合计|2.00', '|单位资金|2.00|项目支出|3.00')[0]).toBe('source total 2000000 sure')
  })
})

describe('funds of the overall sheet in rows that slid', () => {
  it('are known by their labels', () => {
    expect(fundsOf('合计|5.00|合计|5.00|', '|单位资金||5.00|项目支出||5.00')).toEqual([
      'source total 5000000 sure',
      'use total 5000000 sure',
      'source unitFunds 5000000 sure',
      'use project 5000000 sure',
    ])
  })
})
