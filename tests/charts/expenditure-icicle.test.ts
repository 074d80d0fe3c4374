import { describe, expect, it } from 'vitest'
import { expenditureSplit } from '@/analysis/expenditure-split'
import { fundsByCode } from '@/analysis/funds-by-code'
import { icicleCells } from '@/analysis/icicle-cells'
import { contextStripChart } from '@/charts/context-strip'
import { expenditureIcicleChart, type Icicle } from '@/charts/expenditure-icicle'
import { sumFen } from '@/model/money'
import { disclosure, row, table } from '../analysis/build-disclosure'
import { drawn, setting } from './chart-setting'

const item = (code: string, total: string, basic: string, project: string) =>
  row({ code, name: `名${code}`, figures: { total, basic, project } })
const read = disclosure([
  table('T3', [
    item('208', '1.00', '1.00', ''),
    item('212', '99.00', '30.00', '69.00'),
    item('21201', '99.00', '30.00', '69.00'),
  ]),
])
const { classes } = expenditureSplit(read)
const icicle: Icicle = {
  cells: icicleCells(classes, 'split', fundsByCode(read)),
  whole: sumFen(classes.map(node => node.total?.fen)),
  unit: 'wanYuan',
  lit: null,
}

describe('the icicle', () => {
  it('is as high as its levels are deep, on both parts’ colours', () => {
    expect(expenditureIcicleChart.height(icicle, 14)).toBe(96)
    const svg = drawn(expenditureIcicleChart.option(icicle, setting), 96)
    expect(svg).toContain(setting.theme.basic)
    expect(svg).toContain(setting.theme.project)
  })

  it('writes a figure whole or not at all', () => {
    const svg = drawn(expenditureIcicleChart.option(icicle, setting), 96)
    expect(svg).toContain('212 名212')
    expect(svg).toContain('项目支出 69.00')
    expect(svg).not.toContain('208 名208')
    expect(svg).not.toContain('…')
  })

  it('writes no part’s amount without the part’s name', () => {
    const narrow = { ...setting, width: 160 }
    const svg = drawn(expenditureIcicleChart.option(icicle, narrow), 96, narrow.width)
    expect(svg).toContain('212 名212')
    expect(svg).not.toContain('69.00')
  })

  it('walks every cell and has nothing to draw without one', () => {
    const marks = expenditureIcicleChart.marks(icicle)
    expect(marks.map(mark => expenditureIcicleChart.readout(icicle, mark)?.code)).toEqual([
      '208',
      '212',
      '21201',
    ])
    expect(expenditureIcicleChart.option({ ...icicle, cells: [] }, setting)).toBeNull()
  })
})

describe('the strip of the whole', () => {
  it('darkens the part that is shown below', () => {
    const svg = drawn(contextStripChart.option({ classes, code: '21201' }, setting), 30)
    expect(svg).toContain(setting.theme.ink2)
    expect(contextStripChart.option({ classes, code: '999' }, setting)).toBeNull()
  })

  it('leads to the classes it shows', () => {
    const data = { classes, code: '212' }
    expect(contextStripChart.marks(data).map(mark => contextStripChart.readout(data, mark)?.code)).toEqual([
      '208',
      '212',
    ])
  })
})
