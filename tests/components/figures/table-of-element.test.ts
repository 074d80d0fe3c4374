import { mount } from '@vue/test-utils'
import { h } from 'vue'
import { describe, expect, it } from 'vitest'
import MoneyFigure from '@/components/figures/money-figure.vue'
import { tableOfElement } from '@/components/figures/table-of-element'
import type { Figure } from '@/model/budget-table'
import { figure } from '../../analysis/build-disclosure'

const money = (given: Figure | null) =>
  h('td', h(MoneyFigure, { figure: given, unit: 'wanYuan', dense: true }))
const page = mount(() =>
  h('table', [
    h(
      'thead',
      h('tr', [h('th', '来源'), h('th', { 'data-export': 'no' }, '条'), h('th', '金额'), h('th', '占比')]),
    ),
    h('tbody', [
      h('tr', [
        h('th', ['一般 ', h('button', { class: 'no-print' }, '更正')]),
        h('td', '▇'),
        money(figure('12.3456')),
        h('td', '52.64%'),
      ]),
      h('tr', [h('th', '基金'), h('td'), money(figure('')), h('td', '')]),
      h('tr', [h('th', '资本'), h('td'), money(null), h('td', '')]),
      h('tr', [h('th', '专户'), h('td'), money({ ...figure('0.00'), confidence: 0.4 }), h('td', '−1.5%')]),
    ]),
    h('tfoot', h('tr', [h('th', '总计'), h('td'), money(figure('12.35')), h('td', '')])),
  ]),
)

describe('a table of the page on its way out', () => {
  const table = tableOfElement(page.element as HTMLTableElement, '收入', '备注')

  it('keeps amounts to the fen, whatever the page shows of them', () => {
    expect(table.rows[0]?.[1]).toEqual({ fen: 12_345_600 })
    expect(table.columns.map(({ label, kind }) => [label, kind])).toEqual([
      ['来源', 'text'],
      ['金额', 'money'],
      ['占比', 'share'],
      ['备注', 'text'],
    ])
  })

  it('keeps blank, not read, zero and doubtful apart', () => {
    expect(table.rows.map(row => row[1])).toEqual([
      { fen: 12_345_600 },
      { nothing: 'blank' },
      { nothing: 'notRead' },
      { fen: 0 },
      { fen: 12_350_000 },
    ])
    expect(table.rows[3]?.[3]).toMatch(/^存疑/)
  })

  it('leaves bars and buttons behind and reads shares exactly', () => {
    expect(table.rows[0]?.[0]).toBe('一般')
    expect(table.rows[0]?.[2]).toEqual({ basisPoints: 5264 })
    expect(table.rows[3]?.[2]).toEqual({ basisPoints: -150 })
    expect([...(table.strong ?? [])]).toEqual([4])
  })
})

describe('a table whose cells span rows and columns', () => {
  const spanned = mount(() =>
    h('table', [
      h('thead', h('tr', [h('th', '级'), h('th', { 'data-export-as': 'A 金额' }, 'A万元'), h('th', '差')])),
      h('tbody', [
        h('tr', h('th', { colspan: 3 }, '产出')),
        h('tr', [
          h('th', { rowspan: 2 }, '数量'),
          h('td', { 'data-fen': 1200 }, ['0.00 ', h('small', { 'data-note': '推算' }, '推算')]),
          h('td', { 'data-number': -1.5 }, '−1.50'),
        ]),
        h('tr', [h('td', { 'data-fen': 0 }, '0.00'), h('td', '+3.2%')]),
      ]),
    ]),
  )
  const table = tableOfElement(spanned.element as HTMLTableElement, '比较', '备注')

  it('says in each row what spans it, and puts every figure under its own head', () => {
    expect(table.rows).toEqual([
      ['产出', '', '', ''],
      ['数量', { fen: 1200 }, -1.5, '推算'],
      ['数量', { fen: 0 }, { basisPoints: 320 }, ''],
    ])
    expect(table.columns.map(({ label }) => label)).toEqual(['级', 'A 金额', '差', '备注'])
  })
})
