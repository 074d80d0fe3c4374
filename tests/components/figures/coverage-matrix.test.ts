import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { indicatorCoverage } from '@/analysis/indicator-coverage'
import CoverageMatrix from '@/components/figures/coverage-matrix.vue'
import { disclosure, indicator, row, sheet, table } from '../../analysis/build-disclosure'
import { mounted } from './mounted'

enableAutoUnmount(afterEach)

const text = disclosure(
  [
    table('T12', [
      row({ kind: 'project', name: '河道清淤', line: 5, figures: { total: '90.00' } }),
      row({ kind: 'project', name: '桥梁检测', line: 6, figures: { total: '10.00' } }),
    ]),
  ],
  {
    sheets: [
      sheet({
        project: '河道清淤',
        halves: { whole: false, annual: true },
        labels: [['annual', 'economic']],
        indicators: [indicator('quantity', '长度'), indicator('quality', '合格率', { doubtful: true })],
      }),
    ],
  },
)

function matrix(language: 'zh-CN' | 'en' = 'zh-CN') {
  const coverage = indicatorCoverage(text)
  return mounted(
    CoverageMatrix,
    { coverage, rows: coverage.rows, period: 'both', unit: 'wanYuan', theme: 'light' },
    language,
  )
}

describe('the matrix', () => {
  it('says the four states and doubt in words, each half apart', () => {
    const { wrapper } = matrix()
    const label = (at: string) => wrapper.get(`[data-at="${at}"]`).attributes('aria-label')
    expect(label('0 0')).toBe('河道清淤，数量指标，实施期未读到，年度1 个指标')
    expect(label('0 1')).toContain('存疑')
    expect(label('0 4')).toContain('年度空白')
    expect(label('0 5')).toContain('年度标签未印出')
  })

  it('gives a project without a sheet one sentence across, with the way to its row', async () => {
    const { wrapper, opened } = matrix()
    const sentence = wrapper.get('[data-project=桥梁检测] [role=gridcell]')
    expect(sentence.attributes('colspan')).toBe('9')
    expect(sentence.text()).toContain('未见绩效目标表')
    await sentence.get('button').trigger('click')
    expect(opened[0]?.[0]?.line).toBe(6)
  })

  it('leads by keys from a project without a sheet to the project, and opens the cells of the others', async () => {
    const { wrapper } = matrix()
    const bare = wrapper.get('[data-project=桥梁检测] [role=gridcell]')
    await bare.trigger('keydown', { key: 'Enter' })
    expect(wrapper.emitted('project')?.map(([chosen]) => (chosen as { project: string }).project)).toEqual([
      '桥梁检测',
    ])
    expect(wrapper.emitted('open')).toBeUndefined()
    await wrapper.get('[data-at="0 1"]').trigger('keydown', { key: 'Enter' })
    expect(wrapper.emitted('open')).toHaveLength(1)
    expect(wrapper.emitted('project')).toHaveLength(1)
  })

  it('has one tab stop, which the arrow keys move', async () => {
    const { wrapper } = matrix()
    const first = wrapper.get<HTMLElement>('[data-at="0 0"]')
    first.element.focus()
    await first.trigger('keydown', { key: 'ArrowRight' })
    expect(document.activeElement?.getAttribute('data-at')).toBe('0 1')
    await wrapper.get('[data-at="0 1"]').trigger('keydown', { key: 'ArrowDown' })
    expect(document.activeElement?.getAttribute('data-at')).toBe('1 0')
    expect(wrapper.findAll('[tabindex="0"]')).toHaveLength(1)
  })

  it('stands on paper in cells of its own, each half apart, as it is drawn on screen', async () => {
    const { wrapper } = matrix()
    dispatchEvent(new Event('beforeprint'))
    await nextTick()
    const blocks = (at: string) =>
      wrapper.findAll(`[data-at="${at}"] .block`).map(each => [each.attributes('data-state'), each.text()])
    expect(blocks('0 0')).toEqual([
      ['notRead', '?'],
      ['covered', ''],
    ])
    expect(blocks('0 1')[1]).toEqual(['doubtful', '~'])
    expect(wrapper.find('.bands').exists()).toBe(false)
    dispatchEvent(new Event('afterprint'))
    await nextTick()
    expect(wrapper.find('.block').exists()).toBe(false)
    expect(wrapper.find('.bands').exists()).toBe(true)
  })

  it('opens a cell by click and by Enter', async () => {
    const { wrapper } = matrix()
    await wrapper.get('[data-at="0 4"]').trigger('click')
    await wrapper.get('[data-at="0 4"]').trigger('keydown', { key: 'Enter' })
    const events = wrapper.emitted('open') ?? []
    expect(events.map(([, dimension]) => dimension)).toEqual(['economic', 'economic'])
  })

  it('draws of three thousand projects only some, says how many there are, and keeps one tab stop', () => {
    const names = Array.from({ length: 3000 }, (_, at) => `${at + 1}号桥检测`)
    const coverage = indicatorCoverage(
      disclosure([
        table(
          'T12',
          names.map((name, at) => row({ kind: 'project', name, line: at + 1, figures: { total: '1.00' } })),
        ),
      ]),
    )
    const { wrapper } = mounted(CoverageMatrix, {
      coverage,
      rows: coverage.rows,
      period: 'both',
      unit: 'wanYuan',
      theme: 'light',
    })
    const rows = wrapper.findAll('[data-project]')
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.length).toBeLessThan(100)
    expect(rows[0]?.attributes('aria-rowindex')).toBe('1')
    expect(wrapper.get('[role=grid]').attributes('aria-rowcount')).toBe('3000')
    expect(wrapper.findAll('[tabindex="0"]')).toHaveLength(1)
  })

  it('speaks English', () => {
    expect(matrix('en').wrapper.get('[data-at="0 5"]').attributes('aria-label')).toContain(
      'Annual: label not printed',
    )
  })
})
