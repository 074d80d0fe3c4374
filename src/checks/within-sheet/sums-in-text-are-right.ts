import { fen } from '../../model/money'
import { SHEET_TEXTS } from '../../model/performance'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, money } from '../outcome'
import { mentionOperand, mentionsIn, textBefore } from '../prose'
import { ownSheets } from '../sheet-terms'
import { saidMoney, saidUnit } from '../term'

const SUM =
  /(\d[\d,]*(?:\.\d+)?)((?:万元|万|元)?(?:[+＋](?:[^\d+＋=＝，。；;]{0,8})\d[\d,]*(?:\.\d+)?(?:万元|万|元)?)+)\s*[=＝]\s*(\d[\d,]*(?:\.\d+)?)(万元|万|元)/gu
const TERM = /(\d[\d,]*(?:\.\d+)?)(万元|万|元)?/gu

/** Half of the last digit printed, in fen. */
const step = (number: string, unit: string): number =>
  10 ** ((unit === '元' ? 2 : 6) - Math.min(2, number.split('.')[1]?.length ?? 0))

/** Behind such a sign the first number is no term of its own: 5人×3万元+2万元. */
const FACTOR = /[×*xX✕÷/\-−—(（.,\d%]$/u

/** I44: a sum of amounts written out in a sheet's text (1.2万元+3.4万元=4.6万元) is right. */
export const sumsInTextAreRight = defineCheck({
  id: 'sums-in-text-are-right',
  identities: ['I44'],
  formula: 'sheet, text: a + b + … = c as written',
  tolerance: 'sum',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { texts, project } of ownSheets(context)) {
      const stretches = SHEET_TEXTS.map(key => texts[key])
      for (const mention of mentionsIn(context, stretches, SUM)) {
        const [first = '', rest = '', result = '', unit = ''] = mention.groups
        const before = textBefore(context, mention.place).trimEnd()
        if (FACTOR.test(before)) continue
        const terms = [...(first + rest).matchAll(TERM)].map(([, number = '', own]) =>
          saidMoney(number, own ?? unit),
        )
        const total = saidMoney(result, unit)
        if (total === null || terms.some(term => term === null)) continue
        const sum = fen(terms.reduce((all: number, term) => all + (term ?? 0), 0))
        const tolerance = (step(result, unit) * (terms.length + 1)) / 2
        const bare = [...(first + rest).matchAll(TERM)].every(([, , own]) => own === undefined)
        const inYuan = bare && unit !== '元' && Math.abs(sum / 10_000 - total) <= tolerance
        if (inYuan || Math.abs(sum - total) <= tolerance) yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: 'textSumDiffers',
            details: { name: project?.value ?? '' },
            expected: money(sum, saidUnit(unit)),
            actual: money(total, saidUnit(unit)),
            operands: [mentionOperand(mention, 'result')],
          })
        }
      }
    }
  },
})
