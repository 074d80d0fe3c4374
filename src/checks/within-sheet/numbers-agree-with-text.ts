import type { Indicator, PerformanceSheet } from '../../model/performance'
import { COUNTED, countedUnit, countedValue, unitKey } from '../counted'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn, type Mention } from '../prose'
import { clauseAround, relatedness } from '../related'
import { indicatorOperand, onlyNumber, ownSheets, sureOf } from '../sheet-terms'

const RELATED = 0.6

const said = ({ texts }: PerformanceSheet, context: CheckContext): readonly Mention[] =>
  mentionsIn(context, [texts.overview, texts.plan, texts.goalAnnual, texts.goalWhole], COUNTED)

function compare(
  context: CheckContext,
  indicator: Indicator,
  all: readonly Mention[],
  others: readonly Indicator[],
): Outcome[] {
  const number = onlyNumber(indicator)
  if (!number || number.upTo !== null || number.unit === null || number.unit.includes('/')) return []
  if (number.kind !== 'number' && number.kind !== 'money') return []
  const unit = unitKey(number.unit)
  const same = all.filter(mention => countedUnit(mention) === unit)
  const speaksOf = (mention: Mention, { name }: Indicator) =>
    relatedness(name, around(context, mention)) >= RELATED
  const related = new Set(same.filter(mention => speaksOf(mention, indicator)))
  const equal = same.filter(mention => countedValue(mention) === number.number)
  // An equal number of another indicator proves nothing.
  const isTaken = (mention: Mention) =>
    !related.has(mention) && others.some(other => other.value === indicator.value && speaksOf(mention, other))
  if (equal.some(mention => related.size === 0 || !isTaken(mention))) return [HOLDS]
  if (related.size === 0 || related.size > 3) return []
  return [
    fails({
      severity: 'warning',
      messageId: 'numberDiffers',
      details: { name: indicator.name },
      expected: words([...related].map(({ raw }) => raw).join('、')),
      actual: words(indicator.value ?? ''),
      operands: [
        indicatorOperand(indicator, 'result'),
        ...[...related].map(mention => mentionOperand(mention, 'cited')),
      ],
      confidence: sureOf(indicator),
    }),
  ]
}

const around = (context: CheckContext, { place }: Mention): string =>
  clauseAround(context.source?.lines[place.line - 1]?.raw ?? '', place.start, place.end)

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
        const { dimension, period, name } = indicator
        if (period !== 'annual' || (dimension !== 'quantity' && dimension !== 'cost')) continue
        const others = sheet.indicators.filter(other => other.name !== name)
        yield* compare(context, indicator, all, others)
      }
    }
  },
})
