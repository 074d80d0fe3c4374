import { decimalText } from '../../model/target-value'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn, type Mention, textBefore } from '../prose'
import { relatedness } from '../related'
import { saidNumber } from '../said-number'
import { TIMES_A_YEAR } from '../times-a-year'
import { indicatorOperand, onlyNumber, ownSheets, sureOf } from '../sheet-terms'

const SAID =
  /每(周|月|季度|季|半年)(?:各|至少|定期)?(?:开展|进行|组织|召开|检查|巡查|巡检|检测|不少于)?([一二两三四1-4])次/gu
const RELATED = 0.6
const BEFORE = /[^，。；;、：:\s\d]{2,20}$/u

/** What is done so often: the words right before. */
const before = (context: CheckContext, { place }: Mention): string =>
  BEFORE.exec(textBefore(context, place))?.[0] ?? ''

/** I44: what the text does so often a month or a quarter comes to the indicator's number of times a year. */
export const rhythmsAgree = defineCheck({
  id: 'rhythms-agree',
  identities: ['I44'],
  formula: 'sheet: n times a week, month or quarter in the text = number of times in the year’s indicator',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const { overview, plan, measures, goalAnnual } = sheet.texts
      const said = mentionsIn(context, [overview, plan, measures, goalAnnual], SAID)
      for (const indicator of sheet.indicators) {
        const number = onlyNumber(indicator)
        if (indicator.period !== 'annual' || number?.unit !== '次' || number.upTo !== null) continue
        const related = said.filter(
          mention => relatedness(indicator.name, before(context, mention)) >= RELATED,
        )
        const yearly = related.map(({ groups: [every = '', count = ''] }) => {
          return decimalText(String((TIMES_A_YEAR[every] ?? 0) * saidNumber(count)))
        })
        const [first] = yearly
        if (first === undefined || new Set(yearly).size > 1) continue
        // Each time, or all times of the year.
        const counts = related.map(({ groups }) => String(saidNumber(groups[1] ?? '')))
        if (first === number.number || counts.includes(number.number)) yield HOLDS
        else {
          yield fails({
            severity: 'warning',
            messageId: 'rhythmDiffers',
            details: { name: indicator.name, count: first },
            expected: words(related.map(({ raw }) => raw).join('、')),
            actual: words(indicator.value ?? ''),
            operands: [
              indicatorOperand(indicator, 'result'),
              ...related.map(mention => mentionOperand(mention, 'cited')),
            ],
            confidence: sureOf(indicator),
          })
        }
      }
    }
  },
})
