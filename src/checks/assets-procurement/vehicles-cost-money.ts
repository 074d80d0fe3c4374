import { fen, parseAmount } from '../../model/money'
import { claimOperand } from '../claims'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, money, operand } from '../outcome'
import { mentions, mentionOperand, type Mention, lineOf } from '../prose'
import { amountOf, cell } from '../term'

const RUNNING =
  /车辆?(?:的)?(?:运行|运维|使用|维修维护|维护维修|运行维护)(?:费用?|经费)(?:为|共|约|计)?(\d[\d,]*(?:\.\d+)?)万元?/gu

/** Vehicles that work are no official vehicles; which of both is meant is only sure where the text says so. */
const AT_WORK = /环卫|作业|清扫|洒水|垃圾|清运|消防|救护|工程|养护|除雪|压缩|吸污/u
const OFFICIAL = /公务|公车|执法|执勤|机要|业务用车/u

/** The words right before a mention. */
const before = (context: CheckContext, { place }: Mention): string =>
  lineOf(context, place).slice(Math.max(0, place.start - 8), place.end)

/** I22: whoever owns vehicles budgets their running; what projects pay for it stands in table 10. */
export const vehiclesCostMoney = defineCheck({
  id: 'vehicles-cost-money',
  identities: ['I22'],
  formula: 'T10 公务用车运行维护费 > 0 where 实有 > 0, and ≥ the running costs that project texts state',
  tolerance: 'exact',
  severity: 'error',
  family: 'assetsAndProcurement',
  needs: ['T10'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const { disclosure } = context
    const { T10 } = disclosure.tables
    const row = T10.rows.find(({ kind, name }) => kind === 'item' && /^(?!.*购置).*运行/u.test(name))
    const running = cell(T10, row, 'total')
    if (!running) return
    const owned = disclosure.claims.find(
      ({ kind, unit, label }) => kind === 'count' && unit === '辆' && /实有|共有/u.test(label),
    )
    const said = disclosure.claims.filter(
      ({ restates }) => restates?.table === 'T10' && restates.line === running.place.line,
    )
    const paid = disclosure.sheets
      .filter(({ duplicateOf }) => duplicateOf === null)
      .flatMap(({ lines }) => mentions(context, lines, RUNNING).slice(0, 1))
      .filter(({ groups }) => (parseAmount(groups[0] ?? '', 'wanYuan') ?? 0) > amountOf(running))
      .filter(mention => !AT_WORK.test(before(context, mention)))
    if (paid.length > 0 && amountOf(running) === 0) {
      const official = paid.some(mention => OFFICIAL.test(before(context, mention)))
      yield fails({
        severity: official ? 'error' : 'warning',
        messageId: 'vehicleCostOutsideTable',
        actual: money(fen(0)),
        expected: money(parseAmount(paid[0]?.groups[0] ?? '', 'wanYuan') ?? fen(0)),
        operands: [
          operand(running, 'result'),
          ...paid.map(mention => mentionOperand(mention, 'cited')),
          ...said.map(claim => claimOperand(claim, 'cited')),
        ],
        confidence: running.confidence,
      })
    } else if (owned && owned.value > 0 && amountOf(running) === 0) {
      yield fails({
        severity: 'warning',
        messageId: 'vehiclesWithoutCost',
        details: { count: owned.raw },
        actual: money(fen(0)),
        operands: [operand(running, 'result'), claimOperand(owned, 'cited')],
        confidence: running.confidence,
      })
    } else if (owned) yield HOLDS
  },
})
