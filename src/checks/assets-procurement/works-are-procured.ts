import { fen } from '../../model/money'
import { claimOperand } from '../claims'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, money, operand } from '../outcome'
import { amountOf, cell, claimTerm } from '../term'

const WORKS = /(?:建设|改造|新建|扩建|修缮|维修|拆除|铺设)(?:工程|项目)?|工程$/u
/** Paid for work already contracted, passed on to others, or no building at all. */
const NO_NEW_WORK =
  /尾款|欠款|结算|质保|补助|补贴|奖补|奖励|资本金|办公|经费|管护|养护|运营|运维|监理|设计|规划|方案|鉴定|信息化|平台|系统|软件|队伍|基金/u
/** 400 万元: where building work must be put out to tender. */
const LARGE = 400 * 1_000_000

/** I34: large new works among the projects appear in the procurement of works. */
export const worksAreProcured = defineCheck({
  id: 'works-are-procured',
  identities: ['I34'],
  formula: '九 政府采购工程 > 0 where a new building project of T12 has 400 万元 or more',
  tolerance: 'none',
  severity: 'note',
  family: 'assetsAndProcurement',
  needs: ['T12', 'claims'],
  ground: 'convention',
  run: function* ({ disclosure: { claims, tables } }): Generator<Outcome> {
    const works = claims.find(
      ({ kind, label }) => kind === 'amount' && /采购.{0,4}工程|工程.{0,4}采购/u.test(label),
    )
    const stated = works ? claimTerm(works) : null
    if (!works || !stated) return
    const large = tables.T12.rows.flatMap(row => {
      const term = row.kind === 'project' ? cell(tables.T12, row, 'total') : null
      const isWork = WORKS.test(row.name) && !NO_NEW_WORK.test(row.name)
      return term && isWork && amountOf(term) >= LARGE ? [term] : []
    })
    if (amountOf(stated) > 0 || large.length === 0) yield HOLDS
    else {
      yield fails({
        severity: 'note',
        messageId: 'worksNotProcured',
        details: { count: large.length, names: large.map(({ label }) => label).join('、') },
        expected: money(fen(large.reduce((sum, term) => sum + amountOf(term), 0))),
        actual: money(fen(0)),
        operands: [claimOperand(works, 'result'), ...large.map(term => operand(term, 'cited'))],
        confidence: Math.min(...large.map(({ confidence }) => confidence)),
      })
    }
  },
})
