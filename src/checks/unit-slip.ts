import { decimalText, type QuantityLimit } from '../model/target-value'
import { countedUnit, countedValue, unitKey } from './counted'
import type { Mention } from './prose'

/** Units that are easily written for one another; 天 and 个工作日 are close enough to be meant. */
const FAMILIES = [
  ['平方米', '亩', '米', '公里', '平方公里', '公顷', '立方米'],
  ['分钟', '小时', '天', '个月', '年'],
  ['吨', '公斤'],
  ['毫升', '升'],
  ['gbps', 'mbps'],
] as const
const key = (unit: string): string => unitKey(unit).toLowerCase().replace(/^月$/u, '个月')
const familyOf = (unit: string) => FAMILIES.find(family => family.some(each => each === unit))
const ownUnit = ({ unit }: QuantityLimit): string => key(unit?.split('/')[0] ?? '')
/** The digits that count: 1.2 and 1200 have the same. */
export const significant = (number: string): string => number.replace('.', '').replace(/^0+|0+$/gu, '')

/** Whether a match of COUNTED is this number in this unit. */
export const isSameQuantity = (mention: Mention, number: QuantityLimit): boolean =>
  key(countedUnit(mention)) === ownUnit(number) && countedValue(mention) === decimalText(number.number)

/** Whether a match of COUNTED is this number with a unit, or a power of ten, mistaken for another: 350万毫升, 350毫升. */
export function isUnitSlip(mention: Mention, number: QuantityLimit): boolean {
  const own = ownUnit(number)
  const other = key(countedUnit(mention))
  const value = countedValue(mention)
  if (other === own)
    return value !== decimalText(number.number) && significant(value) === significant(number.number)
  return value === decimalText(number.number) && familyOf(own)?.some(each => each === other) === true
}
