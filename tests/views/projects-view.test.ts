import { enableAutoUnmount, flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { exporterKey, type TableMaker } from '@/components/exporter'
import FigureSave from '@/components/figures/figure-save.vue'
import { exportMessages } from '@/locales/export-messages'
import type { Disclosure } from '@/model/disclosure'
import ProjectsView from '@/views/projects-view.vue'
import { disclosure, indicator, row, sheet, table } from '../analysis/build-disclosure'
import { mountView } from './mount-view'

enableAutoUnmount(afterEach)

async function view(read: Disclosure, at: string) {
  const mounted = await mountView(ProjectsView, read, at, { attachTo: document.body })
  await new Promise(resolve => setTimeout(resolve, 20))
  return mounted
}

const many = (count: number) =>
  disclosure(
    [
      table(
        'T12',
        Array.from({ length: count }, (_, at) =>
          row({
            kind: 'project',
            name: `${at + 1}号桥检测`,
            line: at + 1,
            unit: at % 2 ? '桥梁站' : '市政所',
            figures: { total: `${count - at}.00` },
          }),
        ),
      ),
    ],
    {
      sheets: [
        sheet({
          line: 9000,
          project: '1号桥检测',
          unit: '市政所',
          annual: '50000',
          indicators: [
            indicator('quantity', '检测次数', { period: 'whole', line: 9003, value: '≥4次' }),
            indicator('quantity', '检测次数', { line: 9003, value: '≥2次' }),
          ],
          pairs: [{ whole: 0, annual: 1, differs: ['value'], confidence: 1 }],
        }),
      ],
    },
  )

describe('the projects', () => {
  beforeEach(() => {
    // The list draws what fits; there is no layout here, so it is given a height.
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(27)
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('draws of five thousand only those in sight, largest first, and says the difference in funds', async () => {
    const { wrapper } = await view(many(5000), 'projects')
    const rows = wrapper.findAll('.list [role=row]')
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.length).toBeLessThan(100)
    expect(wrapper.get('[role=table]').attributes('aria-rowcount')).toBe('5001')
    expect(rows[0]?.text()).toContain('1号桥检测')
    expect(rows[0]?.text()).toContain('≠')
  })

  it('narrows by the address and says in words to what', async () => {
    const { wrapper, router } = await view(many(12), 'projects?sheet=without&unit=桥梁站')
    expect(wrapper.get('.count').text()).toContain('6 / 12 个')
    const chip = wrapper.get('.chips button')
    expect(chip.text()).toContain('单位：桥梁站')
    await chip.trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ sheet: 'without' })
    expect(wrapper.get('.count').text()).toContain('11 / 12 个')
  })

  it('sets the printed whole of the department beside the sum of its projects', async () => {
    const read = disclosure([
      table('T12', [
        row({ kind: 'department', name: '某局', figures: { total: '3.00' } }),
        row({ kind: 'unit', name: '市政所', figures: { total: '9.00' } }),
        row({ kind: 'project', name: '路灯', figures: { total: '1.00' } }),
        row({ kind: 'project', name: '绿化', figures: { total: '2.01' } }),
      ]),
    ])
    const { wrapper } = await view(read, 'projects')
    expect(wrapper.get('.count').text()).toContain('本年合计 3.01，表十二印为 3.00，差 −0.01，为四舍五入尾差')
  })

  it('groups by unit, with the sum of each', async () => {
    const { wrapper } = await view(many(4), 'projects?group=unit')
    expect(wrapper.findAll('.project-group-head strong').map(head => head.text())).toEqual([
      '市政所',
      '桥梁站',
    ])
    expect(wrapper.get('.project-group-head').text()).toContain('6.00')
  })

  it('opens a project with both halves in one row, and steps to the next in the order of the list', async () => {
    const { wrapper, router } = await view(many(3), 'projects')
    await wrapper.get('.list .name a').trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query['project']).toBe('r1')
    expect(wrapper.get('h1').text()).toBe('1号桥检测')
    const indicatorRow = wrapper.get('[data-dimension=quantity] tr')
    expect(indicatorRow.text()).toContain('≥4次')
    expect(indicatorRow.text()).toContain('≥2次')
    expect(indicatorRow.text()).toContain('两期不同')
    expect(wrapper.findAll('[data-dimension]')).toHaveLength(9)
    expect(wrapper.get('.project-facts').text()).toContain('与表不符，差 2.00')
    window.dispatchEvent(new KeyboardEvent('keydown', { key: ']' }))
    await flushPromises()
    expect(wrapper.get('h1').text()).toBe('2号桥检测')
    expect(wrapper.text()).toContain('没有读到这个项目的绩效目标表')
  })

  it('says that a project of another document is not here', async () => {
    const { wrapper } = await view(many(1), 'projects?project=r77')
    expect(wrapper.text()).toContain('没有这个项目')
  })
})

describe('the list of projects on its way out', () => {
  it('holds the projects that are shown, in their order, and says by what they are narrowed', async () => {
    const made: TableMaker[] = []
    const exporter = { table: (make: TableMaker) => made.push(make) }
    const { wrapper } = await mountView(ProjectsView, many(6), 'projects?unit=桥梁站&sort=name&dir=down', {
      attachTo: document.body,
      provide: { [exporterKey as symbol]: exporter },
    })
    const menu = wrapper.getComponent(FigureSave)
    expect(menu.props('drawn')?.().chart.id).toBe('project-concentration')
    const table = await menu.props('make')!(exportMessages('zh-CN'))
    const heads = table.columns.map(({ label }) => label)
    const column = (label: string) => table.rows.map(row => row[heads.indexOf(label)])
    expect(column('项目')).toEqual(['6号桥检测', '4号桥检测', '2号桥检测'])
    expect(column('单位')).toEqual(['桥梁站', '桥梁站', '桥梁站'])
    expect(column('本年')).toEqual([{ fen: 1_000_000 }, { fen: 3_000_000 }, { fen: 5_000_000 }])
    expect(table.title).toBe('项目 3 / 6 个')
    expect(table.notes).toEqual(['单位：桥梁站', '排序：项目'])
  })
})
