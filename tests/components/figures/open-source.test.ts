import { describe, expect, it } from 'vitest'
import { concentrationHeadline, revenueHeadline } from '@/analysis/headline'
import { indicatorCoverage } from '@/analysis/indicator-coverage'
import { keyFigures } from '@/analysis/key-figures'
import { projectConcentration } from '@/analysis/project-concentration'
import { revenueComposition } from '@/analysis/revenue-composition'
import ConcentrationFigure from '@/components/figures/concentration-figure.vue'
import EChart from '@/components/figures/e-chart.vue'
import KeyFigures from '@/components/figures/key-figures.vue'
import RevenueFigure from '@/components/figures/revenue-figure.vue'
import { at, claim, disclosure, row, table } from '../../analysis/build-disclosure'
import { mounted } from './mounted'

const read = disclosure(
  [
    table('T1', [
      row({ side: 'revenue', name: '一般公共预算', line: 4, figures: { amount: '60.00' } }),
      row({ side: 'revenue', name: '单位资金', line: 5, figures: { amount: '40.00' } }),
      row({ side: 'revenue', kind: 'grandTotal', name: '收入总计', line: 9, figures: { amount: '100.00' } }),
    ]),
    table('T3', [
      row({
        kind: 'total',
        name: '合计',
        line: 30,
        figures: { total: '8.00', basic: '2.00', project: '6.00' },
      }),
    ]),
    table('T12', [
      row({ kind: 'project', name: '路灯改造', line: 41, figures: { total: '1.00' } }),
      row({ kind: 'project', name: '桥梁检测', line: 42, figures: { total: '5.00' } }),
    ]),
  ],
  {
    claims: [
      claim({
        section: '一',
        kind: 'change',
        label: '收入总计比上年增加',
        raw: '3.00',
        value: 3,
        direction: 'increase',
        place: at(70),
      }),
    ],
  },
)
const revenue = revenueComposition(read)
const concentration = projectConcentration(read)
const base = { unit: 'wanYuan', theme: 'light' }

describe('a click on a figure', () => {
  it('on a segment of the revenue bar opens the source at its amount', () => {
    const { wrapper, opened } = mounted(RevenueFigure, {
      revenue,
      headline: revenueHeadline(revenue),
      ...base,
    })
    wrapper.findComponent(EChart).vm.$emit('pick', revenue.parts[0])
    expect(opened[0]?.map(place => place.line)).toEqual([4])
  })

  it('names the segment under the pointer in the reading line', async () => {
    const { wrapper } = mounted(RevenueFigure, { revenue, headline: revenueHeadline(revenue), ...base })
    wrapper.findComponent(EChart).vm.$emit('readout', revenue.parts[0])
    await wrapper.vm.$nextTick()
    expect(wrapper.get('.readout').text()).toBe('一般公共预算 60.00，占 60.00%')
  })

  it('on a share opens the part and the whole', async () => {
    const { wrapper, opened } = mounted(RevenueFigure, {
      revenue,
      headline: revenueHeadline(revenue),
      ...base,
    })
    await wrapper.findAll('[data-source=generalPublic] button').at(-1)?.trigger('click')
    expect(opened[0]?.map(place => place.line)).toEqual([4, 9])
  })

  it('on a segment of the concentration strip opens the source at its project', () => {
    const headline = concentrationHeadline(concentration)
    const { wrapper, opened } = mounted(ConcentrationFigure, { concentration, headline, ...base })
    wrapper.findComponent(EChart).vm.$emit('pick', { first: concentration.parts[0] })
    expect(opened[0]?.map(place => place.line)).toEqual([42])
  })

  it('on the note under a key figure opens the claim, or the part and its whole', async () => {
    const figures = keyFigures(read, indicatorCoverage(read))
    const { wrapper, opened } = mounted(KeyFigures, { figures, unit: 'wanYuan' })
    await wrapper.get('[data-figure=projectExpenditure] .note button').trigger('click')
    expect(opened.at(-1)?.map(place => place.line)).toEqual([30, 30])
    const [revenueFigure] = figures
    const withChange = [{ ...revenueFigure, change: read.claims[0] }]
    await wrapper.setProps({ figures: withChange })
    await wrapper.get('[data-figure=totalRevenue] .note button').trigger('click')
    expect(opened.at(-1)?.map(place => place.line)).toEqual([70])
  })
})
