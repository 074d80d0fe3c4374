import { bareName } from '../model/name-distance'

const GENERIC =
  /数量|[人次户条场台套]数(?!量)|(?<=\p{Script=Han}{3})数$|场次|数目|个数|总数|面积|长度|情况|时间|时限|时长|期限|成本|费用|金额|总计|共计|完成|20\d\d年度?|年度?/gu

function pairs(text: string): Set<string> {
  const found = new Set<string>()
  for (let at = 0; at + 2 <= text.length; at++) found.add(text.slice(at, at + 2))
  return found
}

/** How much of an indicator's name, without words that name no thing, stands in a stretch of text: 0 … 1. */
export function relatedness(name: string, text: string): number {
  return relatednessToBare(name, bareName(text))
}

/** The same for a text whose blanks and punctuation are gone already. */
export function relatednessToBare(name: string, other: string): number {
  const own = pairs(bareName(name).replace(GENERIC, ''))
  if (own.size === 0) return 0
  let shared = 0
  for (const pair of own) if (other.includes(pair)) shared++
  return shared / own.size
}

/** What stands around a stretch of a line, within its clause. */
export function clauseAround(line: string, start: number, end: number): string {
  const before = line.slice(Math.max(0, start - 24), start)
  const after = line.slice(end, end + 14)
  return `${/[^，。；;,、:：]*$/u.exec(before)?.[0] ?? ''} ${/^(?:(?!以及|及其)[^，。；;,、:：（(])*/u.exec(after)?.[0] ?? ''}`
}
