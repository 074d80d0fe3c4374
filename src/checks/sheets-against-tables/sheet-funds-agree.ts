import { bareName } from '../../model/name-distance'
import { annualTotal } from '../../model/sheet-matching'
import { agrees } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { HOLDS, untested } from '../outcome'
import { cell, fundTerm } from '../term'

/** 50 元: half of the last digit that table 12 prints in 万元. */
const ROUNDING = 5_000

/** What all of one name come to together, and how many they are. */
class SumsByName {
  readonly #sums = new Map<string, { sum: number; count: number }>()
  add(name: string, amount: number | null): void {
    const known = this.#sums.get(bareName(name)) ?? { sum: 0, count: 0 }
    this.#sums.set(bareName(name), { sum: known.sum + (amount ?? 0), count: known.count + 1 })
  }
  /** Whether several of this name come to an amount. */
  make(name: string, amount: number): boolean {
    const { sum, count } = this.#sums.get(bareName(name)) ?? { sum: 0, count: 0 }
    return count > 1 && Math.abs(sum - amount) <= ROUNDING * count
  }
}

/** I40: the annual total of a sheet, in 元, is its project's row of table 12 or 13, in 万元. */
export const sheetFundsAgree = defineCheck({
  id: 'sheet-funds-agree',
  identities: ['I40'],
  formula: 'sheet 年度资金总额 (元) = T12/T13 合计 (万元), within 50 元',
  tolerance: '50yuan',
  severity: 'error',
  family: 'sheetsAgainstTables',
  needs: ['sheets', 'T12'],
  ground: 'convention',
  run: function* ({ disclosure, matching }): Generator<Outcome> {
    const budgeted = new SumsByName()
    const promised = new SumsByName()
    for (const { row } of matching.rows) budgeted.add(row.name, row.figures.total?.fen ?? null)
    for (const sheet of matching.sheets) promised.add(sheet.project?.value ?? '', annualTotal(sheet))
    for (const sheet of matching.sheets) {
      const pair = matching.rowOf(sheet)
      const name = sheet.project?.value ?? ''
      const fund = sheet.funds.find(({ period, source }) => period === 'annual' && source === 'total')
      const row = pair ? cell(disclosure.tables[pair.table], pair.row, 'total') : null
      if (!row || !fund || fund.figure.fen === null) {
        yield untested(row ? 'sheetFundsBlank' : 'sheetWithoutRow', { name })
        continue
      }
      const same = agrees(row, fundTerm(fund, name), { unit: 'yuan', messageId: 'sheetFundsDiffer' })
      const off = Math.abs((row.fen ?? 0) - fund.figure.fen)
      // One sheet may tell of all rows of its name (this year's and last year's money), several of one row.
      const together = budgeted.make(name, fund.figure.fen) || promised.make(name, row.fen ?? 0)
      if (off <= ROUNDING || together) yield HOLDS
      else yield* same
    }
  },
})
