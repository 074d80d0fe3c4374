import { decimalText } from '../model/target-value'
import type { Mention } from './prose'

/** A number with the unit of what is counted or measured; a price (元/吨), a month and a year of the calendar are none. */
export const COUNTED =
  /(?<![\d.])(\d[\d,]*(?:\.\d+)?)\s?(万|亿)?(元|平方米|平方公里|立方米|㎡|平米|公里|千米|公顷|公斤|千克|毫升|升|米|吨|亩次|亩|套|条|栋|座|个百分点|个工作日|个小时|个月|个|台|辆|名|人次|人天|人|户次|户|课时|学时|节|小时|分钟|天|批次|批|次|处|棵|株|间|份|盏|基|门|所|家|册|本|头|只|羽|尾|块|幅|期|场|[Gg]bps|[Mm]bps|%|％)(?!\/|每)/gu
const POWER: Readonly<Record<string, number>> = { 万: 4, 亿: 8 }
const UNITS: Readonly<Record<string, string>> = {
  '㎡': '平方米',
  平米: '平方米',
  千米: '公里',
  人: '名',
  株: '棵',
  个小时: '小时',
  千克: '公斤',
  '％': '%',
}

/** One name for units that mean the same. */
export const unitKey = (unit: string): string => UNITS[unit] ?? unit

/** The unit of a match of COUNTED. */
export const countedUnit = ({ groups }: Mention): string => unitKey(groups[2] ?? '')

/** The number of a match of COUNTED as decimal text, 万 and 亿 multiplied in. */
export const countedValue = ({ groups }: Mention): string =>
  decimalText((groups[0] ?? '').replaceAll(',', ''), POWER[groups[1] ?? ''] ?? 0)
