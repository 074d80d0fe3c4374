import { describe, expect, it } from 'vitest'
import type { TargetMeasures } from '@/analysis/target-measures'
import TargetMeasuresFigure from '@/components/figures/target-measures.vue'
import { DIMENSIONS } from '@/model/dimension'
import { mounted } from './mounted'

const share = (measurable: number, targets: number) => ({
  measurable,
  targets,
  basisPoints: targets === 0 ? null : Math.round((10_000 * measurable) / targets),
})
const measures: TargetMeasures = {
  total: { dimension: null, ...share(3, 4) },
  byDimension: DIMENSIONS.map(dimension => ({
    dimension,
    ...(dimension === 'quantity' ? share(3, 4) : share(0, 0)),
  })),
  kinds: [{ key: 'text', count: 1 }],
  comparators: [{ key: '≥', count: 2 }],
  units: Array.from({ length: 15 }, (_, index) => ({ key: `单位${index}`, count: 20 - index })),
  lost: 2,
  both: 5,
  different: 1,
  unreadSheets: 0,
  single: 3,
}
const shown = (changed: Partial<TargetMeasures> = {}) =>
  mounted(TargetMeasuresFigure, { measures: { ...measures, ...changed }, period: 'annual' }).wrapper

describe('how measurable the targets are', () => {
  it('is the title, and says of how many values and how many were not read', () => {
    const wrapper = shown()
    expect(wrapper.get('h2').text()).toBe('年度指标值中 75.0% 可以衡量')
    expect(wrapper.get('.caption').text()).toMatch(/^4 个读到的值，另有 2 个未读到/u)
    expect(shown({ lost: 0 }).get('.caption').text()).not.toContain('未读到')
  })

  it('says of how many sheets a half was not read: none of theirs counts as standing in one only', () => {
    expect(shown().text()).not.toContain('一半未读到')
    expect(shown({ unreadSheets: 2 }).text()).toContain('另有 2 份的一半未读到，不作对照')
  })

  it('keeps a line for every dimension, and no share where no value was read', () => {
    const rows = shown()
      .findAll('tbody tr')
      .map(line => line.findAll('td').map(cell => cell.text()))
    expect(rows).toHaveLength(DIMENSIONS.length)
    expect(rows[0]).toEqual(['3', '4', '75%'])
    expect(rows[1]).toEqual(['0', '0', '—'])
  })

  it('lists the comparators, the commonest units and how many more, and how the halves compare', () => {
    const text = shown().text().replace(/\s+/gu, ' ')
    expect(text).toContain('≥ 不少于 2')
    expect(text).toContain('单位11')
    expect(text).not.toContain('单位12')
    expect(text).toContain('另有 3 种')
    expect(text).toMatch(/两期都有 ?5/u)
    expect(text).toMatch(/只见于一期 ?3/u)
  })
})
