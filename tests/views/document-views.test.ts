import { enableAutoUnmount, flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import ExpenditureView from '@/views/expenditure-view.vue'
import IndicatorsView from '@/views/indicators-view.vue'
import { provideKeptState } from '@/views/kept-state'
import OverviewView from '@/views/overview-view.vue'
import TablesView from '@/views/tables-view.vue'
import { disclosure, indicator, row, sheet, table } from '../analysis/build-disclosure'
import { mountView } from './mount-view'

enableAutoUnmount(afterEach)

const onlyProjects = disclosure([
  table('T12', [row({ kind: 'project', name: '路灯改造', line: 4, figures: { total: '8.00' } })]),
])
const classes = disclosure([
  table('T3', [
    row({ kind: 'total', name: '合计', figures: { total: '9.00', basic: '', project: '9.00' } }),
    row({ code: '212', name: '城乡社区支出', figures: { total: '9.00', basic: '', project: '9.00' } }),
    row({ code: '21203', name: '公共设施', figures: { total: '9.00', basic: '', project: '9.00' } }),
  ]),
])

describe('the overview of a part', () => {
  it('says what can be seen, what cannot, and which table each picture lacks', async () => {
    const { wrapper } = await mountView(OverviewView, onlyProjects, 'overview')
    expect(wrapper.get('h1').text()).toBe('只读到表十二')
    expect(wrapper.get('[data-lacks=revenue]').text()).toContain('缺表一')
    expect(wrapper.get('[data-lacks=coverage]').text()).toContain('缺绩效目标表')
    expect(wrapper.find('[data-lacks=concentration]').exists()).toBe(false)
    expect(wrapper.findAll('.chart-stub')).toHaveLength(1)
    expect(wrapper.get('[data-figure=totalRevenue]').text()).toContain('未见表一')
  })
})

describe('the title of the overview', () => {
  it('reads as one sentence whose amount leads to the total', async () => {
    const { wrapper, router } = await mountView(OverviewView, classes, 'overview')
    expect(wrapper.get('h1').text()).toBe('预算 9.00 万元：全部是项目支出')
    expect(wrapper.get('h1 button').text()).toBe('9.00')
    expect(router.currentRoute.value.params['view']).toBe('overview')
  })
})

describe('the expenditure view', () => {
  it('drills by the address, names the way back, and follows back', async () => {
    const { wrapper, router } = await mountView(ExpenditureView, classes, 'expenditure?code=212')
    expect(wrapper.get('h1').text()).toBe('城乡社区支出全部是项目支出')
    expect(wrapper.findAll('tbody tr').map(row => row.attributes('data-code'))).toEqual(['21203'])
    await wrapper.get('nav a').trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query['code']).toBeUndefined()
    expect(wrapper.findAll('tbody tr').map(row => row.attributes('data-code'))).toEqual(['212', '21203'])
  })

  it('says so when the document has no such class', async () => {
    const { wrapper } = await mountView(ExpenditureView, classes, 'expenditure?code=999')
    expect(wrapper.text()).toContain('没有科目 999')
  })

  it('says which table is missing', async () => {
    const { wrapper } = await mountView(ExpenditureView, onlyProjects, 'expenditure')
    expect(wrapper.text()).toContain('没有读到表三')
  })
})

const detail = () => document.querySelector('[role=dialog]')

describe('the indicators view', () => {
  it('says that projects are there but no sheet is', async () => {
    const { wrapper } = await mountView(IndicatorsView, onlyProjects, 'indicators')
    expect(wrapper.text()).toContain('表十二有 1 个项目')
    expect(wrapper.find('[role=grid]').exists()).toBe(false)
  })

  it('says of how many sheets a half was not read', async () => {
    const sheets = [
      sheet({ line: 100, project: '路灯改造' }),
      sheet({ line: 200, project: '桥梁检测', halves: { whole: true, annual: false } }),
    ]
    const { wrapper } = await mountView(IndicatorsView, disclosure([], { sheets }), 'indicators')
    expect(wrapper.get('.notes').text()).toContain('1 份的年度一半未读到')
    const overview = await mountView(OverviewView, disclosure([], { sheets }), 'overview')
    const coverage = overview.wrapper.get('[data-figure=indicatorCoverage]')
    expect(coverage.text()).toContain('0 / 9 格')
    expect(coverage.text()).toContain('1 份的年度一半未读到')
  })

  it('keeps the period in the address and says when no halves differ', async () => {
    const same = disclosure([], { sheets: [sheet({ project: '路灯改造' })] })
    const { wrapper } = await mountView(IndicatorsView, same, 'indicators?period=differences')
    expect(wrapper.get('.segment-choice [aria-current]').text()).toBe('只看差异')
    expect(wrapper.text()).toContain('两期没有不同的格')
  })

  it('opens the cell that the address names, and closed takes it out of the address', async () => {
    const read = disclosure([], {
      sheets: [
        sheet({ line: 100, project: '路灯改造' }),
        sheet({
          line: 200,
          project: '桥梁检测',
          indicators: [indicator('quality', '合格率', { line: 203, value: '≥95%' })],
        }),
      ],
    })
    const { router } = await mountView(IndicatorsView, read, 'indicators?cell=200.quality', {
      attachTo: document.body,
    })
    await flushPromises()
    expect(detail()?.getAttribute('aria-label')).toBe('桥梁检测')
    expect(detail()?.textContent).toContain('合格率')
    detail()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({})
    expect(detail()).toBeNull()
  })
})

describe('the tables view', () => {
  it('begins with the first table that was found', async () => {
    const { wrapper } = await mountView(TablesView, onlyProjects, 'tables')
    expect(wrapper.get('h1').text()).toContain('表十二')
  })

  it('opens the sheet that the address names by its line', async () => {
    const two = disclosure([], {
      sheets: [sheet({ line: 100, project: '路灯改造' }), sheet({ line: 200, project: '桥梁检测' })],
    })
    const { wrapper } = await mountView(TablesView, two, 'tables?part=sheets&sheet=200')
    expect(wrapper.get('h1').text()).toBe('桥梁检测')
  })

  it('leads from the reading report into the queue of what is doubtful', async () => {
    const doubtful = disclosure([table('T12', [row({ name: '路灯改造', line: 4, confidence: 0.5 })])])
    const { wrapper, router } = await mountView(TablesView, doubtful, 'tables')
    await wrapper.get('.review a').trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query['part']).toBe('doubts')
    expect(wrapper.get('h1').text()).toBe('逐条核实')
  })

  it('goes on in that queue where the address says, and keeps the place there', async () => {
    const doubts = [4, 6, 9].map(line => row({ name: `第${line}行`, line, confidence: 0.5 }))
    const read = disclosure([table('T12', doubts)])
    const kept = defineComponent({ setup: () => (provideKeptState(), () => h(TablesView)) })
    const { wrapper, router } = await mountView(kept, read, 'tables?part=doubts')
    const steps = () => wrapper.findAll('.correction-queue .actions button')
    await steps()[3]?.trigger('click')
    await flushPromises()
    const { doubt } = router.currentRoute.value.query
    expect(doubt).toContain('6:')
    const again = await mountView(kept, read, `tables?part=doubts&doubt=${String(doubt)}`)
    expect(again.wrapper.get('.correction-queue .progress').text()).toBe(
      wrapper.get('.correction-queue .progress').text(),
    )
    expect(again.wrapper.get('.correction-queue .reading').text()).toBe('第6行')
  })
})
