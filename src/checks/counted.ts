import type { Sourced } from '../model/place'
import type { SourceText } from '../model/source-text'
import { decimalText, type DecimalText } from '../model/target-value'
import type { CheckContext } from './define-check'
import { linesOf, mentions, type Mention } from './prose'

/** A number with the unit of what is counted or measured; a price (元/吨), a month and a year of the calendar are none. */
const COUNTED =
  /(?<![\d.])(\d[\d,]*(?:\.\d+)?)\s?(万|亿)?(元|平方米|平方公里|立方米|㎡|平米|公里|千米|公顷|公斤|千克|毫升|升|米|吨|亩次|亩|套|条|栋|座|个百分点|个工作日|工作日|个小时|个月|个|台|辆|名|人次|人天|人|户次|户|课时|学时|节|小时|分钟|天|批次|批|次|处|棵|株|间|份|盏|基|门|所|家|册|本|部(?!门|分|署)|门(?!诊|类)|项(?!目)|篇|件(?!套)|支(?!付|持|出|撑)|例(?!如)|起|宗|眼|口(?!岸)|根|艘|架|张|床|千瓦|头|只|羽|尾|块|幅|期|场|[Gg]bps|[Mm]bps|%|％|‰|秒|mg\/L|毫克\/升|分贝|层|路(?!段|面|灯|口|网|由|径|基|牙|缘)|对(?!应|口|象|外|内))(?!\/|每)/gu
const POWER: Readonly<Record<string, number>> = { 万: 4, 亿: 8 }
const UNITS: Readonly<Record<string, string>> = {
  '㎡': '平方米',
  平米: '平方米',
  千米: '公里',
  人: '名',
  株: '棵',
  个小时: '小时',
  个工作日: '工作日',
  月: '个月',
  千克: '公斤',
  毫克: 'mg',
  'mg/L': 'mg',
  '毫克/升': 'mg',
  '％': '%',
}

/** One name for units that mean the same. */
export const unitKey = (unit: string): string => UNITS[unit] ?? unit

/** A number with its unit, as a text counts or measures something. */
export interface Counted extends Mention {
  /** One name for units that mean the same. */
  readonly unit: string
  /** Decimal text, 万 and 亿 multiplied in. */
  readonly value: DecimalText
}

/** How much one more in the last digit printed is, 万 and 亿 multiplied in: 0.01 万吨 are 100. */
export function lastDigit({ raw }: Pick<Counted, 'raw'>): number {
  const power = POWER[/[万亿]/u.exec(raw)?.[0] ?? ''] ?? 0
  return 10 ** (power - (/\.(\d+)/u.exec(raw)?.[1]?.length ?? 0))
}

/** What was found on the lines of a text: several checks read the same. */
const found = new WeakMap<SourceText, Map<number, readonly Counted[]>>()

function countedOn(context: CheckContext, line: number): readonly Counted[] {
  return mentions(context, { from: line, to: line }, COUNTED).map(mention => {
    const [number = '', power = '', unit = ''] = mention.groups
    return {
      ...mention,
      unit: unitKey(unit),
      value: decimalText(number.replaceAll(',', ''), POWER[power] ?? 0),
    }
  })
}

/** Every number with a unit in the lines on which these texts stand. */
export function countedIn(
  context: CheckContext,
  texts: readonly (Sourced<string> | null | undefined)[],
): Counted[] {
  const { source } = context
  if (!source) return []
  const lines = found.get(source) ?? new Map<number, readonly Counted[]>()
  found.set(source, lines)
  return linesOf(texts).flatMap(line => {
    const counted = lines.get(line) ?? countedOn(context, line)
    lines.set(line, counted)
    return counted
  })
}
