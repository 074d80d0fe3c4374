import type { Indicator, PerformanceSheet } from '../../model/performance'
import type { DecimalText, QuantityLimit } from '../../model/target-value'
import { isDigitSlip } from '../unit-slip'
import { unitKey } from '../counted'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { relatedness } from '../related'
import { indicatorOperand, onlyNumber, ownSheets, sureOf, wholeName } from '../sheet-terms'

/** Rates are set for each project; what is counted or measured is the same thing in both. */
const NO_COUNT = /^(?:%|‰|)$/u

interface Same {
  readonly sheet: PerformanceSheet
  readonly indicator: Indicator
  readonly number: QuantityLimit
}

/** Whether two names say the same, words that name no thing left out. */
const isSameName = (one: string, other: string): boolean =>
  relatedness(one, other) === 1 && relatedness(other, one) === 1

/** The indicators of the sheets that set what one of the overall sheet sets, in the same unit. */
function sameIn(sheets: readonly PerformanceSheet[], { name }: Indicator, unit: string): Same[] {
  return sheets.flatMap(sheet =>
    sheet.indicators.flatMap(indicator => {
      const number = onlyNumber(indicator)
      const isSame =
        number && unitKey(number.unit ?? '') === unit && isSameName(name, wholeName(sheet, indicator))
      return isSame ? [{ sheet, indicator, number }] : []
    }),
  )
}

/** So much of a name has to be the same for a slip of a digit to be told. */
const ALIKE = 0.4
/** A slip is weaker evidence than one name. */
const SLIPPED = 0.7

/** The indicators of the sheets, called much alike, from which a number differs in a digit or in the order of two. */
function slipsIn(
  sheets: readonly PerformanceSheet[],
  own: Indicator,
  number: DecimalText,
  unit: string,
): Indicator[] {
  const alike = sheets.flatMap(sheet =>
    sheet.indicators.flatMap(indicator => {
      const its = onlyNumber(indicator)
      const isAlike = indicator.period === 'annual' && relatedness(own.name, indicator.name) >= ALIKE
      return its && isAlike && unitKey(its.unit ?? '') === unit ? [{ indicator, its: its.number }] : []
    }),
  )
  if (alike.some(({ its }) => its === number)) return []
  return alike.flatMap(({ indicator, its }) => (isDigitSlip(its, number) ? [indicator] : []))
}

/** I49: what the overall sheet counts, the sheet of the one project that has an indicator of the same name counts alike. */
export const overallIndicatorsAgreeWithSheets = defineCheck({
  id: 'overall-indicators-agree-with-sheets',
  identities: ['I49'],
  formula: 'overall sheet: indicator = that of the same name in the only sheet that has it (or their sum)',
  tolerance: 'exact',
  severity: 'error',
  family: 'overall',
  needs: ['overall', 'sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const sheets = ownSheets(context)
    for (const own of context.disclosure.overall?.indicators ?? []) {
      const number = onlyNumber(own)
      const unit = unitKey(number?.unit ?? '')
      if (!number || NO_COUNT.test(unit)) continue
      const same = sameIn(sheets, own, unit)
      const annual = same.filter(({ indicator }) => indicator.period === 'annual')
      const [first] = annual
      if (!first) {
        const [slipped, second] = slipsIn(sheets, own, number.number, unit)
        if (slipped && !second) {
          yield fails({
            severity: 'warning',
            messageId: 'overallIndicatorSlips',
            details: { name: own.name, other: slipped.name },
            expected: words(slipped.value ?? ''),
            actual: words(own.value ?? ''),
            operands: [indicatorOperand(own, 'result'), indicatorOperand(slipped, 'cited')],
            confidence: Math.min(SLIPPED, sureOf(own, slipped)),
          })
        }
        continue
      }
      const sum = annual.reduce((all, each) => all + Number(each.number.number), 0)
      if (same.some(each => each.number.number === number.number) || sum === Number(number.number))
        yield HOLDS
      else if (annual.every(({ sheet }) => sheet === first.sheet)) {
        yield fails({
          severity: 'error',
          messageId: 'overallIndicatorDiffers',
          details: { name: own.name, project: first.sheet.project?.value ?? '' },
          expected: words(first.indicator.value ?? ''),
          actual: words(own.value ?? ''),
          operands: [indicatorOperand(own, 'result'), indicatorOperand(first.indicator, 'cited')],
          confidence: sureOf(own, ...annual.map(({ indicator }) => indicator)),
        })
      }
    }
  },
})
