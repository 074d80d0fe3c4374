import { figureState } from '../../analysis/figure-state'
import { sourceNamed } from '../../analysis/revenue-composition'
import { TABLE_IDS, type BudgetTable, type Column, type TableRow } from '../../model/budget-table'
import { FUND_SOURCES } from '../../model/fund-source'
import type { ExportInput } from '../define-export'
import { field, type TidyTable, type TidyValue } from './table'

/** Digits of the code of a functional class, section and item. */
const LEVELS = [3, 5, 7] as const
const REVENUE = new Set(['T2', 'T7'])
/** Tables whose codes, where they print any, are not of the functional classification of expenditure. */
const NOT_FUNCTIONAL = new Set(['T6', 'T7', 'T10', 'T11', 'T12', 'T13'])

const FUNCTION_FIELDS = LEVELS.flatMap((_digits, index) => {
  const level = `functional-classification:generic:level${index + 1}`
  return [
    field(`function_${index + 1}_code`, 'string', `${level}:code`),
    field(`function_${index + 1}_label`, 'string', `${level}:label`),
  ]
})

const FIELDS = [
  field('id', 'string', 'budget-line-id'),
  field('fiscal_year', 'integer', 'date:fiscal-year'),
  field('phase', 'string', 'phase:id'),
  field('direction', 'string', 'direction'),
  field('organization', 'string', 'administrative-classification:generic:level1:code'),
  field('unit', 'string', 'administrative-classification:generic:level2:code'),
  field('table'),
  field('line', 'integer'),
  field('row_kind'),
  ...FUNCTION_FIELDS,
  field('economic_code', 'string', 'economic-classification:generic:code'),
  field('economic_label', 'string', 'economic-classification:generic:label'),
  field('government_economic_label'),
  field('project', 'string', 'activity:generic:project:code'),
  field('name'),
  field('column'),
  field('fund_source', 'string', 'fin-source:generic:code'),
  field('expenditure_type', 'string', 'expenditure-type:code'),
  field('value', 'number', 'value'),
  field('fen', 'integer'),
  field('currency', 'string', 'value-currency:code'),
  field('state'),
  field('printed'),
  field('confidence', 'number'),
  field('read_as'),
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
    const levels = LEVELS.flatMap(digits => {
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
    fields: FIELDS,
    rows: TABLE_IDS.flatMap(id => rowsOf(input, input.disclosure.tables[id])),
  }
}
