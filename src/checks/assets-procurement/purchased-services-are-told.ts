import { fen, parseAmount } from '../../model/money'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, money, operand } from '../outcome'
import { mentions, mentionOperand, sectionLines } from '../prose'
import { totalFund } from '../sheet-terms'
import { cell, fundTerm } from '../term'

const AMOUNT = /(\d[\d,]*(?:\.\d+)?)万元/gu
/** Several of them are other projects, of which the sheet only speaks: 两个政府购买服务项目绩效评价费. */
const PURCHASED =
  /(?<!(?:[两二三四五六七八九十\d]个|各|其他)(?:政府)?)(?:政府)?(?:购买|采购)(?:第三方)?服务(?:项目|方式|模式)/gu

/** I34: what the section on purchased services states is no less than what project sheets call purchased services. */
export const purchasedServicesAreTold = defineCheck({
  id: 'purchased-services-are-told',
  identities: ['I34'],
  formula: '十二: Σ purchased services ≥ Σ annual funds of sheets that speak of 政府购买服务',
  tolerance: 'none',
  severity: 'warning',
  family: 'assetsAndProcurement',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const { disclosure, matching } = context
    const [range] = sectionLines(context, /购买服务/u)
    if (!range) return
    const told = mentions(context, range, AMOUNT)
    const [first] = told
    if (!first) return
    const stated = fen(
      told.reduce((sum, { groups }) => sum + (parseAmount(groups[0] ?? '', 'wanYuan') ?? 0), 0),
    )
    const bought = disclosure.sheets
      .filter(({ duplicateOf }) => duplicateOf === null)
      .flatMap(sheet => {
        const [mention] = mentions(context, sheet.lines, PURCHASED)
        const pair = matching.rowOf(sheet)
        const row = pair && cell(disclosure.tables[pair.table], pair.row, 'total')
        const fund = totalFund(sheet, 'annual')
        const term = fund ? fundTerm(fund, sheet.project?.value ?? '') : row
        return mention && term && term.fen !== null ? [{ mention, term, amount: term.fen }] : []
      })
    const sum = fen(bought.reduce((all, { amount }) => all + amount, 0))
    if (bought.length === 0 || sum <= stated) yield HOLDS
    else {
      yield fails({
        severity: 'warning',
        messageId: 'servicesNotTold',
        details: { count: bought.length },
        expected: money(sum),
        actual: money(stated),
        operands: [
          ...told.map(item => mentionOperand(item, 'result')),
          ...bought.flatMap(({ mention, term }) => [
            mentionOperand(mention, 'cited', term.label),
            operand(term, 'part'),
          ]),
        ],
      })
    }
  },
})
