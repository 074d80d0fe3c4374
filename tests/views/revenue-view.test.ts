import { enableAutoUnmount, flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import ExpenditureView from '@/views/expenditure-view.vue'
import RevenueView from '@/views/revenue-view.vue'
import { claim, disclosure, row, table } from '../analysis/build-disclosure'
import { mountView } from './mount-view'

enableAutoUnmount(afterEach)

const T2 = table('T2', [
  row({
    kind: 'total',
    name: '合计',
    line: 1,
    figures: { total: '9.00', generalPublic: '9.00', carryover: '' },
  }),
  row({
    code: '212',
    name: '城乡社区支出',
    line: 2,
    figures: { total: '9.00', generalPublic: '9.00', carryover: '' },
  }),
  row({
    code: '21203',
    name: '公共设施',
    line: 3,
    figures: { total: '8.00', generalPublic: '8.00', carryover: '' },
  }),
])
const T5 = table('T5', [
  row({
    code: '212',
    name: '城乡社区支出',
    line: 12,
    figures: { total: '9.00', basic: '2.00', project: '7.00' },
  }),
  row({
    code: '21203',
    name: '公共设施',
    line: 13,
    figures: { total: '9.00', basic: '2.00', project: '7.00' },
  }),
])
const T3 = table('T3', T5.rows)

describe('the revenue view', () => {
  it('keeps its way of looking and its code in the address', async () => {
    const { wrapper, router } = await mountView(RevenueView, disclosure([T2, T5, T3]), 'revenue?show=flow')
    expect(wrapper.get('h1').text()).toBe('全部来自一般公共预算，七成八用于项目')
    await wrapper.get('.flow-table .class a').trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ show: 'flow', code: '212' })
    expect(wrapper.get('h1').text()).toBe('城乡社区支出：全部来自一般公共预算，七成八用于项目')
    expect(wrapper.get('.flow-table .class').text()).toContain('21203')
  })

  it('lists every link with its cell and compares their sum with the printed total', async () => {
    const { wrapper } = await mountView(RevenueView, disclosure([T2, T5, T3]), 'revenue?show=flow')
    expect(wrapper.findAll('[data-link]').map(link => link.get('.number').text())).toEqual(['2.00', '7.00'])
    expect(wrapper.get('.flow-table tfoot').classes()).toContain('agrees')
    expect(wrapper.get('.flow-table .note').text()).toBe('2 条相加 9.00，与表二相符')
  })

  it('gives the double rule only to a total that agrees', async () => {
    const { wrapper } = await mountView(RevenueView, disclosure([T2]), 'revenue?show=classes')
    expect(wrapper.get('tfoot').classes()).toContain('agrees')
    const drilled = await mountView(RevenueView, disclosure([T2]), 'revenue?show=classes&code=212')
    expect(drilled.wrapper.get('tfoot').classes()).toContain('differs')
    expect(drilled.wrapper.get('tfoot').text()).toContain('1 个下级相加 8.00，差 1.00')
  })

  it('names what shares of revenue by class are of, where carryover is a part of it', async () => {
    const figures = { total: '9.00', generalPublic: '9.00', carryover: '0.50' }
    const carried = disclosure([
      table('T2', [
        row({ kind: 'total', name: '合计', line: 1, figures }),
        row({ code: '212', name: '城乡社区支出', line: 2, figures }),
      ]),
    ])
    const { wrapper } = await mountView(RevenueView, carried, 'revenue?show=classes')
    expect(wrapper.get('.caption').text()).toContain('占比的底数为本年与结转之和 9.50')
    const without = await mountView(RevenueView, disclosure([T2]), 'revenue?show=classes')
    expect(without.wrapper.get('.caption').text()).not.toContain('底数')
  })

  it('keeps zero and blank of carryover apart from what is not printed', async () => {
    const classes = table('T2', [
      row({ kind: 'total', name: '合计', line: 1, figures: { carryover: '0.00' } }),
      row({ code: '208', name: '社保', line: 2, figures: { carryover: '' } }),
      row({ code: '213', name: '农林水支出', line: 3, figures: { carryover: '0.00' } }),
    ])
    const projects = table('T13', [
      row({ kind: 'unit', name: '桥梁站', line: 8, figures: { total: '' } }),
      row({ kind: 'project', name: '环境治理', line: 9, figures: { total: '' } }),
    ])
    const { wrapper } = await mountView(
      RevenueView,
      disclosure([classes, projects]),
      'revenue?show=carryover',
    )
    const byClass = wrapper.get('[data-part=byClass]')
    expect(byClass.findAll('tbody tr').map(each => each.text())).toEqual([
      expect.stringMatching(/^213 农林水支出.*0\.00$/u),
    ])
    expect(byClass.get('.why').text()).toBe('表二的这些行都印为 0.00，另有 1 行空白。空白不是零。 行 2')
    const byProject = wrapper.get('[data-part=byProject]')
    expect(byProject.get('tbody tr').text()).toMatch(/^环境治理.*空白$/u)
    expect(byProject.get('.why').text()).toBe('表十三的这些行全部空白。空白不是零。')
    expect(wrapper.text()).not.toContain('没有印出这样的行')
  })

  it('says that rows are not printed only where none is', async () => {
    const { wrapper } = await mountView(
      RevenueView,
      disclosure([table('T13', []), table('T2', [row({ code: '208', figures: { carryover: '' } })])]),
      'revenue?show=carryover',
    )
    expect(wrapper.get('[data-part=byProject] .why').text()).toBe('没有印出这样的行。')
    expect(wrapper.get('[data-part=byClass] .why').text()).toContain('表二这一栏的 1 行全部空白')
  })

  it('says which table each way of looking lacks', async () => {
    const nothing = disclosure([table('T12', [])])
    expect((await mountView(RevenueView, nothing, 'revenue?show=classes')).wrapper.text()).toContain(
      '没有读到表二',
    )
    expect((await mountView(RevenueView, nothing, 'revenue?show=flow')).wrapper.text()).toContain(
      '所以不画流向',
    )
    const { wrapper } = await mountView(RevenueView, nothing, 'revenue?show=carryover')
    expect(wrapper.get('h1').text()).toBe('没有读到上年结转')
    expect(wrapper.get('[data-part=byProject]').text()).toContain('没有读到表十三')
    expect((await mountView(RevenueView, nothing, 'revenue')).wrapper.text()).toContain('没有读到表一')
  })

  it('names an unknown code and the way back', async () => {
    const { wrapper } = await mountView(RevenueView, disclosure([T2]), 'revenue?show=classes&code=999')
    expect(wrapper.get('.unknown').text()).toContain('没有科目 999')
  })
})

const said = (kind: 'amount' | 'change' | 'rate', raw: string) =>
  claim({
    section: '八',
    kind,
    label: '机关运行经费',
    raw,
    unit: kind === 'rate' ? '%' : '万元',
    direction: kind === 'amount' ? null : 'decrease',
  })

describe('the expenditure view', () => {
  const public10 = table('T10', [
    row({ name: '公务接待费', figures: { total: '' } }),
    row({ kind: 'total', name: '合计', figures: { total: '3.00' } }),
  ])
  const agency = table('T11', [row({ kind: 'total', name: '部门合计', figures: { total: '21.25' } })])

  it('colours by source where a table names sources, and says so in the address', async () => {
    const { wrapper } = await mountView(
      ExpenditureView,
      disclosure([T3, T2]),
      'expenditure?code=212&colour=source',
    )
    expect(wrapper.get('h1').text()).toBe('城乡社区支出全部来自一般公共预算')
    expect(wrapper.get('.choices [aria-current]').text()).toBe('资金来源')
    const alone = await mountView(ExpenditureView, disclosure([T3]), 'expenditure?colour=source')
    expect(alone.wrapper.text()).not.toContain('资金来源')
  })

  it('sets under the columns of sources the totals that table 2 prints', async () => {
    const { wrapper } = await mountView(
      ExpenditureView,
      disclosure([
        table('T2', T2.rows),
        table('T3', [
          row({ kind: 'total', name: '合计', line: 11, figures: { total: '9.00', basic: '2.00' } }),
          ...T3.rows,
        ]),
      ]),
      'expenditure',
    )
    expect(wrapper.findAll('tfoot .aside').map(cell => cell.find('.money-figure').text())).toEqual(['9.00'])
  })

  it('sorts the table by amount when asked, the smallest included', async () => {
    const rows = [
      row({ code: '208', name: '社保', line: 2, figures: { total: '1.00', basic: '1.00' } }),
      row({ code: '212', name: '城乡', line: 3, figures: { total: '9.00', project: '9.00' } }),
    ]
    const { wrapper } = await mountView(
      ExpenditureView,
      disclosure([table('T3', rows)]),
      'expenditure?order=amount',
    )
    expect(wrapper.findAll('tbody tr').map(each => each.attributes('data-code'))).toEqual(['212', '208'])
  })

  it('sets the stated rate beside the one the amounts imply', async () => {
    const { wrapper } = await mountView(
      ExpenditureView,
      disclosure([public10, agency], {
        claims: [said('amount', '21.25'), said('change', '1.60'), said('rate', '7.5')],
      }),
      'expenditure?show=public',
    )
    const figure = wrapper.get('[data-table=T11]')
    expect(figure.get('h2').text()).toBe('机关运行经费 21.25 万元，比上年 −1.60')
    expect(figure.text()).toContain('22.85')
    expect(figure.get('.differing').text()).toContain('文中写 −7.5%，由金额推算为 −7.00%')
    expect(wrapper.get('[data-row=公务接待费]').text()).toContain('空白')
  })

  it('gathers basic expenditure by government class, added up and said so', async () => {
    const economic = table('T6', [
      row({ kind: 'total', name: '合计', figures: { total: '3.00', personnel: '3.00' } }),
      row({ kind: 'group', name: '工资福利支出', figures: { total: '3.00', personnel: '3.00' } }),
      row({
        name: '基本工资',
        name2: '工资奖金津补贴',
        parent: 1,
        figures: { total: '2.00', personnel: '2.00' },
      }),
      row({
        name: '津贴补贴',
        name2: '工资奖金津补贴',
        parent: 1,
        figures: { total: '1.00', personnel: '1.00' },
      }),
    ])
    const { wrapper } = await mountView(
      ExpenditureView,
      disclosure([economic]),
      'expenditure?show=economic&by=government',
    )
    expect(wrapper.get('h1').text()).toBe('基本支出的 100.00% 列工资奖金津补贴')
    expect(wrapper.get('tbody tr').text()).toContain('相加')
    expect(wrapper.get('tbody tr').text()).toContain('3.00')
  })
})
