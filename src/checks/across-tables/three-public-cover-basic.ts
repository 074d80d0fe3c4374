import { fen } from '../../model/money'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, money, operand } from '../outcome'
import { amountOf, cell, cells, isPrinted } from '../term'

const PAIRS = [
  [/公务接待/u, /^公务接待费/u],
  [/^(?!.*购置).*运行/u, /^公务用车运行维护费/u],
] as const

/** I22: table 10 covers what table 6 spends on hospitality and on running vehicles. */
export const threePublicCoverBasic = defineCheck({
  id: 'three-public-cover-basic',
  identities: ['I22'],
  formula: 'T10 公务接待费 ≥ T6 公务接待费; T10 公务用车运行维护费 ≥ T6 公务用车运行维护费',
  tolerance: 'exact',
  severity: 'error',
  family: 'acrossTables',
  needs: ['T10', 'T6'],
  ground: 'convention',
  run: function* ({ disclosure: { tables } }): Generator<Outcome> {
    const { T6, T10 } = tables
    for (const [public3, item] of PAIRS) {
      const whole = cell(
        T10,
        T10.rows.find(row => row.kind === 'item' && public3.test(row.name)),
        'total',
      )
      const parts = cells(
        T6,
        T6.rows.filter(row => row.kind === 'item' && item.test(row.name)),
        'total',
      )
      const spent = parts.filter(isPrinted)
      if (!whole || spent.length === 0) continue
      const sum = fen(spent.reduce((all, term) => all + amountOf(term), 0))
      if (amountOf(whole) >= sum) yield HOLDS
      else {
        yield fails({
          severity: 'error',
          messageId: 'wholeBelowPart',
          details: { name: whole.label },
          expected: money(sum),
          actual: money(fen(amountOf(whole))),
          operands: [operand(whole, 'result'), ...spent.map(term => operand(term, 'part'))],
          confidence: Math.min(whole.confidence, ...spent.map(term => term.confidence)),
        })
      }
    }
  },
})
