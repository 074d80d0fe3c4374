import { type Fen } from '../../model/money'
import type { SheetFundSource } from '../../model/fund-source'
import type { SheetFund } from '../../model/performance'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, money } from '../outcome'
import { mentionOperand, mentionsIn, type Mention } from '../prose'
import { fundOperand, ownSheets, totalFund } from '../sheet-terms'
import { saidMoney, saidUnit } from '../term'

/** 省级补助24万元, 县财政安排36万元, 中心自筹6万元. */
const SAID =
  /(中央|省|市|县|区|自筹)(?:(?:级|本级|财政)[^，。；;、\d\t]{0,10}?|(?<=自筹)|(?<=中央)[^，。；;、\d\t]{0,8}?)\s?(\d[\d,]*(?:\.\d+)?)(万元|元)/gu
const SOURCES: Readonly<Record<string, SheetFundSource>> = {
  中央: 'central',
  省: 'provincial',
  市: 'local',
  县: 'local',
  区: 'local',
  自筹: 'selfRaised',
}

const amountOf = ({ groups: [, number = '', unit = ''] }: Mention): number => saidMoney(number, unit) ?? 0

/** I44: where a sheet's overview says who pays the whole of the year's funds, the fund rows say the same. */
export const sourcesInTextAgree = defineCheck({
  id: 'sources-in-text-agree',
  identities: ['I44'],
  formula: 'sheet: payers named in the overview, together 年度资金总额 = the funds of the year by source',
  tolerance: 'exact',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const said = mentionsIn(context, [sheet.texts.overview], SAID)
      const total = totalFund(sheet, 'annual')?.figure.fen ?? 0
      const bySource = new Map<SheetFundSource, Mention[]>()
      for (const mention of said) {
        const source = SOURCES[mention.groups[0] ?? '']
        if (source) bySource.set(source, [...(bySource.get(source) ?? []), mention])
      }
      const sumOf = (list: readonly Mention[]): number => list.reduce((all, one) => all + amountOf(one), 0)
      if (bySource.size < 2 || total === 0 || sumOf(said) !== total) continue
      const wrong = [...bySource].flatMap(([source, list]) => {
        const row = sheet.funds.find((fund: SheetFund) => fund.period === 'annual' && fund.source === source)
        return row && (row.figure.fen ?? 0) !== sumOf(list) ? [{ row, list }] : []
      })
      const [first] = wrong
      if (!first) yield HOLDS
      else {
        const unit = saidUnit(first.list[0]?.groups[2] ?? '')
        yield fails({
          severity: 'error',
          messageId: 'sourcesDiffer',
          details: { name: sheet.project?.value ?? '' },
          expected: money(sumOf(first.list) as Fen, unit),
          actual: money(first.row.figure.fen ?? (0 as Fen), unit),
          operands: wrong.flatMap(({ row, list }) => [
            fundOperand(row, sheet.project?.value ?? '', 'result'),
            ...list.map(mention => mentionOperand(mention, 'cited')),
          ]),
        })
      }
    }
  },
})
