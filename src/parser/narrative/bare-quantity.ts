import { directionReach, lastDirectionWord } from './direction-words'
import type { Quantity } from './quantities'

/** The end of a subject that is an amount of money. */
export const MONEY_SUBJECT =
  /(?:收入|支出|预算数?|决算数?|资金|经费|费用?|拨款|结转|结余|总计|合计|金额|总额|补助|工资|缴费|公积金|购置|安排)$/u
const MONEY_NOUN = /(?:金额|资金|经费|总额|总计|合计)(?:为|是|共)?:?$/u
const SHARE_BEFORE = /占比?(?:例|重)?(?:为|约)?$/u

/** What is known in front of a number without a unit. */
export interface BareContext {
  /** What its own clause names. */
  readonly subject: string | null
  /** A clause before has named something. */
  readonly pending: boolean
  /** The claim before is a change. */
  readonly changed: boolean
}

/** A number without a unit stands for 万元 behind the name of money, for a percentage behind 占 and 增长; else null. */
export function bareQuantity(
  quantity: Quantity,
  near: string,
  { subject, pending, changed }: BareContext,
): Quantity | null {
  const exact = /[.,]/u.test(quantity.raw)
  if (!exact && /^(?:19|20)\d\d$/u.test(quantity.raw)) return null
  const asPercent: Quantity = { ...quantity, unit: '%', family: 'percent' }
  const asMoney: Quantity = { ...quantity, unit: '万元', family: 'money' }
  if (SHARE_BEFORE.test(near)) return asPercent
  const word = lastDirectionWord(near)
  if (word !== null && directionReach(near.slice(word.end)) === 'adjacent' && exact)
    return changed ? asPercent : asMoney
  const named =
    subject === null
      ? exact && (MONEY_NOUN.test(near) || (pending && near === ''))
      : MONEY_SUBJECT.test(subject)
  return named ? asMoney : null
}
