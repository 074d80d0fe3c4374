import { SHEET_TEXTS } from '../../model/performance'
import { evaluated } from '../calculation'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn } from '../prose'
import { ownSheets } from '../sheet-terms'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
/** What stands between a number and the next sign: 万平方米, 元/吨, 人, 个月. */
const UNIT = '[^\\d*×xX＊+＋=＝()（），,。；;、\\t]{0,8}?'
const TERM = `[(（]?${NUMBER}${UNIT}[)）]?`
/** 50人×2150元/月×12个月=129万元: factors, a sign of equality, what they come to. */
const SAID = new RegExp(
  `((?:${TERM}\\s?[*×xX＊+＋]\\s?)+${TERM})\\s?[=＝]\\s?(约)?(${NUMBER})(万|亿)?(?!\\s?[*×xX＊+＋%％\\d])`,
  'gu',
)
const POWERS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }
/** A result whose unit is not printed may be in 万元 where its factors are in 元. */
const SCALES = [1, 1e4, 1e-4]
const ROUGHLY = 0.02
/** A bracket around calculation and result. */
const OPENED = /^[(（](?=[^)）]*$)/u

/** I44: what a sheet's text writes out as a calculation comes to what it says. */
export const calculationsInTextAreRight = defineCheck({
  id: 'calculations-in-text-are-right',
  identities: ['I44'],
  formula: 'sheet, text: a × b (+ c × d …) = the result written behind it',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { texts, project } of ownSheets(context)) {
      const stretches = SHEET_TEXTS.map(key => texts[key])
      for (const mention of mentionsIn(context, stretches, SAID)) {
        const [said = '', roughly = '', number = '', power = ''] = mention.groups
        const expression = said.replace(OPENED, '')
        const made = evaluated(expression)
        const digits = number.replaceAll(',', '')
        const size = POWERS[power] ?? 1
        const result = Number(digits) * size
        if (made === null || made === 0 || result === 0 || !/[*×xX＊]/u.test(expression)) continue
        const step = size / 10 ** (digits.split('.')[1]?.length ?? 0)
        const off = (scale: number) => Math.abs(made * scale - result)
        const slack = Math.max(0.51 * step, (roughly === '' ? 0.0005 : ROUGHLY) * result)
        if (SCALES.some(scale => off(scale) <= slack)) yield HOLDS
        else {
          const scale = SCALES.reduce((best, each) => (off(each) < off(best) ? each : best))
          const right = Number(((made * scale) / size).toFixed(4))
          yield fails({
            severity: 'error',
            messageId: 'calculationDiffers',
            details: { name: project?.value ?? '', calculation: expression },
            expected: words(`${right}${power}`),
            actual: words(`${number}${power}`),
            operands: [mentionOperand(mention, 'result')],
          })
        }
      }
    }
  },
})
