import type { BudgetTable, Column, TableRow } from '../../src/model/budget-table'
import type { Disclosure } from '../../src/model/disclosure'

const amountOf = (row: TableRow | undefined, column: Column): number => row?.figures[column]?.fen ?? 0
const rowOf = ({ rows }: BudgetTable, kind: TableRow['kind'], side: TableRow['side'] = null) =>
  rows.find(row => row.kind === kind && row.side === side)
const hasData = ({ found, noData }: BudgetTable): boolean => found && !noData

/** What of a document decides whether an identity applies. */
interface Facts {
  /** Money that is no fiscal appropriation. */
  readonly foreign: boolean
  readonly carried: boolean
}

function factsOf({ tables: { T1 } }: Disclosure): Facts {
  const foreign = T1.rows.some(row => /专户|单位资金/u.test(row.name) && amountOf(row, 'amount') !== 0)
  return { foreign, carried: amountOf(rowOf(T1, 'carryover', 'revenue'), 'amount') !== 0 }
}

const BALANCE = 'totals-balance'
const DOCUMENT = 'document-totals-agree'

function ofT1(document: Disclosure, { kind, side, name }: TableRow, column: Column): string[] {
  const { foreign, carried } = factsOf(document)
  const { T8, T9, T13 } = document.tables
  const whole = foreign && carried ? [BALANCE] : [BALANCE, DOCUMENT]
  if (side === 'revenue') {
    if (kind === 'item') {
      const checks = ['revenue-items-add-up']
      if (name.startsWith('政府性基金') && hasData(T8)) checks.push('fund-revenue-agrees')
      if (name.startsWith('国有资本') && hasData(T9)) checks.push('state-capital-agrees')
      return checks
    }
    if (kind === 'thisYear') return ['revenue-items-add-up', BALANCE, DOCUMENT]
    if (kind === 'carryover') {
      return hasData(T13) ? [BALANCE, DOCUMENT, 'project-spending-agrees'] : [BALANCE, DOCUMENT]
    }
    return whole
  }
  const checks = ['expenditure-row-splits-by-year']
  if (kind === 'item' || kind === 'thisYear') checks.push('expenditure-items-add-up')
  if (column !== 'total') return checks
  if (kind === 'item') checks.push('functions-agree')
  if (kind === 'thisYear') checks.push(BALANCE, DOCUMENT)
  if (kind === 'grandTotal') checks.push(...whole)
  return checks
}

function ofT4(document: Disclosure, { kind, side, name }: TableRow, column: Column): string[] {
  const { foreign, carried } = factsOf(document)
  const whole = foreign && carried ? [BALANCE] : [BALANCE, DOCUMENT]
  if (side === 'revenue') {
    if (kind === 'item') return ['revenue-items-add-up']
    if (kind === 'thisYear') return ['revenue-items-add-up', BALANCE]
    if (kind !== 'carryover') return whole
    return name.includes('一般公共') ? [BALANCE, 'carryover-by-function-agrees'] : [BALANCE]
  }
  const checks = ['appropriation-row-splits-by-budget']
  if (kind === 'item' || kind === 'thisYear') checks.push('expenditure-items-add-up')
  if (kind === 'item' && column === 'generalPublic' && carried) checks.push('carryover-by-function-agrees')
  if (column !== 'total') return checks
  if (kind === 'item' && !foreign) checks.push('functions-agree')
  if (kind === 'thisYear') checks.push(BALANCE)
  if (kind === 'grandTotal') checks.push(...whole)
  return checks
}

function ofT2({ kind }: TableRow, column: Column): string[] {
  const checks = ['codes-add-up']
  if (column !== 'carryover') checks.push('revenue-row-splits-by-source')
  if (column === 'generalPublic') checks.push('public-budget-codes-agree')
  if (column === 'governmentFunds') checks.push('fund-codes-agree')
  if (column === 'total' || column === 'carryover') {
    checks.push(kind === 'total' ? DOCUMENT : 'spending-codes-agree')
  }
  return checks
}

/** The check that compares a total of this table with another one, by column. */
const TOTALS: Readonly<Record<string, Readonly<Partial<Record<Column, readonly string[]>>>>> = {
  T3: { total: [DOCUMENT], project: ['project-spending-agrees'] },
  T5: {
    total: ['public-budget-codes-agree'],
    basic: ['basic-expenditure-agrees'],
    project: ['project-spending-agrees'],
  },
  T8: { total: ['fund-codes-agree', 'fund-revenue-agrees'], project: ['project-spending-agrees'] },
  T9: {
    total: ['state-capital-agrees'],
    amount: ['state-capital-agrees'],
    project: ['project-spending-agrees'],
  },
}
const CODES: Readonly<Record<string, string>> = {
  T3: 'spending-codes-agree',
  T5: 'public-budget-codes-agree',
  T8: 'fund-codes-agree',
}

function ofCoded({ tables }: Disclosure, table: BudgetTable, row: TableRow, column: Column): string[] {
  const checks = ['codes-add-up']
  if (row.side !== 'revenue') checks.push('expenditure-row-splits-by-kind')
  if (row.kind === 'total') checks.push(...(TOTALS[table.id]?.[column] ?? []))
  else if (column === 'total') {
    const agreement = CODES[table.id]
    if (agreement) checks.push(agreement)
    if (table.id === 'T3' && row.code?.length === 3) checks.push('functions-agree')
    const carried = amountOf(rowOf(tables.T1, 'carryover', 'revenue'), 'amount') !== 0
    if (table.id === 'T5' && row.code?.length === 3 && carried) checks.push('carryover-by-function-agrees')
  }
  return checks
}

function ofT6({ tables: { T11 } }: Disclosure, { kind, name, name2 }: TableRow, column: Column): string[] {
  const checks = ['economic-classes-add-up', 'economic-row-splits']
  if (kind === 'total' && column === 'total') checks.push('basic-expenditure-agrees')
  if (kind !== 'item') return checks
  if (column === 'total' && /^(?:机关事业单位基本养老保险|职业年金|住房公积金)/u.test(name)) {
    checks.push('social-contributions-agree')
  }
  const authority = name2 !== null && !/^(?:工资福利支出|商品和服务支出|资本性支出)/u.test(name2)
  if (column === 'operating' && authority && hasData(T11)) checks.push('agency-expenses-agree')
  return checks
}

function ofProjects(
  { tables }: Disclosure,
  { id, rows }: BudgetTable,
  row: TableRow,
  column: Column,
): string[] {
  const checks = [
    'projects-add-up',
    id === 'T12' ? 'project-row-splits-by-source' : 'appropriation-row-splits-by-budget',
  ]
  const top = rows.find(({ kind }) => kind === 'department') ?? rows.find(({ kind }) => kind === 'unit')
  if (id === 'T12' && row === top) {
    if (column === 'total') checks.push('project-spending-agrees')
    if (column === 'generalPublic') checks.push('project-spending-agrees')
    if (column === 'governmentFunds' && hasData(tables.T8)) checks.push('project-spending-agrees')
  }
  return checks
}

/** The checks that a figure of a table takes part in, as the identities say; independent of the checks themselves. */
export function coveringChecks(
  document: Disclosure,
  table: BudgetTable,
  row: TableRow,
  column: Column,
): readonly string[] {
  switch (table.id) {
    case 'T1':
      return ofT1(document, row, column)
    case 'T2':
      return ofT2(row, column)
    case 'T4':
      return ofT4(document, row, column)
    case 'T6':
      return ofT6(document, row, column)
    case 'T7':
      return row.kind === 'total' ? ['codes-add-up', 'fund-revenue-agrees'] : ['codes-add-up']
    case 'T10':
      return ['three-public-expenses-add-up', 'appropriation-row-splits-by-budget']
    case 'T11':
      return row.kind === 'total' && column === 'total'
        ? ['projects-add-up', 'appropriation-row-splits-by-budget', 'agency-expenses-agree']
        : ['projects-add-up', 'appropriation-row-splits-by-budget']
    case 'T12':
    case 'T13':
      return ofProjects(document, table, row, column)
    default:
      return ofCoded(document, table, row, column)
  }
}
