import type { TableRow } from './budget-table'
import type { Disclosure } from './disclosure'
import type { Fen } from './money'
import type { PerformanceSheet } from './performance'
import { cheapestPairs, type CostedPair } from './cheapest-pairs'
import { bareName, editDistance, sharedPairs } from './name-distance'
import { oncePerInSteps } from './once-per'
import { saidAmounts } from './said-amounts'
import { similarNames } from './similar-names'

/** A project row of table 12 or 13. */
export interface ProjectRow {
  readonly table: 'T12' | 'T13'
  readonly row: TableRow
}

/** Which sheet belongs to which project row, one to one. */
export interface SheetMatching {
  /** The project rows of table 12, then those of table 13, as printed. */
  readonly rows: readonly ProjectRow[]
  /** Sheets without second prints, as printed. */
  readonly sheets: readonly PerformanceSheet[]
  rowOf(sheet: PerformanceSheet): ProjectRow | null
  sheetOf(row: TableRow): PerformanceSheet | null
}

/** A table prints 万元 with two decimals, a sheet whole 元: equal amounts differ by at most 50 元. */
const ROUNDING = 5_000
const MISREAD = 2
const SHORTEST_MISREAD = 4
const RELATED = 0.5

/** The total of a sheet's annual half; null when it is blank or was not read. */
export function annualTotal(sheet: PerformanceSheet): Fen | null {
  return (
    sheet.funds.find(({ period, source }) => period === 'annual' && source === 'total')?.figure.fen ?? null
  )
}

function projectRows(disclosure: Disclosure): ProjectRow[] {
  return (['T12', 'T13'] as const).flatMap(table =>
    disclosure.tables[table].rows.filter(row => row.kind === 'project').map(row => ({ table, row })),
  )
}

type Amounts = 'agree' | 'said' | 'unknown' | 'differ'

/** Equal totals; where the sheet prints none, whether its text says the row's amount. */
function compareAmounts(sheet: PerformanceSheet, said: ReadonlySet<Fen>, row: TableRow): Amounts {
  const promised = annualTotal(sheet)
  const budgeted = row.figures.total?.fen ?? null
  if (budgeted === null) return 'unknown'
  if (promised === null) return said.has(budgeted) ? 'said' : 'unknown'
  return Math.abs(promised - budgeted) <= ROUNDING ? 'agree' : 'differ'
}

/** Years, phases and points of the compass tell projects apart: they are no misreading. */
function tellingMarks(name: string): string {
  return name.replace(/[^0-9一二三四五六七八九十甲乙丙东西南北]/gu, '')
}

const AMOUNT_COST: Record<Amounts, number> = { agree: 0, said: 2, unknown: 4, differ: 6 }

/** How badly a sheet's name fits a row's: 0 the same, 1 … 2 misread, 3 related only; null when it does not. */
function nameCost(sheetName: string, rowName: string, amounts: Amounts): number | null {
  if (sheetName === '' || rowName === '') return null
  const distance = editDistance(sheetName, rowName, MISREAD)
  if (distance === 0) return 0
  const shorter = Math.min(sheetName.length, rowName.length)
  const misread = distance !== null && shorter >= SHORTEST_MISREAD * distance
  if (misread && (amounts === 'agree' || tellingMarks(sheetName) === tellingMarks(rowName))) return distance
  return amounts === 'agree' && sharedPairs(sheetName, rowName) >= RELATED ? MISREAD + 1 : null
}

/** The rows whose total is a sheet's, by the amounts rounded to twice the tolerance. */
function byAmount(rows: readonly ProjectRow[]): (sheet: PerformanceSheet) => readonly number[] {
  const step = 2 * ROUNDING
  const found = new Map<number, number[]>()
  for (const [index, { row }] of rows.entries()) {
    const amount = row.figures.total?.fen ?? null
    if (amount === null) continue
    const bucket = Math.floor(amount / step)
    const list = found.get(bucket)
    if (list) list.push(index)
    else found.set(bucket, [index])
  }
  return sheet => {
    const amount = annualTotal(sheet)
    if (amount === null) return []
    const bucket = Math.floor(amount / step)
    return [bucket - 1, bucket, bucket + 1].flatMap(near => found.get(near) ?? [])
  }
}

/** A blank total only may be said in the texts instead. */
const NOTHING_SAID: ReadonlySet<Fen> = new Set()

/**
 * Matches each sheet to its project row: by name in NFKC without blanks and punctuation, tolerating one or two
 * misread characters, and by the annual total, which also tells apart projects of the same name.
 */
export const matchSheets = oncePerInSteps(function* (disclosure: Disclosure): Generator<void, SheetMatching> {
  const rows = projectRows(disclosure)
  const sheets = disclosure.sheets.filter(sheet => sheet.duplicateOf === null)
  const rowNames = rows.map(({ row }) => bareName(row.name))
  const rowUnits = rows.map(({ row }) => bareName(row.unit ?? ''))
  const similar = similarNames(rowNames)
  const ofAmount = byAmount(rows)
  yield
  const pairs: CostedPair[] = []
  for (const [left, sheet] of sheets.entries()) {
    const name = bareName(sheet.project?.value ?? '')
    const unit = bareName(sheet.unit?.value ?? '')
    const said = annualTotal(sheet) === null ? saidAmounts(sheet) : NOTHING_SAID
    for (const right of new Set([...similar(name), ...ofAmount(sheet)])) {
      const row = rows[right]?.row
      if (!row) continue
      const amounts = compareAmounts(sheet, said, row)
      const cost = nameCost(name, rowNames[right] ?? '', amounts)
      if (cost === null) continue
      const unitCost = unit === rowUnits[right] ? 0 : 1
      pairs.push({ left, right, cost: cost * 8 + AMOUNT_COST[amounts] + unitCost })
    }
    yield
  }
  const rowBySheet = new Map<PerformanceSheet, ProjectRow>()
  const sheetByRow = new Map<TableRow, PerformanceSheet>()
  for (const [left, right] of cheapestPairs(pairs)) {
    const sheet = sheets[left]
    const row = rows[right]
    if (!sheet || !row) continue
    rowBySheet.set(sheet, row)
    sheetByRow.set(row.row, sheet)
  }
  return {
    rows,
    sheets,
    rowOf: sheet => rowBySheet.get(sheet) ?? null,
    sheetOf: row => sheetByRow.get(row) ?? null,
  }
})
