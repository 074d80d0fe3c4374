import { withWholeNames } from '../../model/indicator-flaws'
import { SHEET_TEXTS, type Indicator, type PerformanceSheet } from '../../model/performance'
import { unitFlaw, type UnitFlaw } from '../../model/unit-flaw'
import { isBeyondYear } from '../days-of-year'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { countedIn } from '../counted'
import { indicatorOperand, onlyNumber, ownSheets, sureOf, totalFund } from '../sheet-terms'

/** A slip that leaves no doubt what is meant: 户数 in 次, 次数 as so many a month. */
const mild = (flaw: UnitFlaw, { name, value }: Indicator): boolean =>
  (flaw === 'unitUnfit' && name.endsWith('数')) ||
  (flaw === 'unitMissing' && (/次数|频次|频率|[）)]$/u.test(name) || !/[万亿]/u.test(value ?? '')))

/** What one costs, or what is paid to each. */
const OF_ONE = /单价|标准|每|均|补[助贴]|奖|价格?$|电费|元/u
/** So little is no cost of a project of so many times as much: 设备购置成本 ≤22元 of 48万元. */
const LITTLE = 1000
const TIMES = 1000
/** How sure that is. */
const HARDLY_MEANT = 0.7
const FEN = 100

/** Whether a cost is so little for its project, and told by no text, that 万 is missing. */
function lacksPower(context: CheckContext, sheet: PerformanceSheet, indicator: Indicator): boolean {
  const number = onlyNumber(indicator)
  if (indicator.dimension !== 'cost' || number?.unit !== '元' || OF_ONE.test(indicator.name)) return false
  const amount = Number(number.number)
  const funds = (totalFund(sheet, indicator.period)?.figure.fen ?? 0) / FEN
  if (amount === 0 || amount >= LITTLE || amount * TIMES > funds) return false
  const texts = countedIn(
    context,
    SHEET_TEXTS.map(key => sheet.texts[key]),
  )
  return !texts.some(({ unit, value }) => unit === '元' && value === number.number)
}

/** I46: a number has a unit, and one that fits what is counted. */
export const unitsFit = defineCheck({
  id: 'units-fit',
  identities: ['I46'],
  formula:
    'sheet: unit of a value fits its name and the size of its project; no thousands separator before 万; no bare number a day',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const told = new Set<string>()
      for (const indicator of withWholeNames(sheet, sheet.indicators)) {
        if (indicator.value === null || isBeyondYear(indicator)) continue
        const isLacking = lacksPower(context, sheet, indicator)
        const wrong = isLacking ? 'unitUnfit' : unitFlaw(indicator)
        const key = `${wrong ?? ''} ${indicator.value}`
        if (!wrong) yield HOLDS
        else if (!told.has(key)) {
          told.add(key)
          yield fails({
            severity: isLacking || mild(wrong, indicator) ? 'warning' : 'error',
            messageId: wrong,
            details: { name: indicator.name },
            actual: words(indicator.value),
            operands: [indicatorOperand(indicator, 'result')],
            confidence: Math.min(isLacking ? HARDLY_MEANT : 1, sureOf(indicator)),
          })
        }
      }
    }
  },
})
