import { expect, it } from 'vitest'
import { indicatorQuality } from '@/analysis/indicator-quality'
import type { TableMaker } from '@/components/exporter'
import OverallAsRead from '@/components/figures/overall-as-read.vue'
import QualityFigure from '@/components/figures/quality-figure.vue'
import SheetAsRead from '@/components/figures/sheet-as-read.vue'
import TableSave from '@/components/figures/table-save.vue'
import { exportMessages } from '@/locales/export-messages'
import type { OverallSheet } from '@/model/performance'
import { figure, indicator, sheet } from '../../analysis/build-disclosure'
import { of, sheetOf } from '../../checks/build-case'
import { mounted } from './mounted'

const words = exportMessages('zh-CN')
const savesOf = (component: Parameters<typeof mounted>[0], props: Record<string, unknown>) =>
  mounted(component, props).wrapper.findAllComponents(TableSave)
const made = async (maker: unknown) => (maker as TableMaker)(words)

it('the quality of targets leaves with every project, not only the first that are shown', async () => {
  const sheets = Array.from({ length: 11 }, (_, at) =>
    sheetOf({
      project: `第${at + 1}座桥检测`,
      line: 100 * (at + 1),
      values: [['quantity', '巡查', '≥12次']],
    }),
  )
  const [save] = savesOf(QualityFigure, { qualities: indicatorQuality(of([], { sheets })) })
  const { rows, columns } = await made(save?.props('make'))
  expect(rows).toHaveLength(11)
  expect(rows[0]?.[0]).toBe(100)
  expect(columns.map(({ label }) => label).slice(0, 4)).toEqual(['行', '项目', '分数', '无问题 / 应有'])
})

it('a sheet as read saves its funds and its own indicators, named after its project', async () => {
  const read = sheet({ project: '桥梁检测', indicators: [indicator('quantity', '巡查次数')] })
  const saves = savesOf(SheetAsRead, { sheet: read, unit: 'wanYuan' })
  const { name, rows } = await made(saves.at(-1)?.props('make'))
  expect(name).toBe(`桥梁检测 ${words.tables.indicators}`)
  expect(rows.map(row => row[5])).toEqual(['巡查次数'])
})

it('the overall sheet saves both sides of its funds, its tasks and its indicators', async () => {
  const overall: OverallSheet = {
    lines: { from: 1, to: 9 },
    department: null,
    departmentCode: null,
    basics: [],
    funds: [
      { by: 'source', key: '专项债券', figure: figure('1.00', 3) },
      { by: 'use', key: '其他', figure: figure('', 4) },
    ],
    texts: [],
    tasks: [{ duty: null, task: null }],
    indicators: [],
    labels: [],
  }
  const saves = savesOf(OverallAsRead, { sheet: overall, unit: 'wanYuan' })
  expect(saves).toHaveLength(3)
  const { rows } = await made(saves[0]?.props('make'))
  expect(rows).toEqual([
    [3, words.tables.overallView.by.source, '专项债券', { fen: 1_000_000 }, ''],
    [4, words.tables.overallView.by.use, '其他', { nothing: 'blank' }, ''],
  ])
})
