import { describe, expect, it } from 'vitest'
import { flowHeadline } from '@/analysis/flow-headline'
import { moneyFlow } from '@/analysis/flow-nodes'
import type { Column } from '@/model/budget-table'
import { disclosure, row, table } from './build-disclosure'

type Cells = { readonly [C in Column]?: string }
const item = (code: string, figures: Cells, line = Number(code)) =>
  row({ code, name: `名${code}`, line, figures })
const whole = (figures: Cells, line = 1) => row({ kind: 'total', name: '合计', line, figures })
const given = (name: string, amount: string, kind: 'item' | 'carryover' | 'grandTotal' = 'item') =>
  row({ side: 'revenue', kind, name, figures: { amount } })

const T1 = table('T1', [
  given('一般公共预算', '30.00'),
  given('政府性基金预算', '50.00'),
  given('国有资本经营预算', ''),
  given('财政专户管理资金', '0.00'),
  given('单位资金', '6.00'),
  given('上年结转', '4.00', 'carryover'),
  given('收入总计', '90.00', 'grandTotal'),
])
const T2 = table('T2', [
  whole({
    total: '86.00',
    generalPublic: '30.00',
    governmentFunds: '50.00',
    unitFunds: '6.00',
    carryover: '4.00',
  }),
  item('208', { total: '10.00', generalPublic: '10.00' }),
  item('212', {
    total: '76.00',
    generalPublic: '20.00',
    governmentFunds: '50.00',
    unitFunds: '6.00',
    carryover: '4.00',
  }),
  item('21201', {
    total: '76.00',
    generalPublic: '20.00',
    governmentFunds: '50.00',
    unitFunds: '6.00',
    carryover: '4.00',
  }),
])
const T3 = table('T3', [
  whole({ total: '90.00', basic: '15.00', project: '75.00' }),
  item('208', { total: '10.00', basic: '10.00', project: '' }),
  item('212', { total: '80.01', basic: '5.00', project: '75.01' }),
  item('21201', { total: '80.00', basic: '5.00', project: '75.00' }),
])
const T5 = table('T5', [
  whole({ total: '30.00', basic: '15.00', project: '15.00' }),
  item('208', { total: '10.00', basic: '10.00', project: '' }),
  item('212', { total: '20.00', basic: '5.00', project: '15.00' }),
  item('21201', { total: '20.00', basic: '5.00', project: '15.00' }),
])
const T8 = table('T8', [
  whole({ total: '50.00', basic: '', project: '50.00' }),
  item('212', { total: '50.00', basic: '', project: '50.00' }),
])
const projects = (id: 'T12' | 'T13', figures: Cells) =>
  table(id, [row({ kind: 'department', name: '部门', figures })])

const said = (flow: ReturnType<typeof moneyFlow>) =>
  flow.links.map(({ source, use, code, figure, table: from }) => [source, use, code, figure.raw, from])

describe('the flow of money', () => {
  it('takes every link from the table that prints it, in statutory order', () => {
    const flow = moneyFlow(disclosure([T1, T2, T3, T5, T8]), null)
    expect(flow.columns).toEqual(['whole', 'source', 'use', 'class'])
    expect(said(flow)).toEqual([
      ['generalPublic', 'basic', '208', '10.00', 'T5'],
      ['generalPublic', 'basic', '212', '5.00', 'T5'],
      ['generalPublic', 'project', '212', '15.00', 'T5'],
      ['governmentFunds', 'project', '212', '50.00', 'T8'],
      ['unitFunds', null, '212', '6.00', 'T2'],
      ['carryover', null, '212', '4.00', 'T2'],
    ])
  })

  it('says project only where the project table prints the very same sum', () => {
    const all = projects('T12', { total: '71.00', unitFunds: '6.00' })
    const less = projects('T13', { total: '3.00' })
    const flow = moneyFlow(disclosure([T1, T2, T3, T5, T8, all, less]), null)
    const uses = flow.links.filter(({ table: from }) => from === 'T2')
    expect(uses.map(({ source, use }) => [source, use])).toEqual([
      ['unitFunds', 'project'],
      ['carryover', null],
    ])
    expect(uses[0]?.useFrom?.figures.map(({ raw }) => raw)).toEqual(['6.00', '6.00'])
    expect(flow.tables).toContain('T12')
  })

  it('prints the table’s figure for a bar and tells a rounding tail from a gap', () => {
    const flow = moneyFlow(disclosure([T1, T2, T3, T5, T8]), null)
    const bar = (id: string) => flow.nodes.find(node => node.id === id)
    expect(bar('class 212')).toMatchObject({ table: 'T3', difference: 10_000, tail: true })
    expect(bar('class 212')?.figure?.raw).toBe('80.01')
    expect(bar('use project')).toMatchObject({ difference: 10_000_000, tail: false })
    expect(bar('source generalPublic')).toMatchObject({ table: 'T1', difference: null })
  })

  it('lists blank, zero and unassigned sources instead of drawing them', () => {
    const flow = moneyFlow(disclosure([T1, T3, T5, T8]), null)
    expect(flow.undrawn.map(({ source, why }) => [source, why])).toEqual([
      ['stateCapital', 'blank'],
      ['specialAccount', 'zero'],
      ['unitFunds', 'noClass'],
      ['carryover', 'noClass'],
    ])
  })

  it('goes down to sections, and to the code itself where nothing is under it', () => {
    const read = disclosure([T1, T2, T3, T5, T8])
    expect(moneyFlow(read, '212').links.map(({ code }) => code)).toEqual(['21201', '21201', '21201', '21201'])
    expect(moneyFlow(read, '212').nodes[0]?.figure?.raw).toBe('80.01')
    expect(new Set(moneyFlow(read, '208').links.map(({ code }) => code))).toEqual(new Set(['208']))
    expect(moneyFlow(read, '999').links).toEqual([])
  })

  it('names no source where only table 3 was read, and no code where only table 4 was', () => {
    const spent = moneyFlow(disclosure([T3]), null)
    expect(spent.columns).toEqual(['whole', 'use', 'class'])
    expect(spent.links.every(({ source }) => source === null)).toBe(true)
    const fiscal = row({ side: 'expenditure', name: '城乡社区支出', figures: { governmentFunds: '5.00' } })
    const byName = moneyFlow(disclosure([table('T4', [fiscal])]), null)
    expect(byName.withCarryover).toBe(true)
    expect(said(byName)).toEqual([['governmentFunds', null, '', '5.00', 'T4']])
  })

  it('is empty without any of its tables', () => {
    expect(moneyFlow(disclosure(), null)).toMatchObject({ columns: [], nodes: [], links: [] })
  })
})

const one = (basic: string, project: string) =>
  flowHeadline(
    moneyFlow(
      disclosure([
        table('T1', [row({ side: 'revenue', name: '一般公共预算', figures: { amount: '10.00' } })]),
        table('T5', [
          row({ kind: 'total', figures: { total: '10.00', basic, project } }),
          row({ code: '212', figures: { total: '10.00', basic, project } }),
        ]),
      ]),
      null,
    ),
  )

describe('the title of a flow', () => {
  it('says which sources go to projects alone and where basic expenditure comes from', () => {
    const both = [projects('T12', { unitFunds: '6.00' }), projects('T13', { total: '4.00' })]
    expect(flowHeadline(moneyFlow(disclosure([T1, T2, T3, T5, T8, ...both]), null))).toEqual({
      template: 'uses',
      projectOnly: [],
      basicFrom: 'generalPublic',
    })
  })

  it('claims nothing of basic expenditure where no table follows a source that has an amount', () => {
    expect(flowHeadline(moneyFlow(disclosure([T1, T3, T5, T8]), null))).toEqual({
      template: 'uses',
      projectOnly: ['governmentFunds'],
      basicFrom: null,
    })
  })

  it('claims nothing of basic expenditure where some use is unknown', () => {
    expect(flowHeadline(moneyFlow(disclosure([T1, T2, T3, T5, T8]), null))).toMatchObject({ basicFrom: null })
  })

  it('speaks of the one source there is', () => {
    const paid = table('T1', [row({ side: 'revenue', name: '一般公共预算', figures: { amount: '9.00' } })])
    expect(flowHeadline(moneyFlow(disclosure([paid, T5]), null))).toEqual({
      template: 'oneSource',
      source: 'generalPublic',
      most: { use: 'project', tenths: 50 },
    })
    expect(flowHeadline(moneyFlow(disclosure(), null))).toEqual({ template: 'nothing' })
  })

  it('names the larger use of the one source, and all only of all', () => {
    expect(one('9.00', '1.00')).toMatchObject({ most: { use: 'basic', tenths: 90 } })
    expect(one('9.99', '0.01')).toMatchObject({ most: { use: 'basic', tenths: 99 } })
    expect(one('', '10.00')).toMatchObject({ most: { use: 'project', tenths: 100 } })
  })

  it('does not say all of one source where another has an amount that no table follows', () => {
    const revenue = [
      row({ side: 'revenue', name: '一般公共预算', figures: { amount: '10.00' } }),
      row({ side: 'revenue', name: '财政专户管理资金', figures: { amount: '3.00' } }),
    ]
    const classes = [row({ code: '212', figures: { total: '10.00', basic: '4.00', project: '6.00' } })]
    const flow = moneyFlow(disclosure([table('T1', revenue), table('T5', classes)]), null)
    expect(flow.undrawn).toContainEqual(expect.objectContaining({ source: 'specialAccount', why: 'noClass' }))
    const partly = { template: 'partly', sources: ['generalPublic'] }
    expect(flowHeadline(flow)).toEqual(partly)
    // Without a table that names the sources, those that are not drawn may be anything.
    expect(flowHeadline(moneyFlow(disclosure([table('T5', classes)]), null))).toEqual(partly)
  })
})
