import { mount } from '@vue/test-utils'
import { computed } from 'vue'
import { describe, expect, it } from 'vitest'
import RecentDocuments from '@/components/shell/recent-documents.vue'
import { messagesKey } from '@/components/messages'
import { front } from '@/locales/zh-CN/front'
import { fen } from '@/model/money'

const NOW = new Date(2026, 2, 5, 10, 0).getTime()
const document = {
  id: 'a',
  name: '某县某局',
  part: 0,
  parts: 1,
  fileName: '公开.txt',
  year: 2026,
  kind: 'department',
  documentKind: 'budget',
  revenue: fen(123_456_000_000),
  addedAt: new Date(2026, 2, 5, 9, 2).getTime(),
} as const

const list = (...documents: object[]) =>
  mount(RecentDocuments, {
    global: { provide: { [messagesKey as symbol]: computed(() => front) } },
    props: {
      documents: documents.map(each => Object.assign({}, document, each)),
      unit: 'wanYuan',
      now: NOW,
      hrefOf: (id: string) => `#/d/${id}`,
    },
  })

describe('the recent documents', () => {
  it('show name, year, kind, time and total', () => {
    const row = list({}).find('li')
    expect(row.find('a').attributes('href')).toBe('#/d/a')
    expect(row.text()).toContain('某县某局')
    expect(row.text()).toContain('2026 年，部门预算，今天 09:02')
    expect(row.text()).toContain('123,456.00')
  })

  it('count what the checks found, and say how much of it is open', () => {
    const row = list({ findings: { error: 2, warning: 1, note: 0, open: 3 } }).find('li')
    expect(row.find('.found').text()).toMatch(/2.*1.*0.*3 条未处理/s)
    expect(row.find('.found [title], .found [aria-label]').exists()).toBe(true)
  })

  it('say yesterday, and a date before that', () => {
    const [yesterday, earlier] = list(
      { addedAt: new Date(2026, 2, 4, 23, 59).getTime() },
      { id: 'b', addedAt: new Date(2026, 2, 3, 23, 59).getTime() },
    ).findAll('li')
    expect(yesterday?.text()).toContain('昨天 23:59')
    expect(earlier?.text()).toContain('2026-03-03')
  })

  it('tell those that are called alike apart where one is to be removed', () => {
    const removals = list({}, { id: 'b', fileName: '另一份.txt' }, { id: 'c', name: '别的局' })
      .findAll('li .remove')
      .map(button => button.attributes('aria-label'))
    expect(removals).toEqual([
      '移除 某县某局，2026 年，部门预算，公开.txt',
      '移除 某县某局，2026 年，部门预算，另一份.txt',
      '移除 别的局',
    ])
  })

  it('name a paste, and say when there is no total', () => {
    const row = list({ name: '', revenue: null, year: null, kind: null, documentKind: null }).find('li')
    expect(row.text()).toContain('粘贴的文字')
    expect(row.text()).toContain('无总额')
  })

  it('tell copies apart by their file, and number both documents of one file', () => {
    const [first, second] = list({ parts: 2 }, { id: 'b', part: 1, parts: 2, fileName: '副本.txt' }).findAll(
      'li',
    )
    expect(first?.text()).toContain('第 1 份')
    expect(first?.text()).toContain('公开.txt')
    expect(second?.text()).toContain('第 2 份')
    expect(second?.text()).toContain('副本.txt')
  })

  it('name the table where a part of a disclosure has no total', () => {
    expect(
      list({ revenue: null, tableIds: ['T3'] })
        .find('.amount')
        .text(),
    ).toBe('表三')
  })

  it('hand on which to remove', async () => {
    const shown = list({}, { id: 'b' })
    await shown.findAll('.remove')[1]?.trigger('click')
    expect(shown.emitted('remove')).toEqual([['b']])
  })
})
