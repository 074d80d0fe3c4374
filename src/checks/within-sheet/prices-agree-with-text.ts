import { unitKey } from '../counted'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn } from '../prose'
import { indicatorOperand, onlyNumber, ownSheets, sureOf, wholeName } from '../sheet-terms'
import { saidMoney } from '../term'

const OF_ONE =
  '人|名|户|台|套|辆|场|次|处|亩|吨|公里|米|平方米|立方米|座|棵|株|盏|份|例|册|对|村|家|所|部|期|条|头|只|件|间'
/** 每户补助5000元, 5000元/户; not 每人每月300元. */
const PRICED = new RegExp(
  `每(${OF_ONE})(?!次)([^，。；;、每\\d\\t]{0,10}?)(\\d[\\d,]*(?:\\.\\d+)?)(万元|元)(?![/／每])|(\\d[\\d,]*(?:\\.\\d+)?)(万元|元)[/／](${OF_ONE})(?![·.、/／每\\p{Script=Han}])`,
  'gu',
)
const AMOUNT = /(?<![\d.])(\d[\d,]*(?:\.\d+)?)(万元|元)/gu
const UNIT = /^元\/([^/·.、每年月天日]+)$/u

/** I44: the only price by the piece that a sheet's texts give is the one that its only such indicator gives. */
export const pricesAgreeWithText = defineCheck({
  id: 'prices-agree-with-text',
  identities: ['I44'],
  formula: 'sheet: the only 元/unit of the indicators = the only price of one such unit in the texts',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const { overview, measures, plan, goalAnnual } = sheet.texts
      const said = mentionsIn(context, [overview, measures, plan, goalAnnual], PRICED).map(mention => {
        const [before = '', , one = '', unit = '', other = '', otherUnit = '', behind = ''] = mention.groups
        const price = saidMoney(one || other, unit || otherUnit)
        return { mention, of: unitKey(before || behind), price }
      })
      // 每套每年1800元 is a price as well, and of another thing than 每套2000元.
      const told = new Set(
        mentionsIn(context, [overview, measures, plan, goalAnnual], AMOUNT).map(({ groups }) =>
          saidMoney(groups[0] ?? '', groups[1] ?? ''),
        ),
      )
      const priced = sheet.indicators.flatMap(indicator => {
        const number = indicator.period === 'annual' ? onlyNumber(indicator) : null
        const unit = UNIT.exec(number?.unit ?? '')?.[1]
        return number && number.fen !== null && number.upTo === null && unit !== undefined
          ? [{ indicator, price: number.fen, of: unitKey(unit) }]
          : []
      })
      for (const { indicator, price, of } of priced) {
        const same = said.filter(each => each.of === of && each.price !== null)
        if (same.length === 0 || priced.filter(each => each.of === of).length > 1) continue
        if (same.some(each => each.price === price) || told.has(price)) yield HOLDS
        else if (new Set(same.map(each => each.price)).size === 1) {
          yield fails({
            severity: 'warning',
            messageId: 'priceDiffers',
            details: { name: wholeName(sheet, indicator) },
            expected: words(same[0]?.mention.raw ?? ''),
            actual: words(indicator.value ?? ''),
            operands: [
              indicatorOperand(indicator, 'result'),
              ...same.map(({ mention }) => mentionOperand(mention, 'cited')),
            ],
            confidence: sureOf(indicator),
          })
        }
      }
    }
  },
})
