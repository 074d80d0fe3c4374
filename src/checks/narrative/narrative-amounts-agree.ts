import { TABLE_IDS } from '../../model/budget-table'
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
      const printed = restatedTerm(context, claim)
      if (!printed || said.fen === null) {
        yield untested('counterpartNotRead', { name: claim.label })
        continue
      }
      const off = Math.abs(amountOf(said) - amountOf(printed))
      if (off <= hidden(claim.raw, unit)) yield HOLDS
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
