import type { Indicator, PerformanceSheet } from '../../model/performance'
import { countedIn, type Counted } from '../counted'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, type Mention, lineOf } from '../prose'
import { relatedness } from '../related'
import { isSameQuantity, isUnitSlip, significant } from '../unit-slip'
import { indicatorOperand, onlyNumber, ownSheets, sureOf, wholeName } from '../sheet-terms'

const RELATED = 0.34
/** A number of one digit is easily met twice; one of three or more hardly, whatever it is of. */
const WELL_RELATED = 0.6
const LONG = 3
const HARDLY_RELATED = 0.2
const THOUSAND = 1000
/** So far around a number stands what it is a number of. */
const BEFORE = 30
const AFTER = 14

/** What one costs is said so before the amount. */
const PRICED = /(?:单价|每[^，。；;\d]{1,4}|标准)[^，。；;\d]{0,4}$|[×xX*]\s?$/u

const around = (context: CheckContext, { place }: Mention): string => {
  const raw = lineOf(context, place)
  const before = raw.slice(Math.max(0, place.start - BEFORE), place.start)
  return `${/[^。\t]*$/u.exec(before)?.[0] ?? ''} ${/^[^。；;\t]*/u.exec(raw.slice(place.end, place.end + AFTER))?.[0] ?? ''}`
}

function compare(
  context: CheckContext,
  sheet: PerformanceSheet,
  indicator: Indicator,
  all: readonly Counted[],
): Outcome[] {
  const number = onlyNumber(indicator)
  if (!number || number.upTo !== null || !number.unit || Number(number.number) === 0) return []
  if (number.kind === 'frequency') return []
  const isPrice = number.unit.includes('/')
  if (all.some(mention => isSameQuantity(mention, number))) return [HOLDS]
  const digits = significant(number.number).length
  const isTelling = digits > 1 || Number(number.number) >= THOUSAND
  const sure = digits >= LONG ? HARDLY_RELATED : isTelling ? RELATED : WELL_RELATED
  const slips = all.filter(mention => {
    if (!isUnitSlip(mention, number)) return false
    const words = around(context, mention)
    return relatedness(indicator.name, words) >= sure && isPrice === PRICED.test(words.split(' ')[0] ?? '')
  })
  if (slips.length === 0 || new Set(slips.map(({ raw }) => raw)).size > 1) return []
  return [
    fails({
      severity: 'error',
      messageId: 'unitDiffers',
      details: { name: wholeName(sheet, indicator) },
      expected: words(slips[0]?.raw ?? ''),
      actual: words(indicator.value ?? ''),
      operands: [
        indicatorOperand(indicator, 'result'),
        ...slips.map(mention => mentionOperand(mention, 'cited')),
      ],
      confidence: sureOf(indicator),
    }),
  ]
}

/** Whether an indicator is of the year, or has none of the year beside it. */
function isJudged({ indicators, pairs }: PerformanceSheet, indicator: Indicator): boolean {
  const at = indicators.indexOf(indicator)
  return indicator.period === 'annual' || pairs.some(({ whole, annual }) => whole === at && annual === null)
}

/** I44: an indicator keeps the unit, and the 万, that its number has in the text: 350万毫升 is not ≥350毫升. */
export const unitsAgreeWithText = defineCheck({
  id: 'units-agree-with-text',
  identities: ['I44'],
  formula:
    'sheet: a number of the text has the same unit and power of ten in the indicator of the same thing',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const { overview, plan, goalAnnual, goalWhole } = sheet.texts
      const all = countedIn(context, [overview, plan, goalAnnual, goalWhole])
      for (const indicator of sheet.indicators)
        if (isJudged(sheet, indicator)) yield* compare(context, sheet, indicator, all)
    }
  },
})
