import type { Claim } from '../../model/claim'
import { bareName } from '../../model/name-distance'
import { claimOperand } from '../claims'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { readDecimal } from '../../model/exact-share'

/** Of which projects the figures after it are: all that are managed, or those published. */
const WHOLE = /二级项目|纳入.*项目|公开.*(?:绩效|项目)/u
const PART = /运转类|特定目标类|人员类/u

const keyOf = ({ section, kind, unit, label }: Claim): string =>
  `${section}|${kind}|${unit}|${bareName(label)}`

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
    const first = new Map<string, { readonly claim: Claim; readonly of: Claim | null }>()
    const times = new Map<string, number>()
    for (const claim of claims) times.set(keyOf(claim), (times.get(keyOf(claim)) ?? 0) + 1)
    let of: Claim | null = null
    for (const claim of claims) {
      if (claim.kind !== 'amount' && claim.kind !== 'count') continue
      if (claim.kind === 'count' && WHOLE.test(claim.label)) of = claim
      if (claim.section !== '十' || bareName(claim.label).length < 4) continue
      const key = keyOf(claim)
      const known = first.get(key)
      // What stands more often than twice is one of a list: each unit with its own.
      if (!known || (times.get(key) ?? 0) > 2) {
        first.set(key, { claim, of })
        continue
      }
      const before = known.claim
      // The parts of the published projects are others than those of all, where fewer are published.
      if (known.of && of && known.of.value !== of.value && PART.test(claim.label)) continue
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
