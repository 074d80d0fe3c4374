import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentions, mentionOperand, sectionLines, type Mention, lineOf } from '../prose'

const NUMBER = /([\u4e00-\u9fff]{2,6})\s*[〔（([【]\s*(20\d\d)\s*[〕）)\]】]\s*(\d{1,4})\s*号/gu
/** Words of the sentence may stand right before the mark of the issuer: only its end counts. */
const key = ({ groups: [mark = '', year = '', number = ''] }: Mention): string =>
  [mark.slice(-2), year, number].join('|')

/** I52: the notice that the text follows is the one whose catalogue is printed. */
export const catalogueCitedIsPrinted = defineCheck({
  id: 'catalogue-cited-is-printed',
  identities: ['I52'],
  formula: '十二: number of a notice cited with the service catalogue = number of the notice printed',
  tolerance: 'none',
  severity: 'warning',
  family: 'assetsAndProcurement',
  needs: ['source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const range of sectionLines(context, /购买服务/u)) {
      const cited = mentions(context, range, NUMBER)
      if (cited.length === 0) continue
      const { lines, lineRoles } = context.disclosure
      const attached = lineRoles
        .flatMap((role, at) => (role === 'attachment' ? [lines.from + at] : []))
        .flatMap(line => mentions(context, { from: line, to: line }, NUMBER))
        .filter(({ place, raw }) => lineOf(context, place).trim() === raw.trim())
      const [first] = cited
      const [head] = attached
      if (!first || !head) continue
      const printed = new Set(attached.map(key))
      if (cited.some(mention => printed.has(key(mention)))) yield HOLDS
      else {
        yield fails({
          severity: 'warning',
          messageId: 'otherNoticePrinted',
          expected: words(first.raw),
          actual: words(head.raw),
          operands: [...cited.map(item => mentionOperand(item, 'cited')), mentionOperand(head, 'result')],
        })
      }
    }
  },
})
