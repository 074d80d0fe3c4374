import type { Place } from '../../model/place'
import { unitKey, type Counted } from '../counted'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, type Mention, lineOf } from '../prose'
import { sentenceStart, sheetProse } from '../sheet-prose'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
const UNIT =
  '人|名|个|台|套|辆|场|次|部|期|对|户|处|支|组|班|村|家|所|座|棵|株|亩|吨|公里|米|平方米|盏|份|例|册|间|条|只|头|件|批|天|周|节'
/** 每场1000元，计12万元; 每支25人，共100人; 每人每月300元，全年需36万元. */
const EACH = new RegExp(
  `每(${UNIT})(?!年级|次)([^，。；;\\d每\\t]{0,24}?(?:每(月|年))?[^，。；;\\d每\\t]{0,8}?)(${NUMBER})(万)?(元|人(?!次)|名|个|台(?!次)|套|次|份|亩|吨|场|学时|课时|节|小时)(?:计|标准|的标准)?([^，。；;\\d\\t]{0,8})[，,]?[^，。；;\\d\\t]{0,6}(?:(?<!合)计|共|共计|合计|总计|小计|需|共需|年需|年租金|年费用|全年租金|全年|参训|授课)(?:资金|经费|费用|补助)?(${NUMBER})(万)?(元|人(?!次)|名|个|台(?!次)|套|次|份|亩|吨|场|学时|课时|节|小时)`,
  'gu',
)
/** 900平方米，90元/平方米·年，年租金8.1万元; 4台，单价62万元，计248万元. */
const AT_PRICE = new RegExp(
  `(${NUMBER})(万)?(${UNIT})(?![·/／\\p{Script=Han}])[，,（(](?:单价(?:为|约)?(${NUMBER})(万)?元(?:[/／](${UNIT})(?:[·/／]?年)?)?|(${NUMBER})(万)?元[/／](${UNIT})(?:[·/／]?年)?)[）)]?[，,][^，。；;\\d\\t]{0,4}(?:租金|(?<!合|总)计|共|小计|金额|费用)(?:约|为)?(${NUMBER})(万)?元`,
  'gu',
)
/** Another price in the sentence, no total behind it: what follows is of both. */
const UNSUMMED = /每[^，。；;\d\t]{1,10}\d[\d,.]*万?元(?![^。；;]{0,8}(?:计|共|需|全年))/u
const TEN_THOUSAND = 10_000
/** Words after which the total is one of several things. */
const NOT_ALONE = /合计|总计|共计$/u
/** Units that count something; a share, a time and a price are no factor. */
const NO_FACTOR = /^(?:%|‰|元|秒|分钟|小时|年|个百分点)$/u
const MONTHS = 12
/** 每季度1次, 分两年: the total may be of several times. */
const RHYTHM = /每(?:年|半年|季度?|月|周|日|天|学期)|季度|半年|[两二三四五2-5]年|上、?下半年/u
const TIMES = [2, 3, 4, 5, 6, 12, 24, 52]
/** Totals are rounded. */
const ROUNDED = 0.006

const valueOf = (digits: string, power: string): number =>
  Number(digits.replaceAll(',', '')) * (power === '' ? 1 : TEN_THOUSAND)

/** The words of a sentence before a place in it. */
function sentenceBefore(context: CheckContext, place: Place): string {
  const raw = lineOf(context, place)
  return raw.slice(sentenceStart(raw, place.start), place.start)
}

/** The counts of the same sentence before a place. */
function countsBefore(context: CheckContext, all: readonly Counted[], at: Place): Counted[] {
  const { line, start } = at
  const from = sentenceStart(lineOf(context, at), start)
  return all.filter(
    ({ place, unit }) =>
      place.line === line && place.start >= from && place.end <= start && !NO_FACTOR.test(unit),
  )
}

const fits = (product: number, total: number): boolean => Math.abs(product - total) <= ROUNDED * total

/** Whether some count, or two or three of them together, make the total, once or as often as the sentence says. */
function isMade(counts: readonly number[], price: number, total: number, times: readonly number[]): boolean {
  const made = (amount: number) => times.some(time => fits(amount * price * time, total))
  return counts.some(
    (one, at) =>
      made(one) ||
      counts
        .slice(at + 1)
        .some(
          (other, next) =>
            made(one * other) ||
            made(one + other) ||
            counts.slice(at + next + 2).some(third => made(one * other * third)),
        ),
  )
}

interface Product {
  readonly mention: Mention
  readonly price: number
  readonly total: number
  readonly ofOne: readonly Counted[]
  readonly all: readonly Counted[]
}

function productOf(context: CheckContext, counted: readonly Counted[], mention: Mention): Product | null {
  const [
    each = '',
    ,
    month = '',
    price = '',
    power = '',
    unit = '',
    behind = '',
    total = '',
    totalPower = '',
    totalUnit = '',
  ] = mention.groups
  if (unitKey(unit) !== unitKey(totalUnit) || NOT_ALONE.test(behind)) return null
  const all = countsBefore(context, counted, mention.place)
  const ofOne = all.filter(count => unitKey(count.unit) === unitKey(each))
  if (ofOne.length === 0 || UNSUMMED.test(sentenceBefore(context, mention.place))) return null
  const months = month === '月' ? MONTHS : 1
  return { mention, price: valueOf(price, power) * months, total: valueOf(total, totalPower), ofOne, all }
}

/** What a quantity at its price is told to come to, in 元; `fitsUnit` is whether the price is of that unit. */
function atPrice({ groups }: Mention) {
  const [number = '', power = '', unit = '', one = '', onePower = '', oneUnit = ''] = groups
  const [, , , , , , other = '', otherPower = '', otherUnit = '', total = '', totalPower = ''] = groups
  const of = oneUnit || otherUnit
  return {
    count: valueOf(number, power),
    price: valueOf(one || other, one === '' ? otherPower : onePower),
    total: valueOf(total, totalPower),
    fitsUnit: of === '' || unitKey(of) === unitKey(unit),
  }
}

/** I44: what a sheet's text says of one, times how many there are, is what it says of all. */
export const productsInTextAreRight = defineCheck({
  id: 'products-in-text-are-right',
  identities: ['I44'],
  formula: 'sheet, text: number of things × amount of each = amount of all as written',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { details, mentions, counted } of sheetProse(context)) {
      const numbers = counted()
      for (const mention of mentions(AT_PRICE)) {
        const { count, price, total, fitsUnit } = atPrice(mention)
        if (!fitsUnit) continue
        if (fits(count * price, total)) yield HOLDS
        else {
          const [number = '', power = '', unit = ''] = mention.groups
          const size = mention.groups[10] ?? ''
          yield fails({
            severity: 'error',
            messageId: 'productDiffers',
            details: { ...details, count: `${number}${power}${unit}` },
            expected: words(
              `${Number(((count * price) / (size === '' ? 1 : TEN_THOUSAND)).toFixed(6))}${size}元`,
            ),
            actual: words(`${mention.groups[9] ?? ''}${size}元`),
            operands: [mentionOperand(mention, 'result')],
          })
        }
      }
      for (const mention of mentions(EACH)) {
        const product = productOf(context, numbers, mention)
        if (!product || product.total === 0) continue
        const { price, total, ofOne, all } = product
        const last = ofOne.at(-1)
        const times = RHYTHM.test(sentenceBefore(context, mention.place)) ? [1, ...TIMES] : [1]
        const counts = all.map(({ value }) => Number(value))
        if (isMade(counts, price, total, times)) yield HOLDS
        else if (last) {
          const made = Number((Number(last.value) * price).toFixed(2))
          const power = mention.groups[8] ?? ''
          const unit = mention.groups[9] ?? ''
          const shown = power === '' ? made : Number((made / TEN_THOUSAND).toFixed(6))
          yield fails({
            severity: 'error',
            messageId: 'productDiffers',
            details: { ...details, count: last.raw },
            expected: words(`${shown}${power}${unit}`),
            actual: words(`${mention.groups[7] ?? ''}${power}${unit}`),
            operands: [mentionOperand(mention, 'result'), mentionOperand(last, 'part')],
          })
        }
      }
    }
  },
})
