import type { BudgetTable, Column, Figure, TableRow } from '../../src/model/budget-table'
import type { Claim } from '../../src/model/claim'
import type { Disclosure } from '../../src/model/disclosure'
import type { Finding } from '../../src/model/finding'
import { fen, printAmount } from '../../src/model/money'
import type { OverallFund, SheetFund } from '../../src/model/performance'
import type { Place } from '../../src/model/place'
import { CHECKS } from '../../src/checks'
import { runChecks } from '../../src/checks/run-checks'

/** 77.77 万元: beyond every tolerance. */
const CHANGE = 77_770_000

/** A figure that says more than it did. */
function changed(figure: Figure, unit: 'yuan' | 'wanYuan' = 'wanYuan', by = CHANGE): Figure {
  const amount = fen((figure.fen ?? 0) + by)
  return { ...figure, fen: amount, raw: printAmount(amount, unit) }
}

/** The document with one figure of a table changed. */
export function withCell(
  document: Disclosure,
  table: BudgetTable,
  row: TableRow,
  column: Column,
): Disclosure {
  const figure = row.figures[column]
  if (!figure) throw new RangeError(`no figure in column ${column}`)
  const rows = table.rows.map(one =>
    one === row ? { ...row, figures: { ...row.figures, [column]: changed(figure) } } : one,
  )
  return { ...document, tables: { ...document.tables, [table.id]: { ...table, rows } } }
}

/** The document with one number of the narrative changed by so much of its unit. */
export function withClaim(document: Disclosure, claim: Claim, by: number): Disclosure {
  const decimals = claim.raw.split('.')[1]?.length ?? 0
  const raw = (Number(claim.raw.replaceAll(',', '')) + by).toFixed(decimals)
  const other: Claim = { ...claim, raw, value: Number(raw) }
  return { ...document, claims: document.claims.map(one => (one === claim ? other : one)) }
}

/** The document with one amount of a sheet changed. */
export function withFund(document: Disclosure, fund: SheetFund, by = CHANGE): Disclosure {
  const other: SheetFund = { ...fund, figure: changed(fund.figure, 'yuan', by) }
  const sheets = document.sheets.map(sheet =>
    sheet.funds.includes(fund)
      ? { ...sheet, funds: sheet.funds.map(one => (one === fund ? other : one)) }
      : sheet,
  )
  return { ...document, sheets }
}

/** The document with one amount of the overall sheet changed. */
export function withOverall(document: Disclosure, fund: OverallFund): Disclosure {
  const { overall } = document
  if (!overall) throw new RangeError('no overall sheet')
  const funds = overall.funds.map(one => (one === fund ? { ...fund, figure: changed(fund.figure) } : one))
  return { ...document, overall: { ...overall, funds } }
}

const stands = (a: Place, b: Place): boolean => a.line === b.line && a.start === b.start

/** Which of these checks do not fail on a document, or fail without naming a place. */
export function silent(document: Disclosure, checks: readonly string[], place: Place): string[] {
  const own = CHECKS.filter(({ id }) => checks.includes(id))
  const { findings } = runChecks(own, document, null)
  const names = (finding: Finding, id: string) =>
    finding.check === id &&
    finding.severity !== 'note' &&
    finding.operands.some(operand => stands(operand.place, place))
  return checks.filter(id => !findings.some(finding => names(finding, id)))
}
