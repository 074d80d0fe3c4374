import { figureState } from '../../analysis/figure-state'
import type { PerformanceSheet } from '../../model/performance'
import type { ExportInput } from '../define-export'
import { field, type TidyTable } from './table'

const ofSheet = [field('sheet_line', 'integer'), field('project', 'string', 'activity:generic:project:code')]
const sheetOf = ({ lines, project }: PerformanceSheet) => [lines.from, project?.value ?? null]

/** Every indicator of every performance sheet, one a row. */
export function tidyIndicators({ disclosure }: ExportInput): TidyTable {
  return {
    name: 'indicators',
    fields: [
      ...ofSheet,
      field('second_print_of', 'integer'),
      field('line', 'integer'),
      field('period'),
      field('level1'),
      field('dimension'),
      field('indicator'),
      field('target'),
      field('confidence', 'number'),
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
    fields: [
      ...ofSheet,
      field('second_print_of', 'integer'),
      field('line', 'integer'),
      field('period'),
      field('fund_source', 'string', 'fin-source:generic:code'),
      field('value', 'number', 'value'),
      field('fen', 'integer'),
      field('state'),
      field('confidence', 'number'),
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
