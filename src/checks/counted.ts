import { decimalText } from '../model/target-value'
import type { Mention } from './prose'

/** A number with the unit of what is counted or measured; a price (元/吨) is none. */
export const COUNTED =
  /(\d[\d,]*(?:\.\d+)?)\s?(万|亿)?(元|平方米|平方公里|㎡|平米|公里|千米|米|吨|亩|套|条|栋|座|个|台|辆|名|人|户|次|处|棵|株|间|份|盏|基)(?!\/|每)/gu
const POWER: Readonly<Record<string, number>> = { 万: 4, 亿: 8 }
const UNITS: Readonly<Record<string, string>> = {
  '㎡': '平方米',
  平米: '平方米',
  千米: '公里',
  人: '名',
  株: '棵',
}

/** One name for units that mean the same. */
export const unitKey = (unit: string): string => UNITS[unit] ?? unit

/** The unit of a match of COUNTED. */
export const countedUnit = ({ groups }: Mention): string => unitKey(groups[2] ?? '')

/** The number of a match of COUNTED as decimal text, 万 and 亿 multiplied in. */
export const countedValue = ({ groups }: Mention): string =>
  decimalText((groups[0] ?? '').replaceAll(',', ''), POWER[groups[1] ?? ''] ?? 0)
