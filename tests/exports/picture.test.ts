import { beforeAll, describe, expect, it } from 'vitest'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { revenueComposition } from '@/analysis/revenue-composition'
import { expenditureSplit } from '@/analysis/expenditure-split'
import { moneyFlow } from '@/analysis/flow-nodes'
import { fundsByCode } from '@/analysis/funds-by-code'
import { icicleCells } from '@/analysis/icicle-cells'
import { indicatorCoverage } from '@/analysis/indicator-coverage'
import { projectConcentration } from '@/analysis/project-concentration'
import { rowFindings } from '@/analysis/row-findings'
import { coverageMatrixChart } from '@/charts/coverage-matrix'
import { dimensionCoverageChart } from '@/charts/dimension-coverage'
import { expenditureIcicleChart } from '@/charts/expenditure-icicle'
import { expenditureSplitChart } from '@/charts/expenditure-split'
import { moneyFlowChart } from '@/charts/money-flow'
import { projectConcentrationChart } from '@/charts/project-concentration'
import { revenueCompositionChart } from '@/charts/revenue-composition'
import type { ExportInput } from '@/exports/define-export'
import { sampleInput } from './export-input'
import { pictureOf, type DrawnChart, type Picture } from '@/exports/picture'

const around = {
  title: '过半来自 <政府性基金> & "别的"',
  caption: '单位：万元，表一 行 5–20',
  foot: ['某局 2026 年部门预算', '明账 0.1.0，2026-11-21'],
}
let input: ExportInput
let pictures: Map<string, Picture>
const draw = (drawn: unknown) => pictureOf(drawn as DrawnChart, around, input.words, 'wanYuan') as Picture

beforeAll(async () => {
  input = await sampleInput()
  const { disclosure } = input
  const coverage = indicatorCoverage(disclosure)
  const all = [
    { chart: revenueCompositionChart, data: revenueComposition(disclosure) },
    { chart: expenditureSplitChart, data: { nodes: expenditureSplit(disclosure).classes } },
    { chart: dimensionCoverageChart, data: coverage },
    { chart: coverageMatrixChart, data: { rows: coverage.rows, periods: ['whole', 'annual'] } },
    { chart: projectConcentrationChart, data: projectConcentration(disclosure) },
  ]
  pictures = new Map(all.map(each => [each.chart.id, draw(each)]))
})

describe('the picture of a chart', () => {
  it('of the matrix names the unit of its amounts', () => {
    expect(pictures.get('coverage-matrix')?.svg).toContain('text-anchor="end">万元</text>')
  })

  it('names what carries a mark where the drawing has no room for it', () => {
    const { disclosure, audit, words } = input
    const found = rowFindings(disclosure, audit)
    const wrong = moneyFlow(disclosure, null).nodes.filter(({ figure }) => figure && found(figure.place))
    expect(wrong.length).toBeGreaterThan(0)
    const drawn = {
      chart: moneyFlowChart,
      data: { flow: moneyFlow(disclosure, null), unit: 'wanYuan', names: { whole: '总计' }, lit: null },
    }
    const of = (given: typeof found) =>
      pictureOf(drawn as unknown as DrawnChart, around, words, 'wanYuan', 'flow', given)?.svg
    expect(of(found)).toMatch(/[^<>]+ [◆▲]✎?<\/text>/u)
    expect(of(found)).toMatch(/核对有(?:错误|警告)/u)
    expect(of(() => null)).not.toMatch(/核对有/u)
  })

  it('is well-formed, and carries title, unit, source and document as text', () => {
    for (const { svg } of pictures.values()) {
      expect(XMLValidator.validate(svg)).toBe(true)
      const texts = JSON.stringify(new XMLParser({ ignoreAttributes: false }).parse(svg))
      for (const words of ['单位：万元，表一 行 5–20', '某局 2026 年部门预算', '明账 0.1.0'])
        expect(texts).toContain(words)
      expect(texts).toContain('<政府性基金>')
    }
  })

  it('runs nothing, styles nothing inline and fetches nothing', () => {
    for (const { svg } of pictures.values()) {
      expect(svg).not.toMatch(/<script|<style|<foreignObject| style=| on[a-z]+=|ecmeta|class=/i)
      expect(svg.replace(/xmlns(?::xlink)?="[^"]*"/g, '')).not.toMatch(/https?:|href=/)
    }
  })

  it('says what stands beside the chart on the page: names, amounts, shares, blanks', () => {
    const revenue = pictures.get('revenue-composition')?.svg
    for (const source of Object.values(input.words.terms.fundSources)) expect(revenue).toContain(source)
    expect(pictures.get('expenditure-split')?.svg).toContain('基本支出')
    expect(pictures.get('coverage-matrix')?.svg).toContain('可持续')
  })

  it('is the same for the same input', () => {
    const data = revenueComposition(input.disclosure)
    const again = pictureOf({ chart: revenueCompositionChart, data }, around, input.words, 'wanYuan')
    expect(again).toEqual(pictures.get('revenue-composition'))
  })

  it('of the icicle says what its colours mean, that of the flow what its columns are', () => {
    const { disclosure } = input
    const split = expenditureSplit(disclosure)
    const cells = icicleCells(split.classes, 'split', fundsByCode(disclosure))
    const icicle = draw({
      chart: expenditureIcicleChart,
      data: { cells, whole: null, unit: 'wanYuan', lit: null },
    })
    for (const part of ['basic', 'project'] as const)
      expect(icicle.svg).toContain(`>${input.words.terms.columns[part]}</text>`)
    const flow = moneyFlow(disclosure, null)
    const { columns } = input.words.revenue.flow
    const names = { whole: columns.whole, unstated: '' }
    const drawn = draw({ chart: moneyFlowChart, data: { flow, unit: 'wanYuan', names, lit: null } })
    expect(flow.columns.length).toBeGreaterThan(2)
    for (const column of flow.columns) expect(drawn.svg).toContain(`>${columns[column]}</text>`)
  })
})
