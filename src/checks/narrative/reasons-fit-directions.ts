import type { Claim } from '../../model/claim'
import { claimOperand } from '../claims'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS } from '../outcome'
import { mentions, mentionOperand, sectionLines, type Mention } from '../prose'
import { paragraphFrom, paragraphStart, sentenceFrom } from '../paragraph'
import { changeOf } from './changes'

const OPPOSED =
  /(人员经费|公用经费|项目支出|基本支出|工会经费|福利费)(?:、?[（(][^（()）]{0,20}[）)])?(?:预算|支出)?(?:等|均|都|相应|有所|的|预算|较上年|比上年|同比)*(增加|增长|上升|提高|减少|下降|降低|压减)/gu
const RISING = /增加|增长|上升|提高/u

const rises = (mention: Mention): boolean => RISING.test(mention.groups[1] ?? '')

/** I32: the reasons for changes fit the numbers and one another. */
export const reasonsFitDirections = defineCheck({
  id: 'reasons-fit-directions',
  identities: ['I32'],
  formula:
    'the total and the general public budget move one way, or the reason tells them apart; no subject both rises and falls',
  tolerance: 'none',
  severity: 'warning',
  family: 'narrative',
  needs: ['claims'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const { claims, lines } = context.disclosure
    const total = changeOf(claims, ['T1'])
    const part = changeOf(claims, ['T5'])
    if (total && part) {
      const lines = paragraphFrom(context, total.change.place.line)
      const [reason] = lines.flatMap(line => mentions(context, { from: line, to: line }, /(?:原因)[^。]*/gu))
      const told = /一般公共|政府性基金|国有资本/u.test(reason ? sentenceFrom(context, reason) : '')
      if (total.change.direction === part.change.direction || told) yield HOLDS
      else {
        const cited: readonly Claim[] = [total.change, part.change]
        yield fails({
          severity: 'warning',
          messageId: 'reasonLeavesOpposite',
          details: {
            name: part.amount.label,
            direction: part.change.direction ?? '',
            reason: reason ? 1 : 0,
          },
          operands: [
            ...cited.map(claim => claimOperand(claim, 'cited')),
            ...(reason ? [mentionOperand(reason, 'cited')] : []),
          ],
        })
      }
    }
    const narrative = sectionLines(context, /变动|增减|基本支出|机关运行|三公|一般公共预算/u).filter(
      range => range.from >= lines.from,
    )
    const said = narrative.flatMap(range => mentions(context, range, OPPOSED))
    for (const subject of new Set(said.map(({ groups }) => groups[0]))) {
      const own = said.filter(({ groups }) => groups[0] === subject)
      const up = own.find(rises)
      const down = own.find(mention => !rises(mention))
      if (!up || !down || paragraphStart(context, up.place.line) === paragraphStart(context, down.place.line))
        yield HOLDS
      else {
        yield fails({
          severity: 'warning',
          messageId: 'reasonsContradict',
          details: { name: subject ?? '' },
          operands: [mentionOperand(up, 'cited', subject), mentionOperand(down, 'cited', subject)],
        })
      }
    }
  },
})
