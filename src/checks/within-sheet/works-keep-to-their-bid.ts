import { type Fen } from '../../model/money'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, money } from '../outcome'
import { mentionOperand, mentionsIn, type Mention } from '../prose'
import { ownSheets } from '../sheet-terms'
import { saidMoney, saidUnit } from '../term'

const BID = /中标(?:价格?|金额|价款)(?:为|是|[：:])?\s?(\d[\d,]*(?:\.\d+)?)\s?(万元|元)/gu
const COST =
  /(?:(?:工程|项目|结算)(?:总)?造价(?:金额)?|(?:审定|结算)(?:总)?(?:金额|价款?))(?:为|是|[：:])?\s?(\d[\d,]*(?:\.\d+)?)\s?(万元|元)/gu
/** What a contract may be added to, 《政府采购法》第四十九条, in hundredths. */
const MOST = 110

const amountOf = ({ groups: [number = '', unit = ''] }: Mention): Fen | null => saidMoney(number, unit)

/** I44: works do not cost more than a tenth above the bid they were awarded for. */
export const worksKeepToTheirBid = defineCheck({
  id: 'works-keep-to-their-bid',
  identities: ['I44'],
  formula: 'sheet, text: 造价 or 结算金额 ≤ 110% × 中标价',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: '《中华人民共和国政府采购法》第四十九条',
  run: function* (context): Generator<Outcome> {
    for (const { texts, project } of ownSheets(context)) {
      const [bid, otherBid] = mentionsIn(context, [texts.overview], BID)
      const [cost, otherCost] = mentionsIn(context, [texts.overview], COST)
      if (!bid || !cost || otherBid || otherCost) continue
      const [agreed, spent] = [amountOf(bid), amountOf(cost)]
      if (agreed === null || spent === null || agreed === 0) continue
      if (spent * 100 <= agreed * MOST) yield HOLDS
      else {
        yield fails({
          severity: 'warning',
          messageId: 'costAboveBid',
          details: { name: project?.value ?? '' },
          expected: money(agreed, saidUnit(bid.groups[1] ?? '')),
          actual: money(spent, saidUnit(bid.groups[1] ?? '')),
          operands: [mentionOperand(cost, 'result'), mentionOperand(bid, 'cited')],
        })
      }
    }
  },
})
