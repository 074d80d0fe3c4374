import type { Operand } from '../../model/finding'
import type { DatePoint } from '../../model/target-value'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn } from '../prose'
import { indicatorOperand, onlyNumber, ownSheets } from '../sheet-terms'

const ENDS =
  /(?:完工|竣工|完成|建成|结束|交付)[^，。；、;]{0,8}(?:为|于|在)?(20\d\d)年|(?:至|到|—|-|~)(20\d\d)年\d{1,2}月[^，。；;]{0,10}(?:完工|竣工|完成|建成)|(20\d\d)年(?:\d{1,2}月(?:底|末|初|份)?(?:之?前)?)?[^，。；;\d]{0,6}(?:完成(?:全部|整体|竣工|建设)|全部完成|竣工|完工|建成|交付)/gu

/** 施工期2026年3月至2027年5月. */
const WORKS =
  /(?:施工期|建设期|工期|建设周期)(?:限|为|自|从|：)*20\d\d年\d{1,2}月(?:\d{1,2}日)?(?:至|到|[-—~～]+)(20\d\d)年\d{1,2}月/gu

/** Dates that outlive the work: a guarantee, the years a plan is for. */
const OUTLIVES = /质保|保修|保质|有效|规划期|规划年限|贷款|债券|还款|使用年限|寿命|运营期|特许|受益/u

interface Late {
  readonly operand: Operand
  /** Whether no start within the year lets it end within twelve months. */
  readonly sure: boolean
}

const monthsBetween = (from: DatePoint | null, to: DatePoint | null): number =>
  from?.year && from.month && to?.year && to.month
    ? (to.year - from.year) * 12 + to.month - from.month + 1
    : 0

/** I42: what is declared one-off (ends within a year) neither lasts longer nor ends after the budget year. */
export const oneOffEndsInAYear = defineCheck({
  id: 'one-off-ends-in-a-year',
  identities: ['I42'],
  formula: 'sheet: 一次性项目(1年结束) ⇒ duration ≤ 12 months and end ≤ fiscal year',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'fiscalYear'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const year = context.disclosure.fiscalYear?.value ?? 0
    for (const sheet of ownSheets(context)) {
      const { attribute } = sheet
      if (!attribute || !/一次性/u.test(attribute.value)) continue
      const late: Late[] = []
      for (const indicator of sheet.indicators) {
        const number = onlyNumber(indicator)
        const months = number?.kind === 'period' && number.unit === '月' && Number(number.number) > 12
        const long = months && /周期|工期|期限/u.test(indicator.name)
        const limit = indicator.target?.limits[0]
        const to = limit?.kind === 'date' ? limit.to : null
        const from = limit?.kind === 'date' ? limit.from : null
        const ends = (to?.year ?? 0) > year && !OUTLIVES.test(indicator.name)
        const sure = long || (to?.year ?? 0) > year + 1 || monthsBetween(from, to) > 12
        if (long || ends) late.push({ operand: indicatorOperand(indicator, 'cited'), sure })
      }
      const works = mentionsIn(context, [sheet.texts.overview, sheet.texts.plan], WORKS)
      for (const mention of [...mentionsIn(context, [sheet.texts.plan], ENDS), ...works]) {
        const end = Number(mention.groups.find(year => year !== ''))
        if (end > year) late.push({ operand: mentionOperand(mention, 'cited'), sure: end > year + 1 })
      }
      const [first] = late
      if (!first) yield HOLDS
      else {
        yield fails({
          severity: late.some(({ sure }) => sure) ? 'error' : 'warning',
          messageId: 'oneOffLasts',
          details: { name: sheet.project?.value ?? '' },
          actual: words(first.operand.raw),
          operands: [
            { place: attribute.place, raw: attribute.value, label: attribute.value, role: 'result' },
            ...late.map(({ operand }) => operand),
          ],
          confidence: attribute.confidence,
        })
      }
    }
  },
})
