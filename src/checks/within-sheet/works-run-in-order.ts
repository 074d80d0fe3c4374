import type { Indicator } from '../../model/performance'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn, type Mention } from '../prose'
import { indicatorOperand, ownSheets } from '../sheet-terms'
import type { Operand } from '../../model/finding'

/** The steps of a work in their order. */
const STEPS: readonly RegExp[] = [
  /可行性研究|可研/u,
  /初步设计/u,
  /招标|采购(?!资金)/u,
  /签订(?:施工|采购)?合同/u,
  /开工|进场|动工/u,
  /完工|竣工(?!验收|结算|决算)|建成/u,
  /(?:竣工|完工|项目|工程)?验收/u,
]
/** 6月底前完成招标, 2026年9月竣工验收: a month, or the last of several, and what is done then. */
const DATED =
  /(?:(20\d\d)年)?(?:(\d{1,2})月?[-—~～至到])?(?<!\d)(\d{1,2})月(?:份|底|末|初|[上中下]旬|\d{1,2}日)?(?:之?前)?([^，。；;、,\d\t]*)/gu
const MONTHS = 12
/** Where there are several of a kind, or it goes on in parts, no order is sure. */
const PARTS = /分批|分期|一期|二期|第[一二三]批|陆续|分别|其余|剩余|质保|尾款|上年|已完成/u

interface Step {
  readonly step: number
  readonly first: number
  readonly last: number
  readonly operand: Operand
}

const stepOf = (text: string): number => {
  const found = STEPS.flatMap((pattern, step) => (pattern.test(text) ? [step] : []))
  return found.length === 1 ? (found[0] ?? -1) : -1
}

/** The steps that a plan dates; the year printed last is the year of those behind it. */
function planned(mentions: readonly Mention[], fiscal: number): Step[] {
  let year = fiscal
  return mentions.flatMap(mention => {
    const [said = '', from = '', to = '', what = ''] = mention.groups
    if (said !== '') year = Number(said)
    const step = stepOf(what)
    const last = year * MONTHS + Number(to)
    const first = year * MONTHS + Number(from === '' ? to : from)
    return step < 0 ? [] : [{ step, first, last, operand: mentionOperand(mention, 'cited') }]
  })
}

function dated(indicator: Indicator, fiscal: number): Step[] {
  const [limit, second] = indicator.target?.limits ?? []
  const point = limit?.kind === 'date' && !second ? (limit.to ?? limit.from) : null
  const step = stepOf(indicator.name)
  if (!point?.month || step < 0) return []
  const last = (point.year ?? fiscal) * MONTHS + point.month
  return [{ step, first: last, last, operand: indicatorOperand(indicator, 'result') }]
}

/** I44: works are tendered, begun, finished and accepted in that order, in the plan and the indicators of a sheet. */
export const worksRunInOrder = defineCheck({
  id: 'works-run-in-order',
  identities: ['I44'],
  formula: 'sheet: month of 招标 ≤ 签订合同 ≤ 开工 ≤ 完工 ≤ 验收, in plan and indicators',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'source', 'fiscalYear'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const fiscal = context.disclosure.fiscalYear?.value ?? 0
    for (const sheet of ownSheets(context)) {
      const { plan, overview } = sheet.texts
      if (PARTS.test(`${plan?.value ?? ''}${sheet.project?.value ?? ''}`)) continue
      const steps = [
        ...planned(mentionsIn(context, [plan ?? overview], DATED), fiscal),
        ...sheet.indicators.flatMap(indicator => dated(indicator, fiscal)),
      ]
      if (new Set(steps.map(({ step }) => step)).size < 2) continue
      const wrong = steps.flatMap(early =>
        steps.flatMap(late => (early.step < late.step && late.last < early.first ? [{ early, late }] : [])),
      )
      const [pair] = wrong
      if (!pair) yield HOLDS
      else {
        yield fails({
          severity: 'warning',
          messageId: 'stepsOutOfOrder',
          details: { name: sheet.project?.value ?? '' },
          expected: words(pair.early.operand.raw),
          actual: words(pair.late.operand.raw),
          operands: [
            { ...pair.late.operand, role: 'result' },
            { ...pair.early.operand, role: 'cited' },
          ],
        })
      }
    }
  },
})
