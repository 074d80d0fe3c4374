import { decimalText, type DecimalText, type QuantityLimit } from '../model/target-value'
import { unitKey, type Counted } from './counted'

/** Units that are easily written for one another; 天 and 个工作日 are close enough to be meant. */
const FAMILIES = [
  ['平方米', '亩', '米', '公里', '平方公里', '公顷', '立方米'],
  ['秒', '分钟', '小时', '天', '个月', '年'],
  ['%', '‰'],
  ['对', '名', '户'],
  ['吨', '公斤'],
  ['毫升', '升'],
  ['gbps', 'mbps'],
] as const
const key = (unit: string): string => unitKey(unit).toLowerCase().replace(/^月$/u, '个月')
const familyOf = (unit: string) => FAMILIES.find(family => family.some(each => each === unit))
const ownUnit = ({ unit }: QuantityLimit): string => key(unit?.split('/')[0] ?? '')
/** The digits that count: 1.2 and 1200 have the same. */
export const significant = (number: string): string => number.replace('.', '').replace(/^0+|0+$/gu, '')

/** Whether a number of a text is this one in this unit. */
export const isSameQuantity = (said: Counted, number: QuantityLimit): boolean =>
  said.value === decimalText(number.number) && key(said.unit) === ownUnit(number)

/** Whether a number of a text is this one with a unit, or a power of ten, mistaken for another: 350万毫升, 350毫升. */
export function isUnitSlip(said: Counted, number: QuantityLimit): boolean {
  const same = said.value === decimalText(number.number)
  if (!same && significant(said.value) !== significant(number.number)) return false
  const own = ownUnit(number)
  const other = key(said.unit)
  return same ? other !== own && familyOf(own)?.some(each => each === other) === true : other === own
}

/** So many equal digits but one are no chance; so many with two of them exchanged neither. */
const LONG = 4
const EXCHANGED = 3

/** Whether two numbers have as many digits, all but one of them the same, or two of them exchanged: 103.7, 107.3. */
export function isDigitSlip(one: DecimalText, other: DecimalText): boolean {
  const digits = Math.min(significant(one).length, significant(other).length)
  if (one.length !== other.length || one.indexOf('.') !== other.indexOf('.') || digits < EXCHANGED)
    return false
  const [first, second, third] = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]))
  if (first === undefined || third !== undefined) return false
  if (second === undefined) return digits >= LONG
  return one[first] === other[second] && one[second] === other[first]
}
