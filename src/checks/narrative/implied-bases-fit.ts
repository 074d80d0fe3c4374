import { fen } from '../../model/money'
import { claimOperand } from '../claims'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, money } from '../outcome'
import { changeOf, impliedBase } from './changes'

/** 0.02 万元: two rounded amounts on each side. */
const ROUNDING = 20_000

/** I31: last year's general public budget, as its change implies it, is no more than last year's total. */
export const impliedBasesFit = defineCheck({
  id: 'implied-bases-fit',
  identities: ['I31'],
  formula: 'current − change of the general public budget ≤ current − change of the total',
  tolerance: 'sum',
  severity: 'warning',
  family: 'narrative',
  needs: ['claims'],
  ground: 'convention',
  run: ({ disclosure: { claims } }): Outcome[] => {
    const total = changeOf(claims, ['T1'])
    const part = changeOf(claims, ['T5'])
    const base = total ? impliedBase(total) : null
    const share = part ? impliedBase(part) : null
    if (!total || !part || base === null || share === null) return []
    if (share <= base + ROUNDING) return [HOLDS]
    return [
      fails({
        severity: 'warning',
        messageId: 'impliedBaseTooLarge',
        details: { name: part.amount.label },
        expected: money(fen(base)),
        actual: money(fen(share)),
        operands: [part.amount, part.change, total.amount, total.change].map(claim =>
          claimOperand(claim, 'cited'),
        ),
      }),
    ]
  },
})
