import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cellOf } from '@/analysis/coverage-row'
import { expenditureSplit } from '@/analysis/expenditure-split'
import { fundsByCode } from '@/analysis/funds-by-code'
import { icicleCells } from '@/analysis/icicle-cells'
import { indicatorCoverage } from '@/analysis/indicator-coverage'
import { moneyFlow } from '@/analysis/flow-nodes'
import { projectConcentration } from '@/analysis/project-concentration'
import { revenueComposition } from '@/analysis/revenue-composition'
import { contextStripChart } from '@/charts/context-strip'
import { coverageMatrixChart } from '@/charts/coverage-matrix'
import type { Chart, SummaryPart } from '@/charts/define-chart'
import { dimensionCoverageChart } from '@/charts/dimension-coverage'
import { expenditureIcicleChart } from '@/charts/expenditure-icicle'
import { expenditureSplitChart } from '@/charts/expenditure-split'
import { moneyFlowChart } from '@/charts/money-flow'
import { projectConcentrationChart } from '@/charts/project-concentration'
import { revenueCompositionChart } from '@/charts/revenue-composition'
import { openBytes } from '@/intake'
import type { Disclosure } from '@/model/disclosure'
import { DIMENSIONS, PERIODS } from '@/model/dimension'
import { readSource } from '@/parser/read-source'
import { sharedDir } from '../shared'
import { setting } from './chart-setting'

const folder = sharedDir === null ? null : join(sharedDir, 'samples')
const files = [
  'src/sample/disclosure.txt',
  ...(folder === null ? [] : readdirSync(folder).map(name => join(folder, name))),
]

function readings(file: string): readonly Disclosure[] {
  const opened = openBytes(file, readFileSync(file))
  return 'refusal' in opened ? [] : readSource(opened.source).disclosures
}

interface Drawn {
  readonly series: readonly {
    readonly data: readonly unknown[]
    readonly links?: readonly { value: number }[]
  }[]
}

/** So wide that nothing is drawn longer than it is. */
const wide = { ...setting, width: 1e9 }
const option = <Data, Readout>(chart: Chart<Data, Readout>, data: Data) =>
  chart.option(data, wide) as Drawn | null
const numbers = (drawn: Drawn | null, series = 0) => (drawn?.series[series]?.data ?? []) as readonly number[]
const lengths = (drawn: Drawn | null) =>
  ((drawn?.series[0]?.data ?? []) as readonly (readonly [number, number])[]).map(([from, to]) => to - from)
const descending = (values: readonly number[]) => [...values].sort((a, b) => b - a)
const amounts = (parts: readonly SummaryPart[]) => parts.map(({ fen }) => fen)

/** Printed totals may differ from their printed parts by rounding; where they differ by more, by what no eye tells apart. */
const ROUNDING = 10_000
const SEEN = 0.005
function alike(said: readonly (number | null)[], drawn: readonly number[], by: number): void {
  expect(said).toHaveLength(Math.min(3, drawn.length))
  said.forEach((amount, index) =>
    expect(Math.abs((amount ?? Infinity) - (drawn[index] ?? 0))).toBeLessThanOrEqual(by),
  )
}

describe.each(files.map(file => [file.split('/').at(-1), file] as const))(
  'the words for those who do not see the pictures of %s',
  (_name, file) => {
    const all = readings(file)

    it('name the amounts that the strips draw, largest first', () => {
      expect(all.length).toBeGreaterThan(0)
      for (const disclosure of all) {
        const revenue = revenueComposition(disclosure)
        expect(amounts(revenueCompositionChart.summary(revenue, setting.words))).toEqual(
          descending(lengths(option(revenueCompositionChart, revenue))).slice(0, 3),
        )
        const projects = projectConcentration(disclosure)
        expect(amounts(projectConcentrationChart.summary(projects, setting.words))).toEqual(
          descending(lengths(option(projectConcentrationChart, projects))).slice(0, 3),
        )
      }
    })

    it('name the amounts of the bars of expenditure and of the ribbons of the flow', () => {
      for (const disclosure of all) {
        const { classes } = expenditureSplit(disclosure)
        const drawn = option(expenditureSplitChart, { nodes: classes })
        const [basic, project] = [numbers(drawn), numbers(drawn, 1)]
        const totals = descending(basic.map((length, row) => length + (project[row] ?? 0)))
        const said = expenditureSplitChart.summary({ nodes: classes }, setting.words)
        const wholes = said.filter(({ name }) => /^\d/u.test(name))
        alike(amounts(wholes), totals, ROUNDING)
        const parts = said.filter(({ name }) => !/^\d/u.test(name)).map(({ fen }) => fen ?? 0)
        expect([...basic, ...project]).toEqual(expect.arrayContaining(parts))

        const flow = moneyFlow(disclosure, null)
        const data = { flow, unit: 'wanYuan', names: { whole: '', unstated: '' }, lit: null } as const
        const ribbons = option(moneyFlowChart, data)?.series[0]?.links?.map(({ value }) => value) ?? []
        const links = amounts(moneyFlowChart.summary(data, setting.words))
        expect(ribbons).toEqual(expect.arrayContaining(links))
        expect(links[0] ?? null).toBe(
          flow.links.length === 0 ? null : Math.max(...flow.links.map(({ figure }) => figure.fen ?? 0)),
        )
      }
    })

    it('name the amounts that the widths of the classes stand for', () => {
      expect(all.length).toBeGreaterThan(0)
      for (const disclosure of all) {
        const { classes, total } = expenditureSplit(disclosure)
        const whole = classes.reduce((sum, { total: figure }) => sum + (figure?.fen ?? 0), 0)
        const cells = icicleCells(classes, 'split', fundsByCode(disclosure))
        const icicle = { cells, whole: total.total?.fen ?? null, unit: 'wanYuan', lit: null } as const
        const depth = Math.min(1, Math.max(0, ...cells.map(cell => cell.depth)))
        const widths = cells
          .filter(cell => cell.depth === depth)
          .map(({ from, to }) => Math.round((to - from) * whole))
        alike(
          amounts(expenditureIcicleChart.summary(icicle, setting.words)),
          descending(widths),
          whole * SEEN,
        )
        const code = classes.find(({ total: figure }) => (figure?.fen ?? 0) > 0)?.code ?? ''
        const marks = contextStripChart.marks({ classes, code }).length
        const starts = (option(contextStripChart, { classes, code })?.series[0]?.data ??
          []) as readonly (readonly number[])[]
        const ends = [...starts.slice(1, marks).map(([from]) => from ?? 0), 1]
        const stretches = starts
          .slice(0, marks)
          .map(([from = 0], at) => Math.round(((ends[at] ?? 0) - from) * whole))
        alike(
          amounts(contextStripChart.summary({ classes, code }, setting.words)),
          descending(stretches),
          whole * SEEN,
        )
      }
    })

    it('name the shares that the bars and blocks of coverage draw', () => {
      for (const disclosure of all) {
        const coverage = indicatorCoverage(disclosure)
        const drawn = option(dimensionCoverageChart, coverage)
        const parts = dimensionCoverageChart.summary(coverage, setting.words)
        const shares = parts.map(part => part.basisPoints ?? -1)
        /** The filled part of a bar, of what is filled or hollow: what was not read is neither. */
        const filledOf = (series: number) =>
          numbers(drawn, series).flatMap((filled, at) => {
            const hollow = numbers(drawn, series + 1)[at]
            if (typeof filled !== 'number') return []
            return [(filled * 10_000) / (filled + (typeof hollow === 'number' ? hollow : 0))]
          })
        const bars = [...filledOf(0), ...filledOf(2)]
        for (const share of shares) expect(bars.some(bar => Math.abs(bar - share) < 2)).toBe(true)
        const annual = filledOf(2)
        const least = annual.length > 0 ? Math.min(...annual) : -1
        expect(Math.abs((shares[1] ?? -1) - least)).toBeLessThan(2)

        const matrix = { rows: coverage.rows, periods: PERIODS }
        for (const { name, basisPoints } of coverageMatrixChart.summary(matrix, setting.words)) {
          const filled = coverage.rows
            .filter(({ project }) => project === name)
            .map(
              row =>
                DIMENSIONS.filter(dimension => cellOf(row, dimension, 'annual')?.state === 'covered').length,
            )
          expect(filled.map(count => Math.round((count * 10_000) / 9))).toContain(basisPoints)
        }
      }
    })
  },
)
