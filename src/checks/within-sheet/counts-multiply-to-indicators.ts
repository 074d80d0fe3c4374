import { decimalText } from '../../model/target-value'
import { unitKey, type Counted } from '../counted'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { lineOf, mentionOperand, type Mention } from '../prose'
import { relatedness } from '../related'
import { sentenceStart, sheetProse } from '../sheet-prose'
import { indicatorOperand, onlyNumber, sureOf, wholeName } from '../sheet-terms'

/** 培训班4期，每期60人: how often, and how many each time. */
const TIMES =
  /(\d+)(期|场|次|批|班|轮)(?!次)[^。；;\d\t]{0,16}?每(期|场|次|批|班|轮)(?!次)[^，。；;\d\t]{0,4}(\d+)(人|名)(?!\/)/gu
const PERSONS = /^(?:人|名|人次)$/u
const RELATED = 0.25

/** The sentence in which a mention stands. */
function sentenceOf(context: CheckContext, { place }: Mention): string {
  const raw = lineOf(context, place)
  const length = raw.slice(place.end).search(/[。；;\t]/u)
  return raw.slice(sentenceStart(raw, place.start), length < 0 ? undefined : place.end + length)
}

/** Whether the texts state a number of persons themselves. */
const isStated = (numbers: readonly Counted[], value: string): boolean =>
  numbers.some(number => number.value === value && (number.unit === '名' || number.unit === '人次'))

/** I44: so many courses of so many persons each are the persons that the only indicator of them asks for. */
export const countsMultiplyToIndicators = defineCheck({
  id: 'counts-multiply-to-indicators',
  identities: ['I44'],
  formula: 'sheet: courses × persons in each (text) = persons of the only such indicator',
  tolerance: 'exact',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { sheet, mentions, counted } of sheetProse(context)) {
      for (const mention of mentions(TIMES)) {
        const [times = '', unit = '', each = '', persons = ''] = mention.groups
        if (unit !== each) continue
        const said = sentenceOf(context, mention)
        const own = sheet.indicators.flatMap(indicator => {
          const number = indicator.period === 'annual' ? onlyNumber(indicator) : null
          const isOfThem =
            number !== null && PERSONS.test(number.unit ?? '') && relatedness(indicator.name, said) >= RELATED
          return isOfThem ? [{ indicator, number }] : []
        })
        const [only, ...others] = own
        if (!only || others.length > 0) continue
        const made = decimalText(String(Number(times) * Number(persons)))
        const { number } = only.number
        if (number === made || number === persons || isStated(counted(), number)) yield HOLDS
        else {
          yield fails({
            severity: 'warning',
            messageId: 'personsDiffer',
            details: { name: wholeName(sheet, only.indicator), said: mention.raw },
            expected: words(`${made}${unitKey(only.number.unit ?? '') === '人次' ? '人次' : '人'}`),
            actual: words(only.indicator.value ?? ''),
            operands: [indicatorOperand(only.indicator, 'result'), mentionOperand(mention, 'cited')],
            confidence: sureOf(only.indicator),
          })
        }
      }
    }
  },
})
