import type { DateLimit, DatePoint } from '../../model/target-value'
import { smallNumber } from './chinese-number'

const YEAR = /^((?:19|20)\d\d)(?:年度?|[.\-/](?=\d{1,2}(?!\d)))?/u
const MONTH = /^(\d{1,2}|[一二三四五六七八九十]{1,2})月?(?:份)?/u
const POINTED = /^(\d{1,2})(?:[.\-/](\d{1,2}))?(?!\d|月|日)/u
const DAY = /^(\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?/u
const QUARTER = /^第?([一二三四1-4])季度/u
const BETWEEN = /至|到|~|—+|-(?=(?:19|20)\d\d|\d{1,2}[月日号])/u
const BEFORE = /(?:前|以前|之前|内|之内|以内)(?:完成|竣工|支付|到位)?$/u
const AFTER = /(?:后|起|开始|以后|之后)$/u

interface Stretch {
  readonly from: DatePoint
  readonly to: DatePoint
}

const point = (year: number | null, month: number | null = null, day: number | null = null): DatePoint => ({
  year,
  month,
  day,
})
const within = (number: number | null, most: number) =>
  number !== null && number >= 1 && number <= most ? number : null

/** Reads `2031年6月15日`, `2031.6`, `三季度`, `上半年`, `年底`: the first and the last time it can mean. */
function stretchOf(text: string, lastYear: number | null): Stretch | null {
  const printed = YEAR.exec(text)
  const year = printed ? Number(printed[1]) : lastYear
  const rest = text.slice(printed?.[0].length ?? 0).replace(/^的|^[当本]年/u, '')
  const quarter = smallNumber(QUARTER.exec(rest)?.[1] ?? '')
  if (quarter !== null) return { from: point(year, quarter * 3 - 2), to: point(year, quarter * 3) }
  if (/^[上前]半年/u.test(rest)) return { from: point(year, 1), to: point(year, 6) }
  if (/^[下后]半年/u.test(rest)) return { from: point(year, 7), to: point(year, 12) }
  if (/^年?底|^年?末/u.test(rest)) return { from: point(year, 12), to: point(year, 12) }
  if (/^年?初/u.test(rest)) return { from: point(year, 1), to: point(year, 1) }
  const pointed = printed && /[.\-/]$/u.test(printed[0]) ? POINTED.exec(rest) : null
  if (pointed) {
    const month = within(Number(pointed[1]), 12)
    const only = point(year, month, within(Number(pointed[2] ?? 0), 31))
    return month === null ? null : { from: only, to: only }
  }
  const found = MONTH.exec(rest)
  const month = found?.[0].includes('月') ? within(smallNumber(found[1] ?? ''), 12) : null
  if (month === null) return printed ? { from: point(year), to: point(year) } : null
  const day = within(smallNumber(DAY.exec(rest.slice(found?.[0].length ?? 0))?.[1] ?? ''), 31)
  const only = point(year, month, day)
  return { from: only, to: only }
}

const samePoint = (a: DatePoint, b: DatePoint) => a.year === b.year && a.month === b.month && a.day === b.day

/** The date limit a text in comparison form states: `6月底前` → ≤, `2月15日至9月20日` → range; null when it is none. */
export function dateLimit(text: string, label: string | null): DateLimit | null {
  const at = BETWEEN.exec(text)
  const first = /^\d{1,2}$/u.test(text.slice(0, at?.index ?? 0))
    ? stretchOf(`${text.slice(0, at?.index ?? 0)}月`, null)
    : stretchOf(at ? text.slice(0, at.index) : text, null)
  if (!first) return null
  if (at) {
    const second = stretchOf(text.slice(at.index + at[0].length), first.from.year)
    if (second) return { kind: 'date', comparator: 'range', label, from: first.from, to: second.to }
  }
  if (BEFORE.test(text)) return { kind: 'date', comparator: '≤', label, from: null, to: first.to }
  if (AFTER.test(text)) return { kind: 'date', comparator: '≥', label, from: first.from, to: null }
  const comparator = samePoint(first.from, first.to) ? '=' : 'range'
  return { kind: 'date', comparator, label, ...first }
}
