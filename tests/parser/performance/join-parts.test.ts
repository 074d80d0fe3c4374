import { describe, expect, it } from 'vitest'
import { HEADER, readSheets } from './sheet-text'

const TITLE = '项目支出绩效目标表'
const HEADING = [TITLE, '(2031年度)']
const head = (project: string, total: string) => [
  `项目名称|${project}`,
  `项目资金(元)|实施期资金总额:|${total}|年度资金总额:|${total}`,
]
const QUANTITY = '|产出指标|数量指标|灯具数量|20盏|数量指标|灯具数量|20盏'
const SATISFACTION = '|满意度指标|服务对象满意度|市民满意度|≥90%|服务对象满意度|市民满意度|≥90%'

describe('prints of a sheet heading', () => {
  it('of different amounts are different sheets', () => {
    const { sheets } = readSheets(...HEADING, ...head('甲', '1'), ...HEADING, ...head('甲', '2'))
    expect(sheets.map(sheet => sheet.duplicateOf)).toEqual([null, null])
  })

  it('of the same project and amounts are one sheet printed again', () => {
    const { sheets } = readSheets(
      ...HEADING,
      ...head('甲', '1'),
      HEADER,
      QUANTITY,
      SATISFACTION,
      ...HEADING,
      ...head('甲', '1'),
      HEADER,
    )
    expect(sheets.map(sheet => sheet.duplicateOf)).toEqual([null, 1])
  })

  it('without a project name continue the sheet before', () => {
    const { sheets } = readSheets(
      ...HEADING,
      ...head('甲', '1'),
      HEADER,
      QUANTITY,
      ...HEADING,
      HEADER,
      SATISFACTION,
    )
    expect(sheets).toHaveLength(1)
    expect(sheets[0]?.headingLines).toEqual([1, 7])
    expect(sheets[0]?.indicators.map(indicator => indicator.dimension)).toEqual([
      'quantity',
      'satisfaction',
      'quantity',
      'satisfaction',
    ])
  })

  it('with the same head above the rows that an unfinished table lacks continue it', () => {
    const { sheets } = readSheets(
      ...HEADING,
      ...head('甲', '1'),
      HEADER,
      QUANTITY,
      ...HEADING,
      ...head('甲', '1'),
      HEADER,
      SATISFACTION,
    )
    expect(sheets).toHaveLength(1)
    expect(sheets[0]?.indicators).toHaveLength(4)
  })

  it('with the name of the project alone above such rows continue it as well', () => {
    const { sheets } = readSheets(
      ...HEADING,
      ...head('甲', '1'),
      HEADER,
      QUANTITY,
      ...HEADING,
      '项目名称|甲',
      SATISFACTION,
    )
    expect(sheets.map(({ headingLines, indicators }) => [headingLines, indicators.length])).toEqual([
      [[1, 7], 4],
    ])
  })

  it('that continue a sheet give it the date that only the last page prints', () => {
    const { sheets } = readSheets(
      ...HEADING,
      ...head('甲', '1'),
      HEADER,
      QUANTITY,
      ...HEADING,
      HEADER,
      SATISFACTION,
      '负责人:||填报日期:20310102',
    )
    expect(sheets.map(sheet => sheet.filledAt?.value)).toEqual(['20310102'])
  })

  it('twice in a row belong to one sheet', () => {
    const { sheets } = readSheets(TITLE, '', `${TITLE}||`, '(2031年度)', ...head('甲', '1'), HEADER, QUANTITY)
    expect(sheets.map(sheet => sheet.headingLines)).toEqual([[1, 3]])
  })
})

describe('lines of a sheet', () => {
  it('are claimed by what they were read as; what gives nothing stays unread', () => {
    const { context } = readSheets(
      ...HEADING,
      ...head('甲', '1'),
      HEADER,
      QUANTITY,
      '负责人:|填报日期:|20310101',
      '|完全不相干的一段话',
    )
    expect(context.ledger.roles({ from: 1, to: 8 })).toEqual([
      'sheetHeading',
      'sheetHeading',
      'sheetField',
      'sheetField',
      'indicatorHeader',
      'indicatorRow',
      'sheetField',
      'unread',
    ])
  })

  it('with a value and no name become an issue', () => {
    const { context } = readSheets(
      ...HEADING,
      ...head('甲', '1'),
      HEADER,
      '|效益指标|经济效益||提升||经济效益||提升',
    )
    expect(context.issues.map(issue => issue.code)).toEqual(['indicatorValueAlone', 'indicatorValueAlone'])
  })
})
