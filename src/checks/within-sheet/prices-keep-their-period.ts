import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn } from '../prose'
import { indicatorOperand, onlyNumber, ownSheets, sureOf, wholeName } from '../sheet-terms'
import { saidMoney } from '../term'

/** 每人每月1000元, 1000元/人·月, 每月1000元. */
const PRICED =
  /每(?:人|名|户|台|辆|处|个|村|生|套)?(?:次)?每?(月|年|天|日|季度|学期|学年)[^，。；;、\d\t]{0,6}?(\d[\d,]*(?:\.\d+)?)(万元|元)|(\d[\d,]*(?:\.\d+)?)(万元|元)[/／每](?:人|名|户|台|辆|处|个|村|生|套)?[·.、/／每]?(月|年|天|日|季度|学期|学年)/gu
const PERIOD = /[/／·.每](月|年|天|日|季度|学期|学年)$/u
const key = (period: string): string => (period === '日' ? '天' : period)

/** I44: a price has the same period (month, year, day) in the text and in the indicator of the same amount. */
export const pricesKeepTheirPeriod = defineCheck({
  id: 'prices-keep-their-period',
  identities: ['I44'],
  formula: 'sheet: period of a price in the text = period of the same price in the indicator',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const { overview, measures, plan, goalAnnual } = sheet.texts
      const said = mentionsIn(context, [overview, measures, plan, goalAnnual], PRICED).map(mention => {
        const [before = '', one = '', unit = '', other = '', otherUnit = '', behind = ''] = mention.groups
        const price = saidMoney(one || other, unit || otherUnit)
        return { mention, period: key(before || behind), price }
      })
      for (const indicator of sheet.indicators) {
        const number = indicator.period === 'annual' ? onlyNumber(indicator) : null
        const period = PERIOD.exec(number?.unit ?? '')?.[1]
        if (!number || number.fen === null || number.upTo !== null || period === undefined) continue
        const same = said.filter(({ price }) => price === number.fen)
        if (same.length === 0) continue
        if (same.some(other => other.period === key(period))) yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: 'pricePeriodDiffers',
            details: { name: wholeName(sheet, indicator) },
            expected: words(same.map(({ mention }) => mention.raw).join('、')),
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
