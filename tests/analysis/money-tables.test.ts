import { describe, expect, it } from 'vitest'
import { carryover } from '@/analysis/carryover'
import { economicClasses } from '@/analysis/economic-classes'
import { expenditureSplit } from '@/analysis/expenditure-split'
import { fundsByCode } from '@/analysis/funds-by-code'
import { icicleCells } from '@/analysis/icicle-cells'
import { isRoundingTail, printedStep } from '@/analysis/printed-step'
import { revenueByClass } from '@/analysis/revenue-by-class'
import { disclosure, figure, row, table } from './build-disclosure'

describe('revenue by class', () => {
  const read = disclosure([
    table('T2', [
      row({
        kind: 'total',
        name: '合计',
        figures: { total: '8.00', generalPublic: '8.00', carryover: '1.00' },
      }),
      row({
        code: '21201',
        name: '款',
        figures: { total: '8.00', generalPublic: '8.00', carryover: '1.00' },
      }),
      row({ code: '212', name: '类', figures: { total: '8.00', generalPublic: '8.00', unitFunds: '' } }),
    ]),
  ])

  it('keeps carryover beside this year’s total and adds both up', () => {
    const revenue = revenueByClass(read)
    expect(revenue.total.sum).toBe(9_000_000)
    expect(revenue.classes[0]?.sum).toBe(8_000_000)
    expect(revenue.classes[0]?.children[0]?.sum).toBe(9_000_000)
  })

  it('gives columns only to sources with an amount', () => {
    expect(revenueByClass(read).sources).toEqual(['generalPublic', 'carryover'])
    expect(revenueByClass(disclosure()).table).toBeNull()
  })
})

const left = (name: string, amount: string) =>
  row({ side: 'revenue', kind: 'carryover', name, figures: { amount } })

describe('carryover', () => {
  it('is read from the first table that prints an amount, and split as tables 2, 4 and 13 print it', () => {
    const found = carryover(
      disclosure([
        table('T1', [left('上年结转', '')]),
        table('T2', [row({ code: '212', name: '类', figures: { carryover: '7.00' } })]),
        table('T4', [left('上年财政拨款结转', '7.00'), left('一般公共预算', '7.00')]),
        table('T13', [row({ kind: 'project', name: '路灯', figures: { total: '7.00' } })]),
      ]),
    )
    expect(found.total).toMatchObject({ table: 'T4', figure: { raw: '7.00' } })
    expect(found.bySource.map(({ source }) => source)).toEqual(['generalPublic'])
    expect([found.byClass.length, found.byProject.length]).toEqual([1, 1])
  })

  it('tells the rows of table 2 that lack the column from those that print a blank in it', () => {
    const classes = [
      row({ line: 3, code: '210', figures: { carryover: '' } }),
      row({ line: 4, code: '211', figures: { total: '3.00' } }),
    ]
    const found = carryover(disclosure([table('T2', classes)]))
    expect(found.blankClasses.map(({ row: each }) => each.place.line)).toEqual([3])
    expect(found.unreadClasses.map(({ place }) => place.line)).toEqual([4])
  })
})

describe('economic classes', () => {
  const economic = economicClasses(
    disclosure([
      table('T6', [
        row({
          kind: 'total',
          name: '合计',
          figures: { total: '10.00', personnel: '7.00', operating: '3.00' },
        }),
        row({ kind: 'group', name: '工资福利支出', figures: { total: '7.00' } }),
        row({
          name: '基本工资',
          name2: '工资福利支出',
          parent: 1,
          figures: { total: '4.00', personnel: '4.00' },
        }),
        row({ name: '津贴补贴', name2: '工资奖金津补贴', parent: 1, figures: { total: '3.00' } }),
        row({ kind: 'group', name: '商品和服务支出', figures: { total: '3.00' } }),
        row({ name: '办公费', name2: '工资福利支出', parent: 4, figures: { total: '2.00' } }),
        row({ name: '印刷费', name2: null, parent: 4, figures: { total: '1.00' } }),
      ]),
    ]),
  )

  it('keep the groups as printed', () => {
    expect(economic.groups.map(({ row: group, items }) => [group?.name, items.length])).toEqual([
      ['工资福利支出', 2],
      ['商品和服务支出', 2],
    ])
  })

  it('gather the rows of one government class over all groups, and count those without', () => {
    expect(
      economic.government.map(({ name, sum, shareBasisPoints }) => [name, sum, shareBasisPoints]),
    ).toEqual([
      ['工资福利支出', 6_000_000, 6000],
      ['工资奖金津补贴', 3_000_000, 3000],
    ])
    expect(economic.unassigned).toBe(1)
  })
})

describe('the icicle', () => {
  const read = disclosure([
    table('T2', [
      row({ code: '212', name: '类', figures: { generalPublic: '1.00', governmentFunds: '2.00' } }),
    ]),
    table('T3', [
      row({ code: '208', name: '类', figures: { total: '1.00', basic: '1.00' } }),
      row({ code: '212', name: '类', figures: { total: '3.00', basic: '1.00', project: '2.00' } }),
      row({ code: '21201', name: '款', figures: { total: '1.50', project: '1.50' } }),
    ]),
  ])
  const { classes } = expenditureSplit(read)

  it('gives each cell its share of the width and its parts their share of the cell', () => {
    const cells = icicleCells(classes, 'split', fundsByCode(read))
    expect(cells.map(({ node, depth, from, to }) => [node.code, depth, from, to])).toEqual([
      ['208', 0, 0, 0.25],
      ['212', 0, 0.25, 1],
      ['21201', 1, 0.25, 0.625],
    ])
    expect(cells[1]?.stretches.map(({ part, to }) => [part, to])).toEqual([
      ['basic', 0.5],
      ['project', 1],
    ])
  })

  it('leaves unassigned what no table says', () => {
    const cells = icicleCells(classes, 'source', fundsByCode(read))
    expect(cells[0]?.stretches.map(({ part }) => part)).toEqual([null])
    expect(cells[1]?.stretches.map(({ part }) => part)).toEqual(['generalPublic', 'governmentFunds'])
  })
})

describe('sources by code', () => {
  it('come from the budgets’ own tables where table 2 is missing', () => {
    const read = disclosure([table('T8', [row({ code: '212', name: '类', figures: { total: '2.00' } })])])
    expect(fundsByCode(read).of('212')).toMatchObject([{ source: 'governmentFunds', table: 'T8' }])
    expect(fundsByCode(read).of('208')).toEqual([])
  })

  it('have the totals of the tables that they come from', () => {
    const read = disclosure([
      table('T8', [
        row({ kind: 'total', figures: { total: '2.00' } }),
        row({ code: '212', name: '类', figures: { total: '2.00' } }),
      ]),
    ])
    expect(fundsByCode(read).total).toMatchObject([{ source: 'governmentFunds', table: 'T8' }])
  })
})

describe('the printed step', () => {
  it('is one unit of the last decimal', () => {
    expect(printedStep(figure('365.11'))).toBe(10_000)
    expect(printedStep(figure('365', 1, 'yuan'))).toBe(100)
    expect(printedStep(figure(''))).toBe(0)
  })

  it('explains a tail of one step a figure and no more', () => {
    expect(isRoundingTail(10_000, [figure('1.00')])).toBe(true)
    expect(isRoundingTail(-30_000, [figure('1.00'), figure('2.00')])).toBe(false)
  })
})
