import type { Indicator } from '../model/performance'
import type { DecimalText } from '../model/target-value'
import { onlyNumber } from '../model/unit-flaw'

/** The days of a leap year. */
export const MOST_DAYS = 366
/** A building period, a guarantee or days of many people together may be longer than a year. */
const LONGER = /工期|周期|期限|时限|有效期|质保|保修|保质|合同|履约|累计|人天|人次|总天数/u

/** How many days of the year an indicator of the year takes; null where it is of something else. */
export function daysOfYear(indicator: Indicator): DecimalText | null {
  const { period, dimension, name } = indicator
  const number = onlyNumber(indicator)
  if (period !== 'annual' || !number || dimension === 'cost' || LONGER.test(name)) return null
  return number.unit === '天' || number.unit === '日' ? number.number : null
}

/** Whether an indicator takes more days than a year has: that is told as such, and says all that is wrong with it. */
export const isBeyondYear = (indicator: Indicator): boolean => Number(daysOfYear(indicator) ?? 0) > MOST_DAYS
