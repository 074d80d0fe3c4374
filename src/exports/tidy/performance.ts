import { figureState } from '../../analysis/figure-state'
import type { PerformanceSheet } from '../../model/performance'
import type { ExportInput } from '../define-export'
import { field, type TidyTable } from './table'

const ofSheet = [
  field('sheet_line', '绩效表行号', 'integer'),
  field('project', '项目', 'string', 'activity:generic:project:label'),
]
const sheetOf = ({ lines, project }: PerformanceSheet) => [lines.from, project?.value ?? null]

/** Every indicator of every performance sheet, one a row. */
export function tidyIndicators({ disclosure }: ExportInput): TidyTable {
  return {
    name: 'indicators',
    title: '绩效指标',
    fields: [
      ...ofSheet,
      field('second_print_of', '重复印出', 'integer'),
      field('line', '原文行号', 'integer'),
      field('period', '实施期或年度'),
      field('level1', '一级指标'),
      field('dimension', '维度'),
      field('indicator', '三级指标'),
      field('target', '指标值'),
      field('confidence', '把握', 'number'),
    ],
    rows: disclosure.sheets.flatMap(sheet =>
      sheet.indicators.map(each => [
        ...sheetOf(sheet),
        sheet.duplicateOf,
        each.namePlace.line,
        each.period,
        each.level1,
        each.dimension,
        each.name,
        each.value,
        each.confidence,
      ]),
    ),
  }
}

/** The funds of every performance sheet, one a row. */
export function tidySheetFunds({ disclosure }: ExportInput): TidyTable {
  return {
    name: 'sheet-funds',
    title: '绩效表资金',
    fields: [
      ...ofSheet,
      field('second_print_of', '重复印出', 'integer'),
      field('line', '原文行号', 'integer'),
      field('period', '实施期或年度'),
      field('fund_source', '资金来源', 'string', 'fin-source:generic:code'),
      field('value', '金额，元', 'number', 'value'),
      field('fen', '金额，分', 'integer'),
      field('state', '金额、零、空白'),
      field('confidence', '把握', 'number'),
    ],
    rows: disclosure.sheets.flatMap(sheet =>
      sheet.funds.map(({ period, source, figure }) => [
        ...sheetOf(sheet),
        sheet.duplicateOf,
        figure.place.line,
        period,
        source,
        figure.fen === null ? null : figure.fen / 100,
        figure.fen,
        figureState(figure),
        figure.confidence,
      ]),
    ),
  }
}
