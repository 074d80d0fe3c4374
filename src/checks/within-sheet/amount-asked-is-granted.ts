import { bareName } from '../../model/name-distance'
import type { PerformanceSheet } from '../../model/performance'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, money } from '../outcome'
import { mentionOperand, mentionsIn, lineOf } from '../prose'
import { fundOperand, ownSheets, totalFund } from '../sheet-terms'
import { saidMoney } from '../term'

const ASKED =
  /(?:(?:本次|本单位|本项目|年初|现)(?:共|需|预算)?申请|申请(?:工作)?(?:预算|经费|资金)|20\d\d年(?:度)?(?:预算|共|拟)?(?:申请|支付|安排|需|运营费用约?需)|20\d\d年(?:度)?预算(?:资金|经费|金额)(?=\d)|20\d\d年(?:共|合计)?需(?:要)?(?:资金|经费|支付)(?:\d+(?:\.\d+)?[%％]即)?|经费[共合总]计|价申请)[^，。；;、\d]{0,12}(?:20\d\d年预算)?(\d[\d,]*(?:\.\d+)?)\s*(万元|万|元)/gu
/** The first amount of a list is no total: 办公经费6万元、培训费2万元. */
const LISTED = /^、[^。；;]{0,40}\d/u
/** 200 元: requests are often rounded. */
const ROUNDING = 20_000

/** The year's funds of all sheets of a project: its money may stand in two, each with the text of both. */
function ofItsSheets(context: CheckContext, { project }: PerformanceSheet): number {
  const name = bareName(project?.value ?? '')
  const sheets = ownSheets(context).filter(other => bareName(other.project?.value ?? '') === name)
  return sheets.reduce((sum, other) => sum + (totalFund(other, 'annual')?.figure.fen ?? 0), 0)
}

/** I44: the amount the text asks for is that of the year or of the whole period. */
export const amountAskedIsGranted = defineCheck({
  id: 'amount-asked-is-granted',
  identities: ['I44'],
  formula: 'sheet: amount asked for in the overview = 年度资金总额 or 实施期资金总额',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'source', 'fiscalYear'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const year = context.disclosure.fiscalYear?.value ?? 0
    for (const sheet of ownSheets(context)) {
      const annual = totalFund(sheet, 'annual')
      if (!annual || annual.figure.fen === null) continue
      const budget = annual.figure.fen
      const asked = mentionsIn(context, [sheet.texts.overview], ASKED).flatMap(mention => {
        const [number = '', unit = ''] = mention.groups
        const amount = saidMoney(number, unit)
        const said = /20\d\d(?=年)/u.exec(mention.raw)?.[0]
        const after = lineOf(context, mention.place).slice(mention.place.end)
        const other = said !== undefined && said !== String(year)
        return amount === null || other || LISTED.test(after) ? [] : [{ mention, amount }]
      })
      const [first] = asked
      if (!first) continue
      const granted = [budget, ofItsSheets(context, sheet)]
      if (asked.some(({ amount }) => granted.some(sum => Math.abs(amount - sum) <= ROUNDING))) yield HOLDS
      else {
        yield fails({
          severity: 'warning',
          messageId: 'askedDiffers',
          details: { name: sheet.project?.value ?? '' },
          expected: money(budget, 'yuan'),
          actual: money(first.amount, 'yuan'),
          operands: [
            ...asked.map(({ mention }) => mentionOperand(mention, 'result')),
            fundOperand(annual, sheet.project?.value ?? '', 'cited'),
          ],
        })
      }
    }
  },
})
