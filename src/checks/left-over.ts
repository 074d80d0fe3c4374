import { bareName } from '../model/name-distance'
import type { Indicator, PerformanceSheet } from '../model/performance'
import type { DecimalText } from '../model/target-value'
import { unitKey, type Counted } from './counted'
import { areOfThePast, counterparts } from './counterpart'
import type { CheckContext } from './define-check'
import { lineOf } from './prose'
import { relatednessToBare } from './related'
import { onlyNumber } from './sheet-terms'
import { isDigitSlip } from './unit-slip'

/** So much of a name has to stand in the clause of what is left over, or in its sentence. */
const NEAR = 0.3
const WIDE = 0.5
/** What holds for each of many, or was so before, is not the whole. */
const OF_EACH = /[分第]$|(?:每|各(?!项|类|级)|至少|不少于|分别|其中|按照?)[^，,。；;\t]{0,16}$/u
const DONE_OR_PAID = /(?:已|原有?|预付|支付|付)\p{Script=Han}{0,4}$/u
const BEFORE_A_CHANGE = /^(?:以[上下])?(?:提高|提升|增加?|降|下降|上升|减)/u
const MOST = 6
/** What is so many times as much is something else. */
const TIMES = 4
/** So many numbers may be meant, no more. */
const FEW = 2
/** So many quantities in a row may make one together. */
const ROW = 6

interface Around {
  readonly near: string
  readonly wide: string
}

/** The words around a mention: within commas, what stands in brackets too, and within its sentence. */
function around(context: CheckContext, { place }: Counted): Around {
  const raw = lineOf(context, place)
  const before = raw.slice(Math.max(0, place.start - 60), place.start)
  const sentence = /[^。；;\t]*$/u.exec(before)?.[0] ?? ''
  const clause = /[^，,、]{0,24}$/u.exec(sentence)?.[0] ?? ''
  const after = /^(?:(?!以及|及其)[^，。；;,、\t])*/u.exec(raw.slice(place.end, place.end + 14))?.[0] ?? ''
  return { near: bareName(clause + after), wide: bareName(sentence + after) }
}

/** How near a name is to words around a number; 0 where neither clause nor sentence holds enough of it. */
function nearness(name: string, { near, wide }: Around): number {
  const close = relatednessToBare(name, near)
  const far = relatednessToBare(name, wide)
  return close >= NEAR || far >= WIDE ? close + far : 0
}

/** Whether quantities of one line that follow one another make this number together. */
function isMadeOf(number: DecimalText, same: readonly Counted[]): boolean {
  return same.some((first, from) => {
    let sum = 0
    return same.slice(from, from + ROW).some(({ place, value }, count) => {
      if (place.line !== first.place.line) return false
      sum += Number(value)
      return count > 0 && Math.abs(sum - Number(number)) < 1e-6 * sum
    })
  })
}

const areOneValue = (held: readonly Counted[]): boolean => new Set(held.map(({ value }) => value)).size === 1

/** Whether an indicator of the sheet states just this. */
const isStated = (sheet: PerformanceSheet, mention: Counted): boolean =>
  sheet.indicators.some(other => {
    const number = onlyNumber(other)
    return number?.number === mention.value && unitKey(number.unit ?? '') === mention.unit
  })

/** Whether some indicators of the sheet make just this together. */
function isTotal({ indicators }: PerformanceSheet, { unit, value }: Counted): boolean {
  const parts = indicators
    .filter(({ period }) => period === 'annual')
    .map(other => onlyNumber(other))
    .flatMap(number => (number && unitKey(number.unit ?? '') === unit ? [Number(number.number)] : []))
  return parts.some((first, from) => {
    let sum = first
    return parts.slice(from + 1).some(part => (sum += part) === Number(value))
  })
}

/** Whether a number of this unit may be another indicator's: one of that unit whose own number the text does not state. */
function isRival(other: Indicator, { name }: Indicator, same: readonly Counted[]): boolean {
  if (other.name === name) return false
  const number = onlyNumber(other)
  if (!number) return true
  const unit = unitKey(number.unit ?? '')
  return same.some(mention => mention.unit === unit) && same.every(({ value }) => value !== number.number)
}

const isPlain = (context: CheckContext, { place }: Counted): boolean => {
  const raw = lineOf(context, place)
  const before = raw.slice(0, place.start)
  return !OF_EACH.test(before) && !DONE_OR_PAID.test(before) && !BEFORE_A_CHANGE.test(raw.slice(place.end))
}

/** What may be an indicator's of all that a text says in its unit: what no indicator states, for the whole, to come. */
const freeOf = (context: CheckContext, sheet: PerformanceSheet, same: readonly Counted[]): Counted[] =>
  same.filter(mention => !isStated(sheet, mention) && !isTotal(sheet, mention) && isPlain(context, mention))

/** The one number of a text, stated by no indicator, that differs from an indicator's in one digit of many. */
export function slipsLeftOver(
  context: CheckContext,
  sheet: PerformanceSheet,
  indicator: Indicator,
  same: readonly Counted[],
): readonly Counted[] {
  const number = onlyNumber(indicator)?.number ?? ''
  const slips = freeOf(context, sheet, same).filter(({ value }) => isDigitSlip(value, number))
  return areOneValue(slips) ? slips : []
}

/** What is alone left over of an indicator's unit where nothing is called as it is, and no other indicator is nearer. */
export function leftOver(
  context: CheckContext,
  sheet: PerformanceSheet,
  indicator: Indicator,
  same: readonly Counted[],
): readonly Counted[] {
  const slips = slipsLeftOver(context, sheet, indicator, same)
  if (slips.length > 0) return slips
  const number = onlyNumber(indicator)?.number ?? ''
  if (isMadeOf(number, same) || same.some(({ unit }) => unit === '元' || unit === '%')) return []
  const isOfItsSize = ({ value }: Counted): boolean =>
    Number(value) < TIMES * Number(number) && Number(number) < TIMES * Number(value)
  const own = freeOf(context, sheet, same)
    .filter(isOfItsSize)
    .map(mention => {
      const words = around(context, mention)
      return { mention, words, share: nearness(indicator.name, words) }
    })
  const most = Math.max(0, ...own.map(({ share }) => share))
  const nearest = own.filter(({ share }) => share === most)
  const rivals = sheet.indicators.filter(other => isRival(other, indicator, same))
  const isMine = ({ words }: (typeof own)[number]) =>
    most > 0 ? rivals.every(({ name }) => nearness(name, words) < most) : rivals.length === 0
  const found = nearest.map(({ mention }) => mention)
  const isTold = most > 0 || new Set(found.map(({ place }) => place.line)).size > 1
  const sure = isTold && areOneValue(found) && found.length <= MOST && nearest.every(isMine)
  return sure && !areOfThePast(context, indicator.name, found) ? found : []
}

/** What one text says of an indicator's thing, where it says nothing that agrees and another text does. */
export function ofOneTextAlone(
  context: CheckContext,
  sheet: PerformanceSheet,
  indicator: Indicator,
  said: {
    readonly agrees: (mention: Counted) => boolean
    readonly same: readonly Counted[]
    readonly related: ReadonlySet<Counted>
  },
): readonly Counted[] {
  const { overview, measures, plan, goalAnnual } = sheet.texts
  for (const text of [overview, measures, plan, goalAnnual]) {
    const parts = text ? (text.place.parts ?? [text.place]) : []
    const own = said.same.filter(({ place }) =>
      parts.some(part => part.line === place.line && part.start <= place.start && place.end <= part.end),
    )
    if (own.some(said.agrees)) continue
    const free = new Set(own.filter(mention => said.related.has(mention) && !isStated(sheet, mention)))
    if (free.size === 0) {
      const left = leftOver(context, sheet, indicator, own)
      if (left.length > 0) return left
      continue
    }
    const held = counterparts(context, indicator.name, own, free)
    const few = new Set(held.map(({ value }) => value)).size <= FEW
    const plain = [...free].every(mention => isPlain(context, mention))
    if (few && plain && !areOfThePast(context, indicator.name, held)) return held
  }
  return []
}
