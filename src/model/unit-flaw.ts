import type { Indicator } from './performance'
import type { QuantityLimit } from './target-value'

const AREA_UNIT = /^(?:平方米|㎡|m2|m²|平米|公顷|亩|平方公里)$/iu
const PIECE = /^(?:栋|户|个|台|套|人|名|次|辆|件|座)$/u
/** What is counted stands at the end of a name; 设备覆… may be the beginning of an area. */
const DEVICE =
  /(?:监控|摄像头?|设备|车辆|人员|人数|次数|平台|软件|系统)(?:数量?|台数|套数|个数|购置|采购|安装|更新|配备)?$/u
const AREA_WORD = /面积|用地|绿化|绿地|道路|场地|场所|房|保洁|清扫|铺|硬化|修缮|建设|规划|维护|粉刷|喷涂/u
/** How long something takes is no date. */
const REACTION = /(?:响应|到达|到场|反应)(?:时间|时限)$/u
const MONTH = /^(?:20\d\d年)?\d{1,2}月(?!内)/u

/** More than any project has of an area or a length: the unit of something smaller was meant. */
const MOST: Readonly<Record<string, number>> = { 平方公里: 10_000, 公里: 50_000 }
/** Vehicles go so far in a year. */
const GONE = /里程|行驶|运输|巡|配送|飞/u

/** What is wrong with the unit of a target value. */
export type UnitFlaw = 'separatorMisplaced' | 'unitMissing' | 'unitUnfit'

/** The only number of an indicator's value; null for words, dates and several numbers. */
export function onlyNumber(indicator: Indicator): QuantityLimit | null {
  const [limit, ...others] = indicator.target?.limits ?? []
  return limit && others.length === 0 && limit.kind !== 'date' ? limit : null
}

/** What is wrong with the unit of an indicator's value; null when nothing is. */
export function unitFlaw(indicator: Indicator): UnitFlaw | null {
  const value = (indicator.value ?? '').normalize('NFKC').replace(/\s/gu, '')
  if (/\d,\d{3}万/u.test(value)) return 'separatorMisplaced'
  if (/^[≥≤<>=]*\d[\d.,]*[万亿]?\/[天日月年]$/u.test(value)) return 'unitMissing'
  if (REACTION.test(indicator.name) && MONTH.test(value)) return 'unitUnfit'
  const { name } = indicator
  const number = onlyNumber(indicator)
  const unit = number?.unit
  if (!unit) return null
  if (Number(number.number) >= (MOST[unit] ?? Number.POSITIVE_INFINITY) && !GONE.test(name))
    return 'unitUnfit'
  if (/(?:时间|日期)$/u.test(name) && unit === '%') return 'unitUnfit'
  if (/面积(?:共计|合计)?$/u.test(name) && PIECE.test(unit)) return 'unitUnfit'
  if (AREA_UNIT.test(unit) && DEVICE.test(name) && !AREA_WORD.test(name)) return 'unitUnfit'
  if (name.endsWith('次数') && /^[天日月年]$/u.test(unit)) return 'unitUnfit'
  return /(?:户|人)数$/u.test(name) && /^(?:次|%|元)$/u.test(unit) ? 'unitUnfit' : null
}
