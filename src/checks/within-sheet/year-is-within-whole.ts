import type { Indicator, IndicatorPair, PerformanceSheet } from '../../model/performance'
import { compareDecimals } from '../../model/target-value'
import { isBeyondYear } from '../days-of-year'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import {
  indicatorOperand,
  isOneYear,
  onlyNumber,
  ownSheets,
  sureOf,
  totalFund,
  wholeName,
} from '../sheet-terms'

/** Stages differ from year to year though the money does not. */
const STAGED = /延续|阶段/u

/** Whether the whole period is this year: its money is the year's, and no stages are told. */
function isThisYear(sheet: PerformanceSheet): boolean {
  const whole = totalFund(sheet, 'whole')?.figure.fen
  const year = totalFund(sheet, 'annual')?.figure.fen
  const isSame = whole !== undefined && whole === year
  return isSame && sheet.attribute !== null && !STAGED.test(sheet.attribute.value)
}

const isDated = ({ target }: Indicator): boolean =>
  target?.limits.length === 1 && target.limits[0]?.kind === 'date'

interface Halves {
  readonly pair: IndicatorPair
  readonly whole: Indicator
  readonly annual: Indicator
}

/** Whether both halves print a quantity or a date of one indicator, and not the same. */
function differ({ pair, whole, annual }: Halves): boolean {
  const [all, year] = [onlyNumber(whole), onlyNumber(annual)]
  const isOneThing = all && year ? all.comparator === year.comparator : isDated(whole) && isDated(annual)
  return isOneThing && pair.differs.length === 1 && pair.differs[0] === 'value'
}

function judge(sheet: PerformanceSheet, halves: Halves): Outcome | null {
  const { pair, whole, annual } = halves
  const finding = {
    details: { name: wholeName(sheet, annual) },
    expected: words(whole.value ?? ''),
    actual: words(annual.value ?? ''),
    operands: [indicatorOperand(annual, 'result'), indicatorOperand(whole, 'cited')],
    confidence: Math.min(pair.confidence, sureOf(whole, annual)),
  } as const
  if (isThisYear(sheet) && differ(halves))
    return fails({ severity: isOneYear(sheet) ? 'error' : 'warning', messageId: 'halvesDiffer', ...finding })
  if (isThisYear(sheet) && pair.differs.length === 0) return HOLDS
  const [all, year] = [onlyNumber(whole), onlyNumber(annual)]
  if (!all || !year || all.unit !== year.unit || all.kind !== year.kind) return null
  if (all.kind === 'percentage' || pair.differs.includes('valueCut')) return null
  if (compareDecimals(year.number, all.number) <= 0) return HOLDS
  return fails({ severity: 'warning', messageId: 'annualAboveWhole', ...finding })
}

/** I44: what the year is to reach is no more than what the whole period is, and the same where this year is all of it. */
export const yearIsWithinWhole = defineCheck({
  id: 'year-is-within-whole',
  identities: ['I44'],
  formula:
    'sheet: quantity or cost of the year ≤ that of the whole period, same indicator and unit; every number and date the same where the funds of both are and no stages are told',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      for (const pair of sheet.pairs) {
        const whole = pair.whole === null ? undefined : sheet.indicators[pair.whole]
        const annual = pair.annual === null ? undefined : sheet.indicators[pair.annual]
        if (!whole || !annual || isBeyondYear(annual)) continue
        const outcome = judge(sheet, { pair, whole, annual })
        if (outcome) yield outcome
      }
    }
  },
})
