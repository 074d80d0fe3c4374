import { enableAutoUnmount, flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { exporterKey } from '@/components/exporter'
import FigureSave from '@/components/figures/figure-save.vue'
import { openSourceKey } from '@/components/source-navigation'
import { exportMessages } from '@/locales/export-messages'
import type { Disclosure, LineRole } from '@/model/disclosure'
import type { Place } from '@/model/place'
import NarrativeView from '@/views/narrative-view.vue'
import { at, claim, disclosure, row, table } from '../analysis/build-disclosure'
import { mountView } from './mount-view'

enableAutoUnmount(afterEach)

const LINES = ['第三部分 说明', '一、收支说明', '收入总计10.00万元，比上年增加2.00万元；结转0.50万元。']
const ROLES: LineRole[] = ['heading', 'heading', 'claims']
const section = (title: string, level: 1 | 2, from: number, to: number) => ({
  title,
  level,
  lines: { from, to },
})
const total = claim({
  section: '一',
  kind: 'amount',
  label: '收入总计',
  raw: '10.00',
  value: 10,
  place: at(3, 4, 9),
  restates: { table: 'T1', line: 50, column: 'amount' },
})
const more = claim({
  section: '一',
  kind: 'change',
  label: '收入总计',
  raw: '2.00',
  value: 2,
  direction: 'increase',
  place: at(3, 17, 21),
})
const carried = claim({
  section: '一',
  kind: 'amount',
  label: '结转',
  raw: '0.50',
  value: 0.5,
  place: at(3, 26, 30),
  restates: { table: 'T1', line: 51, column: 'amount' },
})
const told = disclosure(
  [
    table('T1', [
      row({ line: 50, name: '收入总计', figures: { amount: '10.00' } }),
      row({ line: 51, name: '上年结转', figures: { amount: '0.49' } }),
    ]),
  ],
  {
    lines: { from: 1, to: LINES.length },
    lineRoles: ROLES,
    claims: [total, more, carried],
    sections: [section('第三部分 说明', 1, 1, 3), section('一、收支说明', 2, 2, 3)],
  },
)

async function view(read: Disclosure, query = '') {
  const opened: Place[][] = []
  const provide = { [openSourceKey as symbol]: (places: readonly Place[]) => opened.push([...places]) }
  const mounted = await mountView(NarrativeView, read, `narrative${query}`, { text: LINES, provide })
  return { ...mounted, opened }
}

describe('the narrative view', () => {
  it('prints the text with each number underlined and leading to its place', async () => {
    const { wrapper, opened } = await view(told)
    expect(wrapper.get('h1').text()).toBe('说明中的 3 个数字，1 个与表不符')
    expect(wrapper.get('.narrative-prose').text()).toBe(LINES[2])
    const claims = wrapper.findAll('.claim')
    expect(claims.map(each => each.text())).toEqual(['10.00', '2.00', '0.50'])
    await claims[1]?.trigger('click')
    expect(opened).toEqual([[more.place]])
  })

  it('says in the margin what agrees, what differs and what last year was', async () => {
    const { wrapper } = await view(told)
    const margin = wrapper.get('.margin').text()
    expect(margin).toContain('1 个数与表一相符')
    expect(margin).toContain('文中 0.50，表一为 0.49，差 +0.01')
    expect(margin).toContain('收入总计上年 8.00（推算）')
  })

  it('lists each number beside the cell it repeats, by choice only those that differ', async () => {
    const { wrapper, router } = await view(told, '?show=numbers')
    expect(wrapper.findAll('[data-state]').map(each => each.attributes('data-state'))).toEqual([
      'agrees',
      'alone',
      'differs',
    ])
    await router.push('/d/a-1/narrative?show=numbers&only=differs')
    await flushPromises()
    const rows = wrapper.findAll('[data-state]')
    expect(rows).toHaveLength(1)
    expect(rows[0]?.text()).toContain('0.49')
    expect(rows[0]?.text()).toContain('上年结转')
  })

  it('shows what is said of last year, from every section', async () => {
    const { wrapper } = await view(told, '?show=changes')
    expect(wrapper.get('.change-table tbody').text()).toContain('8.00')
  })

  it('says so where no narrative was read', async () => {
    const { wrapper } = await view(disclosure())
    expect(wrapper.text()).toContain('没有读到情况说明')
    expect(wrapper.find('.shows').exists()).toBe(false)
  })
})

describe('the numbers of the narrative on their way out', () => {
  it('hold what is listed, each beside its cell, and say what they are narrowed to', async () => {
    const exporter = { table: () => undefined }
    const { wrapper } = await mountView(NarrativeView, told, 'narrative?show=numbers&only=differs', {
      text: LINES,
      provide: { [exporterKey as symbol]: exporter },
    })
    const table = await wrapper.getComponent(FigureSave).props('make')!(exportMessages('zh-CN'))
    const heads = table.columns.map(({ label }) => label)
    const cells = (label: string) => table.rows.map(row => row[heads.indexOf(label)])
    expect(cells('文中所说')).toEqual(['结转'])
    expect(cells('文中')).toEqual([{ fen: 500_000 }])
    expect(cells('表中')).toEqual([{ fen: 490_000 }])
    expect(cells('相差')).toEqual([{ fen: 10_000 }])
    expect(cells('是否相符')).toEqual(['不符'])
    expect(cells('出自')[0]).toContain('表一 行 51')
    expect(table.notes).toEqual(['不符 1'])
  })
})
