import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn } from '../prose'
import { indicatorOperand, ownSheets, sureOf } from '../sheet-terms'

/** A month, and 采购, 支付 or 验收 right behind it. */
export const DATED_EVENT =
  /(\d{1,2})月(?:\d{1,2}日|份|底|末|初|中旬|上旬|下旬)?(?:之?前)?[,，]?[^，。；;\d]{0,8}?(采购|支付|验收)/gu

/** I44: purchase, payment and acceptance have one month in plan, measures and indicators. */
export const datesAgree = defineCheck({
  id: 'dates-agree',
  identities: ['I44'],
  formula: 'sheet: month of 采购, 支付, 验收 in plan and measures = month in the indicator',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const annual = new Set(
        sheet.indicators.filter(({ period }) => period === 'annual').map(({ name }) => name),
      )
      const said = mentionsIn(context, [sheet.texts.plan, sheet.texts.measures], DATED_EVENT)
      for (const event of ['采购', '支付', '验收']) {
        const told = said.filter(({ groups }) => groups[1] === event)
        const months = new Set(told.map(({ groups }) => Number(groups[0])))
        const dated = sheet.indicators.flatMap(indicator => {
          const limit = indicator.target?.limits[0]
          const month = limit?.kind === 'date' ? (limit.to?.month ?? limit.from?.month ?? null) : null
          const own =
            (indicator.period === 'annual' || !annual.has(indicator.name)) &&
            indicator.target?.limits.length === 1 &&
            indicator.name.includes(event)
          return own && month !== null ? [{ indicator, month }] : []
        })
        const [first] = told
        const [only] = dated
        // Paid in stages: 7月支付40%尾款，12月支付60%.
        const lines = new Map<number, Set<string>>()
        for (const { place, groups } of told)
          lines.set(place.line, (lines.get(place.line) ?? new Set()).add(groups[0] ?? ''))
        if (event === '支付' && [...lines.values()].some(each => each.size > 1)) continue
        if (!first || (months.size < 2 && dated.length !== 1)) continue
        if (months.size < 2 && only && months.has(only.month)) yield HOLDS
        else if (months.size < 3 && (dated.length < 2 || months.size === 1)) {
          yield fails({
            severity: 'warning',
            messageId: 'datesDiffer',
            details: { name: only?.indicator.name ?? event },
            expected: words(first.raw),
            actual: words(only?.indicator.value ?? told[1]?.raw ?? ''),
            operands: [
              ...dated.map(({ indicator }) => indicatorOperand(indicator, 'result')),
              ...told.map(mention => mentionOperand(mention, 'cited')),
            ],
            confidence: sureOf(...dated.map(({ indicator }) => indicator)),
          })
        }
      }
    }
  },
})
