import { describe, expect, it } from 'vitest'
import { comparedDocument } from '@/analysis/compared-document'
import CompareClasses from '@/components/figures/compare-classes.vue'
import { letterOf } from '@/analysis/comparison'
import type { ComparedColumn } from '@/components/figures/compared'
import type { TableRow } from '@/model/budget-table'
import type { Place } from '@/model/place'
import { disclosure, row, table } from '../../analysis/build-disclosure'
import { dialogShown, mounted } from './mounted'

const followed: [string, Place][] = []

function column(index: number, ...rows: TableRow[]): ComparedColumn {
  const letter = letterOf(index)
  return {
    ...comparedDocument(disclosure([table('T3', rows)]), null),
    id: letter,
    letter,
    name: `某局${letter}`,
    projectHref: row => `#${letter}-${row.place.line}`,
    open: places => places.forEach(place => followed.push([letter, place])),
    lineText: () => '',
  }
}
const total = (line: number, amount: string) =>
  row({ line, kind: 'total', name: '合计', figures: { total: amount } })
const columns = [
  column(
    0,
    total(1, '10.00'),
    row({ line: 2, code: '208', name: '社会保障', figures: { total: '2.50', basic: '2.50' } }),
    row({
      line: 3,
      code: '212',
      name: '城乡社区',
      figures: { total: '7.50', basic: '2.50', project: '5.00' },
    }),
    row({ line: 4, code: '21201', name: '管理事务', figures: { total: '7.50' } }),
  ),
  column(
    1,
    total(1, '4.00'),
    row({ line: 9, code: '212', name: '城乡社区', figures: { total: '4.00', project: '4.00' } }),
  ),
]
const shown = (as: 'share' | 'amount', code: string | null = null) =>
  mounted(CompareClasses, { columns, code, as, unit: 'wanYuan' }).wrapper

const cells = (as: 'share' | 'amount') =>
  shown(as)
    .findAll('tbody td.difference')
    .map(cell => cell.text())

const bars = (as: 'share' | 'amount') =>
  shown(as)
    .findAll('tbody tr')[1]!
    .findAll('.bar')
    .map(bar => bar.findAll('span').map(part => (part.element as HTMLElement).style.inlineSize))

describe('classes of two documents', () => {
  it('say how the second differs from the first, in points or in amounts', () => {
    expect(cells('share')).toEqual(['仅 A 有', '+25.00'])
    expect(cells('amount')).toEqual(['仅 A 有', '−3.50'])
  })

  it('draw their bars to one scale, basic before project', () => {
    expect(bars('share')).toEqual([['25.000%', '50.000%'], ['100.000%']])
    expect(bars('amount')).toEqual([['33.333%', '66.667%'], ['53.333%']])
  })

  it('lead to the source of the document the figure is of', async () => {
    const second = shown('share').findAll('tbody tr')[1]!.findAll('td .money-figure')
    await second.at(-1)!.trigger('click')
    expect(followed.at(-1)).toMatchObject(['B', { line: 9 }])
  })

  it('of a share lead to the class and its whole, of a difference to both documents', async () => {
    followed.length = 0
    const wrapper = shown('share')
    await wrapper.findAll('tbody tr')[1]!.get('td.of-whole button').trigger('click')
    expect(followed).toMatchObject([
      ['A', { line: 3 }],
      ['A', { line: 1 }],
    ])
    const difference = wrapper.get('tbody td.difference button')
    await difference.trigger('click')
    const dialog = await dialogShown()
    expect([...dialog.querySelectorAll('li')].map(line => line.textContent?.replace(/\s+/gu, ' '))).toEqual([
      'B 城乡社区4.00',
      'B 总计4.00',
      'A 城乡社区7.50',
      'A 总计10.00',
    ])
    followed.length = 0
    dialog.querySelectorAll<HTMLElement>('li button').forEach(button => button.click())
    expect(followed.map(([letter, { line }]) => [letter, line])).toEqual([
      ['B', 9],
      ['B', 1],
      ['A', 3],
      ['A', 1],
    ])
    wrapper.unmount()
  })

  it('open where there is something under a class', async () => {
    const wrapper = shown('share')
    const links = wrapper.findAll('tbody button.open')
    expect(links.map(link => link.text())).toEqual(['城乡社区 ›'])
    await links[0]!.trigger('click')
    expect(wrapper.emitted('drill')).toEqual([['212']])
    expect(shown('share', '212').findAll('tbody tr')).toHaveLength(1)
  })

  it('of two years are the later less the earlier, with the rate', () => {
    const sourced = <T>(value: T) => ({ value, place: columns[0]!.disclosure.lines as never, confidence: 1 })
    const years = columns.map((each, index) => ({
      ...each,
      disclosure: { ...each.disclosure, organization: sourced('某局'), fiscalYear: sourced(2031 - index) },
    }))
    const { wrapper } = mounted(CompareClasses, { columns: years, code: null, as: 'amount', unit: 'wanYuan' })
    expect(wrapper.get('thead .difference').text()).toContain('A − B')
    expect(wrapper.findAll('tbody td.difference').map(cell => cell.text())).toEqual([
      '仅 A 有',
      '+3.50 +87.5%',
    ])
  })
})
