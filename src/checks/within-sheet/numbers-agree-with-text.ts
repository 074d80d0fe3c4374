import type { Indicator, PerformanceSheet } from '../../model/performance'
import { decimalText } from '../../model/target-value'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentions, mentionOperand, type Mention } from '../prose'
import { clauseAround, relatedness } from '../related'
import { indicatorOperand, onlyNumber, ownSheets, sureOf } from '../sheet-terms'

const NUMBER =
  /(\d[\d,]*(?:\.\d+)?)\s?(万|亿)?(元|平方米|平方公里|㎡|平米|公里|千米|米|吨|亩|套|条|栋|座|个|台|辆|名|人|户|次|处|棵|株|间|份|盏|基)(?!\/|每)/gu
const POWER: Readonly<Record<string, number>> = { 万: 4, 亿: 8 }
const UNITS: Readonly<Record<string, string>> = {
  '㎡': '平方米',
  平米: '平方米',
  千米: '公里',
  人: '名',
  株: '棵',
}
const unitKey = (unit: string): string => UNITS[unit] ?? unit
const RELATED = 0.6

const value = ({ groups }: Mention): string =>
  decimalText((groups[0] ?? '').replaceAll(',', ''), POWER[groups[1] ?? ''] ?? 0)

function said({ texts }: PerformanceSheet, context: CheckContext): readonly Mention[] {
  const lines = new Set(
    [texts.overview, texts.plan, texts.goalAnnual, texts.goalWhole].flatMap(t => t?.place.line ?? []),
  )
  return [...lines].flatMap(line => mentions(context, { from: line, to: line }, NUMBER))
}

function compare(context: CheckContext, indicator: Indicator, all: readonly Mention[]): Outcome[] {
  const number = onlyNumber(indicator)
  if (!number || number.upTo !== null || number.unit === null || number.unit.includes('/')) return []
  if (number.kind !== 'number' && number.kind !== 'money') return []
  const unit = unitKey(number.unit)
  const same = all.filter(({ groups }) => unitKey(groups[2] ?? '') === unit)
  if (same.some(mention => value(mention) === number.number)) return [HOLDS]
  const around = (mention: Mention) =>
    clauseAround(
      context.source?.lines[mention.place.line - 1]?.raw ?? '',
      mention.place.start,
      mention.place.end,
    )
  const related = same.filter(mention => relatedness(indicator.name, around(mention)) >= RELATED)
  if (related.length === 0 || related.length > 3) return []
  return [
    fails({
      severity: 'warning',
      messageId: 'numberDiffers',
      details: { name: indicator.name },
      expected: words(related.map(({ raw }) => raw).join('、')),
      actual: words(indicator.value ?? ''),
      operands: [
        indicatorOperand(indicator, 'result'),
        ...related.map(mention => mentionOperand(mention, 'cited')),
      ],
      confidence: sureOf(indicator),
    }),
  ]
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
        const { dimension, period } = indicator
        if (period !== 'annual' || (dimension !== 'quantity' && dimension !== 'cost')) continue
        yield* compare(context, indicator, all)
      }
    }
  },
})
