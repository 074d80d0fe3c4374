import type { Operand } from '../../model/finding'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { fundOperand, ownSheets, totalFund } from '../sheet-terms'
import { saidMoney } from '../term'

const LEVELS = [
  ['central', 'provincial', '中央', '省级'],
  ['provincial', 'central', '省级', '中央'],
] as const
const SAID =
  /(?:(中央|省级)(?:财政|预算内|专项)?[^，。；;\d]{0,24}?(?:资金|补助|经费)[^，。；;\d]{0,4}(\d[\d,]*(?:\.\d+)?)\s*(万元|元)|(\d[\d,]*(?:\.\d+)?)\s*(万元|元)(?:全部)?由(中央|省级)[^，。；;\d]{0,16}?(?:承担|负担|安排|解决))/gu

/** The amounts that a text says come from the centre or the province. */
const amountsOf = (text: string) =>
  [...text.matchAll(SAID)].flatMap(([raw, level, number = '', unit, all = '', allUnit, payer]) => {
    const amount = saidMoney(number || all, unit ?? allUnit ?? '')
    return amount === null || amount === 0 ? [] : [{ raw, level: level ?? payer, amount }]
  })

/** I45: money that the name or the overview calls central stands under 中央, provincial money under 省级. */
export const fundLevelFits = defineCheck({
  id: 'fund-level-fits',
  identities: ['I45'],
  formula: 'sheet: level of government in the name or overview = fund source that holds the total',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const total = totalFund(sheet, 'annual')
      const { project } = sheet
      if (!total || !project) continue
      const overview = sheet.texts.overview
      const said = overview ? amountsOf(overview.value) : []
      for (const [own, other, name, otherName] of LEVELS) {
        const at = (source: string) =>
          sheet.funds.find(fund => fund.period === 'annual' && fund.source === source)
        const wrong = at(other)
        const right = at(own)
        const named = new RegExp(`(?:下达|安排).{0,12}${name}.{0,20}(?:资金|补助)`, 'u').test(project.value)
        const ofLevel = said.filter(({ level }) => level === name)
        const told = ofLevel.find(({ amount }) => amount === (wrong?.figure.fen ?? null))
        const both = said.some(({ level, amount }) => level !== name && amount === told?.amount)
        if (!named && !told && !ofLevel.some(({ amount }) => amount === (right?.figure.fen ?? null))) continue
        const all = named && wrong?.figure.fen === total.figure.fen
        if (!wrong || !(all || (told && !both)) || (right?.figure.fen ?? 0) !== 0) {
          yield HOLDS
          continue
        }
        const source: Operand =
          told && overview
            ? { place: overview.place, raw: told.raw, label: '', role: 'cited' }
            : { place: project.place, raw: project.value, label: project.value, role: 'cited' }
        yield fails({
          severity: 'error',
          messageId: 'fundLevelDiffers',
          details: { name: project.value },
          expected: words(name),
          actual: words(otherName),
          operands: [
            fundOperand(wrong, otherName, 'result'),
            ...(right ? [fundOperand(right, name, 'cited')] : []),
            source,
          ],
          confidence: Math.min(wrong.figure.confidence, project.confidence),
        })
      }
    }
  },
})
