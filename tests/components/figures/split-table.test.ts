import { describe, expect, it } from 'vitest'
import { expenditurePath, expenditureSplit } from '@/analysis/expenditure-split'
import RowSign from '@/components/figures/row-sign.vue'
import { splitRows } from '@/components/figures/split-rows'
import SplitTable from '@/components/figures/split-table.vue'
import { classTitle } from '@/components/figures/split-words'
import { messages } from '@/locales'
import { disclosure, row, table } from '../../analysis/build-disclosure'
import { mounted } from './mounted'

const of = (code: string, name: string, total: string, basic: string, project: string, line: number) =>
  row({ code, name, line, figures: { total, basic, project } })

const split = expenditureSplit(
  disclosure([
    table('T3', [
      row({
        kind: 'total',
        name: '合计',
        line: 1,
        figures: { total: '80.00', basic: '20.00', project: '60.00' },
      }),
      of('213', '农林水支出', '60.00', '', '60.00', 5),
      of('208', '社会保障和就业支出', '20.00', '20.00', '', 2),
      of('20805', '行政事业单位养老支出', '20.00', '20.00', '', 3),
      of('2080505', '机关事业单位基本养老保险缴费支出', '20.00', '20.00', '', 4),
    ]),
  ]),
)
const props = (levels: number) => ({
  rows: splitRows(split.classes, split.total, levels),
  total: split.total,
  title: '支出',
  totalName: '总计',
  totalNote: '其余 28 类为空白',
  unit: 'wanYuan',
  theme: 'light',
})

describe('the table of basic and project expenditure', () => {
  it('stands in statutory order, sections under their class, with shares of the whole', () => {
    const rows = splitRows(split.classes, split.total, 2)
    expect(rows.map(({ node }) => node.code)).toEqual(['208', '20805', '213'])
    expect(rows.map(({ depth }) => depth)).toEqual([0, 1, 0])
    expect(rows.map(({ shareBasisPoints }) => shareBasisPoints)).toEqual([2500, 2500, 7500])
  })

  it('draws one chart over all its rows and counts what is left out', () => {
    const { wrapper } = mounted(SplitTable, props(1))
    expect(wrapper.findAll('.chart-stub')).toHaveLength(1)
    expect(wrapper.get('tfoot').text()).toContain('其余 28 类为空白')
    expect(wrapper.get('tfoot').text()).toContain('80.00')
  })

  it('carries the sign of what was found of its total, as of its rows', () => {
    const lines = mounted(SplitTable, props(1))
      .wrapper.findAllComponents(RowSign)
      .map(each => each.props('place')?.line)
    expect(lines).toEqual([2, 5, 1])
  })

  it('leads from a figure to its own cell', async () => {
    const { wrapper, opened } = mounted(SplitTable, props(1))
    await wrapper.get('[data-code="213"] .part button').trigger('click')
    expect(opened[0]?.[0]?.line).toBe(5)
  })

  it('says not printed, never not read, where the table has no row of totals', async () => {
    const none = { total: null, basic: null, project: null }
    const { wrapper } = mounted(SplitTable, { ...props(1), total: none })
    expect(wrapper.get('tfoot').text()).toContain('未读')
    await wrapper.setProps({ totalUnprinted: true })
    expect(wrapper.get('tfoot').text()).toContain('未印')
    expect(wrapper.get('tfoot').text()).not.toContain('未读')
  })

  it('names basic and project beside every amount, for the page without heads of columns', () => {
    const { wrapper } = mounted(SplitTable, props(1))
    expect(wrapper.findAll('[data-code="213"] .part .part-name').map(name => name.text())).toEqual([
      '基本',
      '项目',
    ])
  })
})

describe('the title of a class', () => {
  it('says which kind it is, and does not claim a share of nothing', () => {
    const words = messages['zh-CN']
    const [security] = expenditurePath(split, '208')
    expect(security && classTitle(words, security)).toBe('社会保障和就业支出全部是基本支出')
    expect(security && classTitle(words, { ...security, basic: null })).toContain('没有带金额')
  })
})
