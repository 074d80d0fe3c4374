import type { Operand } from '../../model/finding'
import { parseAmount } from '../../model/money'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { fundOperand, ownSheets, totalFund } from '../sheet-terms'

const LEVELS = [
  ['central', 'provincial', '中央', '省级'],
  ['provincial', 'central', '省级', '中央'],
] as const
const SAID =
  /(中央|省级)(?:财政|预算内)[^，。；;]{0,24}?(?:资金|补助)[^，。；;\d]{0,4}(\d[\d,]*(?:\.\d+)?)\s*(万元|元)/u

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
      const said = SAID.exec(overview?.value ?? '')
      const amount = said ? parseAmount(said[2] ?? '', said[3] === '元' ? 'yuan' : 'wanYuan') : null
      for (const [own, other, name, otherName] of LEVELS) {
        const named = new RegExp(`(?:下达|安排).{0,12}${name}.{0,20}(?:资金|补助)`, 'u').test(project.value)
        const told = said?.[1] === name && amount === total.figure.fen
        if (!named && !told) continue
        const at = (source: string) =>
          sheet.funds.find(fund => fund.period === 'annual' && fund.source === source)
        const wrong = at(other)
        const right = at(own)
        if (!wrong || wrong.figure.fen !== total.figure.fen || (right?.figure.fen ?? 0) !== 0) {
          yield HOLDS
          continue
        }
        const source: Operand =
          told && overview
            ? { place: overview.place, raw: said?.[0] ?? '', label: '', role: 'cited' }
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
