import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { indicatorQuality } from '@/analysis/indicator-quality'
import ProjectQuality from '@/components/figures/project-quality.vue'
import QualityFigure from '@/components/figures/quality-figure.vue'
import { of, sheetOf } from '../../checks/build-case'
import { mounted } from './mounted'

const sound = [
  ['quantity', '巡查次数', '≥12次'],
  ['quality', '路面完好率', '≥95%'],
  ['timeliness', '完成时间', '2027年10月'],
  ['cost', '养护成本', '≤5万元'],
  ['social', '道路通行能力', '畅通无阻'],
  ['satisfaction', '群众满意度', '≥90%'],
] as const
const sheets = [
  sheetOf({ project: '桥梁检测', values: [...sound] }),
  sheetOf({
    project: '路灯养护',
    line: 700,
    values: [...sound.slice(0, 3), ...sound.slice(4, 5), ['satisfaction', '群众满意度', '满意']],
  }),
]
const qualities = indicatorQuality(of([], { sheets }))

describe('the quality of targets', () => {
  afterEach(() => document.body.replaceChildren())

  it('lists the projects with the worst first, and only the kinds that occur', () => {
    const { wrapper } = mounted(QualityFigure, { qualities })
    const rows = wrapper.findAll('tbody tr').map(row => row.text().replace(/\s+/g, ' '))
    expect(rows[0]).toContain('82%')
    expect(rows[0]).toContain('9 / 11')
    expect(rows[1]).toContain('100%')
    const heads = wrapper.findAll('thead th').map(head => head.text())
    expect(heads).toEqual(['项目', '分数', '无问题 / 应有', '维度空缺', '没有数值'])
  })

  it('lists the first, on request all; on paper all, since nothing can be asked of it', async () => {
    const many = Array.from({ length: 11 }, (_, at) =>
      sheetOf({ project: `第${at + 1}座桥检测`, line: 100 * (at + 1), values: [...sound] }),
    )
    const { wrapper } = mounted(QualityFigure, {
      qualities: indicatorQuality(of([], { sheets: many })),
    })
    expect(wrapper.findAll('tbody tr')).toHaveLength(8)
    dispatchEvent(new Event('beforeprint'))
    await nextTick()
    expect(wrapper.findAll('tbody tr')).toHaveLength(11)
    dispatchEvent(new Event('afterprint'))
    await nextTick()
    expect(wrapper.findAll('tbody tr')).toHaveLength(8)
  })

  it('leads from a count to the values it objects to', async () => {
    const { wrapper, opened } = mounted(QualityFigure, { qualities })
    await wrapper.get('tbody .source-button').trigger('click')
    expect(opened[0]?.map(({ line }) => line)).toEqual([709])
  })

  it('tells of one project its score and every objection', () => {
    const [, quality] = qualities.projects
    const { wrapper } = mounted(ProjectQuality, { quality })
    expect(wrapper.get('h2').text()).toBe('指标质量 82%：应有 11 项，9 项没有问题')
    expect(wrapper.findAll('dd').map(each => each.text())).toEqual(['没有成本指标', '群众满意度 满意'])
  })
})
