import { figureState } from '../../analysis/figure-state'
import { sourceNamed } from '../../analysis/revenue-composition'
import { TABLE_IDS, type BudgetTable, type Column, type TableRow } from '../../model/budget-table'
import { FUND_SOURCES } from '../../model/fund-source'
import type { ExportInput } from '../define-export'
import { field, type TidyTable, type TidyValue } from './table'

const LEVELS = [
  { digits: 3, title: '类' },
  { digits: 5, title: '款' },
  { digits: 7, title: '项' },
] as const
const REVENUE = new Set(['T2', 'T7'])
/** Tables whose codes, where they print any, are not of the functional classification of expenditure. */
const NOT_FUNCTIONAL = new Set(['T6', 'T7', 'T10', 'T11', 'T12', 'T13'])

const FUNCTION_FIELDS = LEVELS.flatMap(({ title }, index) => {
  const level = `functional-classification:generic:level${index + 1}`
  return [
    field(`function_${index + 1}_code`, title, 'string', `${level}:code`),
    field(`function_${index + 1}_label`, `${title}名称`, 'string', `${level}:label`),
  ]
})

const FIELDS = [
  field('id', '表、行、列', 'string', 'budget-line-id'),
  field('fiscal_year', '年度', 'integer', 'date:fiscal-year'),
  field('phase', '预算或决算', 'string', 'phase:id'),
  field('direction', '收入或支出', 'string', 'direction'),
  field('organization', '部门', 'string', 'administrative-classification:generic:level1:label'),
  field('unit', '单位', 'string', 'administrative-classification:generic:level2:label'),
  field('table', '表'),
  field('line', '原文行号', 'integer'),
  field('row_kind', '行的种类'),
  ...FUNCTION_FIELDS,
  field('economic_code', '部门经济分类', 'string', 'economic-classification:generic:code'),
  field('economic_label', '部门经济分类名称', 'string', 'economic-classification:generic:label'),
  field('government_economic_label', '政府经济分类名称'),
  field('project', '项目', 'string', 'activity:generic:project:label'),
  field('name', '印出的名称'),
  field('column', '列'),
  field('fund_source', '资金来源', 'string', 'fin-source:generic:code'),
  field('expenditure_type', '基本或项目', 'string', 'expenditure-type:code'),
  field('value', '金额，元', 'number', 'value'),
  field('fen', '金额，分', 'integer'),
  field('currency', '币种', 'string', 'value-currency:code'),
  field('state', '金额、零、空白'),
  field('printed', '印出的样子'),
  field('confidence', '把握', 'number'),
  field('read_as', '更正前'),
]

function fundSource(row: TableRow, column: Column): string | null {
  const byColumn = FUND_SOURCES.find(source => source === column)
  if (byColumn) return byColumn
  if (row.side !== 'revenue') return null
  return row.kind === 'carryover' ? 'carryover' : sourceNamed(row.name)
}

function rowsOf({ disclosure }: ExportInput, table: BudgetTable): TidyValue[][] {
  const { fiscalYear, organization, documentKind } = disclosure
  const labels = new Map(
    table.rows.flatMap(row => (row.code === null ? [] : [[row.code, row.name] as const])),
  )
  return table.rows.flatMap((row, index) => {
    const code = NOT_FUNCTIONAL.has(table.id) || row.side === 'revenue' ? null : row.code
    const levels = LEVELS.flatMap(({ digits }) => {
      const level = code !== null && code.length >= digits ? code.slice(0, digits) : null
      return [level, level === null ? null : (labels.get(level) ?? null)]
    })
    const economic = table.id === 'T6' && row.code !== null
    return (Object.keys(row.figures) as Column[]).flatMap((column): TidyValue[][] => {
      const figure = row.figures[column]
      if (!figure) return []
      return [
        [
          `${table.id}-${index + 1}-${column}`,
          fiscalYear?.value ?? null,
          documentKind?.value === 'finalAccounts' ? 'executed' : 'approved',
          row.side ?? (REVENUE.has(table.id) ? 'revenue' : 'expenditure'),
          organization?.value ?? null,
          row.unit,
          table.id,
          row.place.line,
          row.kind,
          ...levels,
          economic ? row.code : null,
          economic ? row.name : null,
          row.name2,
          row.kind === 'project' ? row.name : null,
          row.name,
          column,
          fundSource(row, column),
          column === 'basic' || column === 'project' ? column : null,
          figure.fen === null ? null : figure.fen / 100,
          figure.fen,
          'CNY',
          figureState(figure),
          figure.raw,
          figure.confidence,
          figure.corrected ? figure.corrected.from.raw : null,
        ],
      ]
    })
  })
}

/** Every printed cell of the thirteen tables, one a row; a blank has no value and says so in `state`. */
export function tidyBudget(input: ExportInput): TidyTable {
  return {
    name: 'budget',
    title: '预算表',
    fields: FIELDS,
    rows: TABLE_IDS.flatMap(id => rowsOf(input, input.disclosure.tables[id])),
  }
}
