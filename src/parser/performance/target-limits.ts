import { parseAmount, type Fen } from '../../model/money'
import {
  decimalText,
  type QuantityLimit,
  type TargetComparator,
  type TargetKind,
  type TargetLimit,
  type TargetValue,
} from '../../model/target-value'
import { matchKey } from '../plain-text'
import { smallNumber } from './chinese-number'
import { dateLimit } from './target-date'
import { takeComparator, targetValueOf, type ValueKind } from './target-value'

const KIND: { readonly [K in ValueKind]?: QuantityLimit['kind'] } = {
  percentage: 'percentage',
  count: 'number',
  money: 'money',
  moneyPerUnit: 'money',
  duration: 'period',
  number: 'number',
}

const LONGEST = 160
/** 90%≤满意度≤100% */
const BETWEEN = /^(\d[\d.]{0,12}(?:%|\D{0,4}?))[≤<]([^\d≥≤<>]{1,20})[≤<](\d[\d.]{0,12}\D{0,6})$/u
/** Where one limit ends and the next begins; a comma between digits may part thousands. */
const MARKS = '、;；'
const LINKS = '且及和并'
const NEXT_LIMIT = /[≥≤<>\d不大小高低至]/u
const COMPARATORS = '≥≤<>'
const DIGIT = /\d/u
const THREE_DIGITS = /^\d{3}(?!\d)/u
const NUMBER_BEFORE = /\d[^≥≤<>=,、;且及和并]{0,10}$/u
const AMOUNT =
  /^[约近共]?(\d[\d,]*(?:\.\d+)?)(?:([^\d\-~—至到]{0,8})(?:-{1,2}|~|—{1,2}|至|到)(\d[\d,]*(?:\.\d+)?))?(.*)$/u
/** 起 alone counts cases: 0起. Behind a unit it says from: 10人起. */
const CASES = '起'
const AT_LEAST = /及?以上$|.起$/u
/** 30余个 */
const AND_MORE = /^[余多](?=.)/u
const AT_MOST = /(?:及?以[下内]|之内|内)$/u
const TAIL = /(?:及?以[上下内]|之内|左右|整|起|(.)内)$/u
/** 千米, 千瓦, 千克 are units of their own. */
const MULTIPLIER = /^(?:千(?![米瓦克伏卡])|百(?!分)|万|亿)+/u
const POWER: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 }
const OPENING = /^([^\d≥≤<>=]{1,12}?)(?=[≥≤<>=]|\d)/u
const OTHER_DATE = /^\d{1,2}(?:-|~|—+|至|到)\d{1,2}月份?$|^(?:19|20)\d\d年度?全年$/u
const RHYTHM =
  /^[每按逐一]?(?:(\d{1,2}|[一二两三四五六七八九十]{1,2})?个)?(半年|学期|季度?|工作日|小时|星期|年度|[年月周旬天日])(?:[^\d一二两三四五六七八九十]{0,6}(\d{1,3}|[一二两三四五六七八九十]{1,3})次)?$/u
const WORDED = /^(?:至少|不少于)?([一二两三四五六七八九十百]{1,4})(\D{1,3})$/u
const RATE_OF_TIME = /^次\/(?:年|季度?|月|周|天|日|小时)$/u

/** The limits of a text that names several; a comma between digits may part thousands. */
function limitsIn(text: string): string[] {
  const limits: string[] = []
  let from = 0
  const cut = (end: number, next: number) => {
    limits.push(text.slice(from, end))
    from = next
  }
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (COMPARATORS.includes(char)) {
      if (at > from && NUMBER_BEFORE.test(text.slice(Math.max(0, at - 11), at))) cut(at, at)
    } else if (char === ',') {
      const thousands = DIGIT.test(text.charAt(at - 1)) && THREE_DIGITS.test(text.slice(at + 1, at + 5))
      if (!thousands) cut(at, at + 1)
    } else if (MARKS.includes(char) || (LINKS.includes(char) && NEXT_LIMIT.test(text.charAt(at + 1))))
      cut(at, at + 1)
  }
  cut(text.length, text.length)
  return limits
}

function yuan(number: string): Fen | null {
  return parseAmount(number, 'yuan')
}

function quantity(
  kind: QuantityLimit['kind'],
  comparator: TargetComparator,
  number: string,
  unit: string | null,
  label: string | null,
  upTo: string | null = null,
): QuantityLimit {
  const money = kind === 'money'
  const fen = money ? yuan(number) : null
  return { kind, comparator, label, number, upTo, unit, fen, upToFen: money && upTo ? yuan(upTo) : null }
}

function measured(text: string, type: ValueKind, label: string | null): QuantityLimit | null {
  const kind = KIND[type]
  const { comparator, rest } = takeComparator(text)
  const match = AMOUNT.exec(rest)
  if (!kind || !match) return null
  const [, low = '', inner = '', high, tail = ''] = match
  const more = AND_MORE.test(tail)
  const printed = (tail === CASES ? tail : tail.replace(AND_MORE, '').replace(TAIL, '$1')) || inner
  const multiplier = MULTIPLIER.exec(printed)?.[0] ?? ''
  const places = [...multiplier].reduce((sum, char) => sum + (POWER[char] ?? 0), 0)
  const unit = printed.slice(multiplier.length).replace(/^个(?=月|工作日|小时|星期)/u, '')
  const exact = (digits: string) => decimalText(digits.replaceAll(',', ''), places)
  const bound = comparator ?? (more || AT_LEAST.test(tail) ? '≥' : AT_MOST.test(tail) ? '≤' : '=')
  const range = high !== undefined && comparator === null
  return quantity(
    kind === 'number' && RATE_OF_TIME.test(unit) ? 'frequency' : kind,
    range ? 'range' : bound,
    exact(high !== undefined && (bound === '≤' || bound === '<') ? high : low),
    unit === '' ? null : unit,
    label,
    range ? exact(high) : null,
  )
}

/** 每四个月支付一次 → 1 次/4个月. */
function rhythm(text: string, label: string | null): QuantityLimit | null {
  const match = RHYTHM.exec(text)
  const [, every, span = '', times] = match ?? []
  if (!match) return null
  const count = every === undefined ? null : smallNumber(every)
  const per = span === '季' ? '季度' : span
  const number = times === undefined ? 1 : smallNumber(times)
  return number === null
    ? null
    : quantity(
        'frequency',
        '=',
        `${number}`,
        `次/${count === null || count === 1 ? '' : `${count}个`}${per}`,
        label,
      )
}

function worded(text: string, label: string | null): QuantityLimit | null {
  const [, digits = '', unit = ''] = WORDED.exec(text) ?? []
  const number = smallNumber(digits)
  if (number === null || unit === '') return null
  return quantity('number', /^[至不]/u.test(text) ? '≥' : '=', `${number}`, unit, label)
}

function limitOf(text: string, label: string | null): TargetLimit | null {
  if (OTHER_DATE.test(text)) return dateLimit(text, label)
  if (text.endsWith('次') && RHYTHM.test(text)) return rhythm(text, label)
  const { kind } = targetValueOf(text)
  if (kind === 'date') return dateLimit(text, label)
  if (kind === 'frequency') return rhythm(text, label)
  return measured(text, kind, label) ?? (kind === 'count' ? worded(text, label) : null)
}

/** One stretch of a value: typed as it stands, else behind the words it opens with (提高100%). */
function segmentLimit(segment: string): TargetLimit | null {
  const whole = limitOf(segment, null)
  if (whole) return whole
  const label = takeComparator(segment).comparator === null ? OPENING.exec(segment)?.[1] : undefined
  return label === undefined ? null : limitOf(segment.slice(label.length), label)
}

function kindWithoutLimits(text: string): TargetKind {
  const { kind } = targetValueOf(text)
  return kind === 'date' || kind === 'frequency' ? kind : 'text'
}

/**
 * Takes a printed target value apart into its limits: `≥3辆、≥2台` → two; 6月底前 → a date; 每月一次 → 1 次/月.
 * What states no number, date or rhythm is text without limits.
 */
export function readTarget(printed: string): TargetValue {
  if (printed.length > LONGEST) return { kind: 'text', limits: [] }
  const text = matchKey(printed).replace(/[。.]$/u, '')
  const between = BETWEEN.exec(text)
  const parts = limitsIn(between ? `≥${between[1]}、≤${between[3]}` : text).map(segmentLimit)
  const whole = parts.includes(null) ? limitOf(text, null) : null
  const limits = whole ? [whole] : parts.filter(limit => limit !== null)
  return { kind: limits[0]?.kind ?? kindWithoutLimits(text), limits }
}
