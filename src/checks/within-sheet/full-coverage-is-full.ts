import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn } from '../prose'
import { relatedness } from '../related'
import { indicatorOperand, onlyNumber, ownSheets, sureOf, wholeName } from '../sheet-terms'

/** 做到在建项目抽检全覆盖. */
const FULL = /([\p{Script=Han}]{2,14})全覆盖/gu
const RELATED = 0.6
const WHOLE = 100

/** I44: what a sheet's text promises for all is no less than 100 % in the indicator of it. */
export const fullCoverageIsFull = defineCheck({
  id: 'full-coverage-is-full',
  identities: ['I44'],
  formula: 'sheet: “全覆盖” in the text ⇒ coverage rate of the same thing = 100%',
  tolerance: 'exact',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const { overview, measures, plan, goalAnnual } = sheet.texts
      const promised = mentionsIn(context, [overview, measures, plan, goalAnnual], FULL)
      for (const indicator of promised.length === 0 ? [] : sheet.indicators) {
        const number = indicator.period === 'annual' ? onlyNumber(indicator) : null
        if (number?.kind !== 'percentage' || !/覆盖[率面]$/u.test(indicator.name)) continue
        const name = indicator.name.replace(/覆盖[率面]$/u, '')
        const same = promised.filter(({ groups: [what = ''] }) => relatedness(name, what) >= RELATED)
        if (same.length === 0) continue
        if (Number(number.number) >= WHOLE) yield HOLDS
        else {
          yield fails({
            severity: 'warning',
            messageId: 'coverageNotFull',
            details: { name: wholeName(sheet, indicator) },
            expected: words(same[0]?.raw ?? ''),
            actual: words(indicator.value ?? ''),
            operands: [
              indicatorOperand(indicator, 'result'),
              ...same.map(mention => mentionOperand(mention, 'cited')),
            ],
            confidence: sureOf(indicator),
          })
        }
      }
    }
  },
})
