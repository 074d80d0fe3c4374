import type { Indicator, PerformanceSheet } from '../../model/performance'
import type { Sourced } from '../../model/place'
import { decimalText } from '../../model/target-value'
import { countedIn, unitKey, type Counted } from '../counted'
import { areOfThePast, around, counterparts, opposite } from '../counterpart'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, type Mention, textBefore } from '../prose'
import { sentenceStart } from '../sheet-prose'
import { relatedness } from '../related'
import { TIMES_A_YEAR } from '../times-a-year'
import { leftOver, ofOneTextAlone, slipsLeftOver } from '../left-over'
import { isUnitSlip, significant } from '../unit-slip'
import { indicatorOperand, onlyNumber, ownSheets, sureOf, wholeName } from '../sheet-terms'

const RELATED = 0.6
/** What is alone left of its unit is weaker evidence than what is called alike. */
const LEFT_OVER = 0.7
/** 达标率, 落实率: enough to name the only rate of that kind. */
const WORDS_BETWEEN = 6
const RATE_LENGTH = 3
const RATE_WORD = /\p{Script=Han}{2}[率度]$/u
/** Times are named in few words: 2小时内响应. */
const RELATED_TIME = 0.5

const said = ({ texts }: PerformanceSheet, context: CheckContext): readonly Counted[] =>
  countedIn(context, [texts.overview, texts.measures, texts.plan, texts.goalAnnual, texts.goalWhole])

/** What is left of 100 %. */
const complement = (percent: string): string => decimalText((100 - Number(percent)).toFixed(4))

/** What is done so often again and again is more in a year: 每周至少组织2次. */
const AGAIN = /每(周|月|季|半年)度?[^，,。；;\t]{0,8}$/u

const isIn = ({ place }: Mention, text: Sourced<string> | null | undefined): boolean =>
  text?.place.line === place.line && text.place.start <= place.start && place.end <= text.place.end

/** An amount whose own clause says no more than that it is one: 合办专栏，全年52期，费用14万元. */
const BARE_AMOUNT = /(?:^|[，,])(?:费用|经费|资金|金额|成本|约|共|计|共计|合计|需|为|预计|安排)*$/u

/** What such an amount is of: the clauses before it, back to the amount before. */
function widerWords(context: CheckContext, { place }: Counted, all: readonly Counted[]): string {
  const before = textBefore(context, place)
  const from = Math.max(
    sentenceStart(before, before.length, true),
    ...all
      .filter(
        other => other.unit === '元' && other.place.line === place.line && other.place.end <= place.start,
      )
      .map(other => other.place.end),
  )
  return BARE_AMOUNT.test(before) ? before.slice(from) : ''
}

function compare(
  context: CheckContext,
  sheet: PerformanceSheet,
  indicator: Indicator,
  all: readonly Counted[],
  others: readonly Indicator[],
): Outcome[] {
  const number = onlyNumber(indicator)
  if (!number || number.upTo !== null || number.unit === null || number.unit.includes('/')) return []
  if (number.kind === 'frequency') return []
  const unit = unitKey(number.unit)
  // What the text says of the whole period, its half says, too.
  const whole = sheet.indicators.find(
    other => other.period === 'whole' && other.name === indicator.name && other.value !== indicator.value,
  )
  const ofWhole = whole ? onlyNumber(whole)?.number : undefined
  const same = all.filter(mention => mention.unit === unit && mention.value !== ofWhole)
  const last = RATE_WORD.exec(indicator.name)?.[0]
  const onlyOne = last !== undefined && !others.some(({ name }) => name.includes(last))
  const speaksOf = (mention: Mention, { name }: Indicator) =>
    relatedness(name, around(context, mention)) >= (number.kind === 'period' ? RELATED_TIME : RELATED)
  const rateOf = (mention: Mention): boolean => {
    const [before = ''] = around(context, mention).split(' ')
    const at = onlyOne && number.kind === 'percentage' ? before.lastIndexOf(last ?? '') : -1
    return at >= 0 && before.length - at - RATE_LENGTH <= WORDS_BETWEEN
  }
  const costs = (mention: Counted): boolean =>
    number.kind === 'money' && relatedness(indicator.name, widerWords(context, mention, all)) >= RELATED
  const related = new Set(
    same.filter(mention => speaksOf(mention, indicator) || rateOf(mention) || costs(mention)),
  )
  // Where the year's goal speaks of it, the whole period's says nothing of the year.
  const { goalAnnual, goalWhole } = sheet.texts
  const yearly = [...related].some(mention => isIn(mention, goalAnnual))
  const { name } = indicator
  const opposed = (mention: Counted) =>
    number.kind === 'percentage' ? opposite(name, around(context, mention)) : null
  const meant = (mention: Counted) =>
    related.has(mention) && opposed(mention) !== null ? complement(mention.value) : mention.value
  const agrees = (mention: Counted) => meant(mention) === number.number
  const equal = same.filter(mention => agrees(mention) && !(yearly && isIn(mention, goalWhole)))
  // An equal number of another indicator proves nothing.
  // Nor does one that stands with the thing of an indicator which has ours: the two are exchanged.
  const exchanged = new Set([...related].map(meant))
  const isTaken = (mention: Counted) =>
    !related.has(mention) &&
    others.some(other => {
      const its = onlyNumber(other)
      const isExchanged = its !== null && unitKey(its.unit ?? '') === unit && exchanged.has(its.number)
      return (isExchanged || other.value === indicator.value) && speaksOf(mention, other)
    })
  const told = (held: readonly Counted[], sure: number): Outcome =>
    fails({
      severity: 'warning',
      messageId: 'numberDiffers',
      details: { name: wholeName(sheet, indicator) },
      expected: words([...new Set(held.map(mention => (opposed(mention) ?? '') + mention.raw))].join('、')),
      actual: words(indicator.value ?? ''),
      operands: [
        indicatorOperand(indicator, 'result'),
        ...held.map(mention => mentionOperand(mention, 'cited')),
      ],
      confidence: Math.min(sure, sureOf(indicator)),
    })
  if (equal.some(mention => related.size === 0 || !isTaken(mention))) {
    const alone = ofOneTextAlone(context, sheet, indicator, { agrees, same, related })
    return alone.length > 0 ? [told(alone, 1)] : [HOLDS]
  }
  if (related.size === 0) {
    const left = leftOver(context, sheet, indicator, same).filter(mention => !isUnitSlip(mention, number))
    return left.length > 0 ? [told(left, LEFT_OVER)] : []
  }
  if (related.size > 3 && new Set([...related].map(meant)).size > 1) {
    const slips = slipsLeftOver(context, sheet, indicator, same)
    return slips.length > 0 ? [told(slips, LEFT_OVER)] : []
  }
  // That is told as such.
  if (significant(number.number).length > 1 && [...related].some(mention => isUnitSlip(mention, number)))
    return []
  const held = counterparts(context, name, same, related)
  const isAgain = ({ place, value }: Counted) =>
    Number(value) * (TIMES_A_YEAR[AGAIN.exec(textBefore(context, place))?.[1] ?? ''] ?? 0) ===
    Number(number.number)
  if (held.every(isAgain)) return []
  if (number.kind === 'percentage' && areOfThePast(context, name, held)) return []
  return [told(held, 1)]
}

/** I44: a number that the overview, the plan or the goal gives for the same thing is the indicator's. */
export const numbersAgreeWithText = defineCheck({
  id: 'numbers-agree-with-text',
  identities: ['I44'],
  formula: 'sheet: number and unit of an indicator = number and unit the text gives for the same thing',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const all = said(sheet, context)
      for (const indicator of sheet.indicators) {
        const { period, name } = indicator
        if (period !== 'annual') continue
        const others = sheet.indicators.filter(other => other.name !== name)
        yield* compare(context, sheet, indicator, all, others)
      }
    }
  },
})
