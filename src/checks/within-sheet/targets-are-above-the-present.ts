import { countedIn, type Counted } from '../counted'
import { compareDecimals } from '../../model/target-value'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, lineOf } from '../prose'
import { clauseAround, relatedness } from '../related'
import { indicatorOperand, onlyNumber, ownSheets, sureOf, wholeName } from '../sheet-terms'

const SAME = 0.8
/** What is reached already is told as a fact, not as an aim. */
const AIM = /达到|确保|力争|目标|不低于|以上|提高到|提升到|提高至|提升至|计划|预计|要求|应|不少于|将|实现/u
const FACT = /(?:为|已达|达|仅|仅为|是)\s?$/u

/** Whether a rate is stated as one that is so now, or was so in an earlier year. */
function isPresent(context: CheckContext, { place }: Counted, year: number): boolean {
  const raw = lineOf(context, place)
  const before = raw.slice(0, place.start)
  const clause = /[^，。；;\t]*$/u.exec(before)?.[0] ?? ''
  const years = [...clause.matchAll(/(20\d\d)年/gu)].map(([, said]) => Number(said))
  const told = clauseAround(raw, place.start, place.end)
  return FACT.test(before) && !AIM.test(told) && years.every(said => said < year)
}

/** I44: what a project is to raise has a target above what its sheet says is reached already. */
export const targetsAreAboveThePresent = defineCheck({
  id: 'targets-are-above-the-present',
  identities: ['I44'],
  formula: 'sheet: floor of a rate ≥ the rate that the text says is reached already',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'source', 'fiscalYear'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const year = context.disclosure.fiscalYear?.value ?? 0
    for (const sheet of ownSheets(context)) {
      const rates = countedIn(context, [sheet.texts.necessity, sheet.texts.overview]).filter(
        mention => mention.unit === '%' && isPresent(context, mention, year),
      )
      for (const indicator of sheet.indicators) {
        const number = indicator.period === 'annual' ? onlyNumber(indicator) : null
        if (number?.kind !== 'percentage' || number.label !== null || number.upTo !== null) continue
        if (number.comparator !== '≥' && number.comparator !== '>') continue
        const present = rates.filter(({ place }) => {
          const raw = lineOf(context, place)
          return relatedness(indicator.name, clauseAround(raw, place.start, place.end)) >= SAME
        })
        const [reached] = present
        if (!reached || present.length > 1) continue
        if (compareDecimals(reached.value, number.number) <= 0) yield HOLDS
        else {
          yield fails({
            severity: 'warning',
            messageId: 'targetBelowPresent',
            details: { name: wholeName(sheet, indicator) },
            expected: words(`≥ ${reached.raw}`),
            actual: words(indicator.value ?? ''),
            operands: [indicatorOperand(indicator, 'result'), mentionOperand(reached, 'cited')],
            confidence: sureOf(indicator),
          })
        }
      }
    }
  },
})
