import type { Claim } from '../../model/claim'
import { bareName } from '../../model/name-distance'
import { claimOperand } from '../claims'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { readDecimal } from '../exact-share'

const value = (claim: Claim): string => {
  const read = readDecimal(claim.raw)
  if (!read) return claim.raw
  let { digits, decimals } = read
  while (decimals > 0 && digits % 10n === 0n) {
    digits /= 10n
    decimals -= 1
  }
  return `${digits}e-${decimals}`
}

/** I35: a figure that a section states twice is the same both times. */
export const repeatedFiguresAgree = defineCheck({
  id: 'repeated-figures-agree',
  identities: ['I35'],
  formula: 'equal subject and unit in one section: equal figures',
  tolerance: 'exact',
  severity: 'error',
  family: 'narrative',
  needs: ['claims'],
  ground: 'convention',
  run: function* ({ disclosure: { claims } }): Generator<Outcome> {
    const first = new Map<string, Claim>()
    for (const claim of claims) {
      if (claim.kind !== 'amount' && claim.kind !== 'count') continue
      if (claim.section !== '十' || bareName(claim.label).length < 4) continue
      const key = `${claim.section}|${claim.kind}|${claim.unit}|${bareName(claim.label)}`
      const before = first.get(key)
      if (!before) {
        first.set(key, claim)
        continue
      }
      if (value(before) === value(claim)) yield HOLDS
      else {
        yield fails({
          severity: 'error',
          messageId: 'repeatedFigureDiffers',
          details: { name: claim.label, section: claim.section },
          expected: words(`${before.raw}${claim.unit}`),
          actual: words(`${claim.raw}${claim.unit}`),
          operands: [claimOperand(claim, 'result'), claimOperand(before, 'cited')],
        })
      }
    }
  },
})
