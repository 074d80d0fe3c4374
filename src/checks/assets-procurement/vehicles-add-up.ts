import type { Claim } from '../../model/claim'
import { claimOperand } from '../claims'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, untested, words } from '../outcome'
import { lineOf } from '../prose'

const KINDS =
  /^(?:副?(?:部|省|厅|局|县|处).{0,8})?(?:主要)?(?:领导|机要通信|应急保障|执法执勤|特种专业技术|事业单位业务|离退休干部|其他).{0,8}用车$/u

/** I50: the kinds of vehicles make those in use; these are no more than the establishment allows. */
export const vehiclesAddUp = defineCheck({
  id: 'vehicles-add-up',
  identities: ['I50'],
  formula: '十一: Σ kinds = 实有; 实有 ≤ 编制',
  tolerance: 'exact',
  severity: 'error',
  family: 'assetsAndProcurement',
  needs: ['claims'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const vehicles = context.disclosure.claims.filter(
      ({ kind, unit, section }) => kind === 'count' && unit === '辆' && section !== '七',
    )
    const owned = vehicles.find(({ label }) => /实有|共有|车辆$/u.test(label) && !KINDS.test(label))
    const allowed = vehicles.find(({ label }) => /编制/u.test(label))
    const kinds = vehicles.filter(claim => claim !== owned && claim !== allowed && KINDS.test(claim.label))
    const sum = kinds.reduce((all, { value }) => all + value, 0)
    if (owned && kinds.length > 1) {
      // A kind of another wording may be one of the parts.
      const unknown = vehicles.filter(claim => ![owned, allowed, ...kinds].includes(claim))
      const more = sum + unknown.reduce((all, { value }) => all + value, 0)
      // A kind whose number was not read makes the sum no sum: 特种专业技术用车（执法监测）4辆.
      const named = lineOf(context, owned.place)
        .slice(owned.place.end)
        .match(/用车[（(]/gu)
      const unread = named !== null && sum < owned.value
      if (unread) yield untested('counterpartNotRead', { name: owned.label })
      else if (sum === owned.value || more === owned.value) yield HOLDS
      else yield differ(owned, kinds, String(sum), 'vehiclesDiffer', unknown.length > 0 ? 'warning' : 'error')
    }
    if (owned && allowed) {
      if (owned.value <= allowed.value) yield HOLDS
      else yield differ(owned, [allowed], allowed.raw, 'moreVehiclesThanAllowed', 'warning')
    }
  },
})

function differ(
  owned: Claim,
  others: readonly Claim[],
  expected: string,
  messageId: string,
  severity: 'error' | 'warning',
): Outcome {
  return fails({
    severity,
    messageId,
    expected: words(expected),
    actual: words(owned.raw),
    operands: [claimOperand(owned, 'result'), ...others.map(claim => claimOperand(claim, 'part'))],
  })
}
