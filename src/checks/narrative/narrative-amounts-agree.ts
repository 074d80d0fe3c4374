import { TABLE_IDS } from '../../model/budget-table'
import type { Claim } from '../../model/claim'
import { fen } from '../../model/money'
import { claimOperand, restatedTerm } from '../claims'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { readDecimal } from '../../model/exact-share'
import { fails, HOLDS, money, operand, untested } from '../outcome'
import { amountOf, claimTerm, claimUnit } from '../term'

const PLACES: Readonly<Record<string, number>> = { yuan: 2, wanYuan: 6, yiYuan: 10 }

/** What the last printed digit of an amount may hide: nothing from two decimals of 万元 on, else half of it. */
function hidden(raw: string, unit: 'yuan' | 'wanYuan' | 'yiYuan'): number {
  const decimals = readDecimal(raw)?.decimals ?? 0
  const step = 10 ** ((PLACES[unit] ?? 0) - decimals)
  return unit === 'yiYuan' || (unit === 'wanYuan' && decimals === 1) ? step / 2 : 0
}

/** The amounts of all cells: one that the text states may repeat another cell than thought. */
function printedAmounts({ disclosure }: CheckContext): ReadonlySet<number> {
  const found = new Set<number>()
  for (const id of TABLE_IDS)
    for (const { figures } of disclosure.tables[id].rows)
      for (const figure of Object.values(figures)) if (figure.fen) found.add(figure.fen)
  return found
}

/** What a project, or the basic expenditure, pays of an item of table 10 is a part of it. */
const OF_PAYER = /(?:项目|基本)(?:支出)?[^，。；;]{0,16}安排$/u
const FUND = /一般公共预算|政府性基金|国有资本经营/u

/** Whether an amount of a fund is what table 4 prints as its revenue of the year, without what was carried over. */
function isOfTheYear({ disclosure }: CheckContext, { label, restates }: Claim, amount: number): boolean {
  const fund = restates?.table === 'T4' ? FUND.exec(label)?.[0] : undefined
  if (fund === undefined) return false
  const row = disclosure.tables.T4.rows.find(({ side, name }) => side === 'revenue' && name.includes(fund))
  return Object.values(row?.figures ?? {}).some(figure => figure.fen === amount)
}

/** Whether an amount of the projects is that of table 12 with what table 13 carries over. */
function withCarriedOver(
  { disclosure }: CheckContext,
  { restates }: Claim,
  said: number,
  printed: number,
): boolean {
  const carried = disclosure.tables.T13.rows[0]?.figures['total']?.fen
  return restates?.table === 'T12' && carried !== undefined && carried !== null && said === printed + carried
}

/** I28: every amount of the narrative that repeats a cell is the cell's. */
export const narrativeAmountsAgree = defineCheck({
  id: 'narrative-amounts-agree',
  identities: ['I28'],
  formula: 'amount in the narrative = the table cell it repeats',
  tolerance: 'exact',
  severity: 'error',
  family: 'narrative',
  needs: ['claims'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const elsewhere = printedAmounts(context)
    for (const claim of context.disclosure.claims) {
      const said = claim.kind === 'amount' && claim.restates ? claimTerm(claim) : null
      const unit = claimUnit(claim)
      if (!said || !unit) continue
      if (claim.restates?.table === 'T10' && OF_PAYER.test(claim.label)) continue
      const printed = restatedTerm(context, claim)
      if (!printed || said.fen === null) {
        yield untested('counterpartNotRead', { name: claim.label })
        continue
      }
      const off = Math.abs(amountOf(said) - amountOf(printed))
      const isOther =
        isOfTheYear(context, claim, amountOf(said)) ||
        withCarriedOver(context, claim, amountOf(said), amountOf(printed))
      if (off <= hidden(claim.raw, unit) || isOther) yield HOLDS
      else {
        yield fails({
          severity: printed.fen === null || elsewhere.has(amountOf(said)) ? 'warning' : 'error',
          messageId: 'narrativeDiffers',
          details: { name: claim.label, section: claim.section },
          expected: money(fen(amountOf(printed)), unit),
          actual: money(said.fen, unit),
          operands: [claimOperand(claim, 'result'), operand(printed, 'part')],
          confidence: printed.confidence,
        })
      }
    }
  },
})
