import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentions, mentionOperand } from '../prose'

const PROVINCES =
  /((?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海)省)(?=[^，。；、《》]{0,12}(?:厅|局|委员会|人民政府))/gu

/** So many mentions of one province show to which the organization belongs. */
const ENOUGH = 5

/** I52: notices cited as a basis come from the organization's own province. */
export const basisIsOfOwnProvince = defineCheck({
  id: 'basis-is-of-own-province',
  identities: ['I52'],
  formula: 'authorities cited in 立项依据 belong to the province that the document names most',
  tolerance: 'none',
  severity: 'warning',
  family: 'completeness',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const { lines, sheets } = context.disclosure
    const count = new Map<string, number>()
    for (const { groups } of mentions(context, lines, PROVINCES)) {
      count.set(groups[0] ?? '', (count.get(groups[0] ?? '') ?? 0) + 1)
    }
    const [own] = [...count].sort((a, b) => b[1] - a[1])
    if (!own || own[1] < ENOUGH) return
    for (const { texts } of sheets) {
      const line = texts.basis?.place.line
      if (line === undefined) continue
      for (const cited of mentions(context, { from: line, to: line }, PROVINCES)) {
        if (cited.groups[0] === own[0]) yield HOLDS
        else {
          yield fails({
            severity: 'warning',
            messageId: 'otherProvince',
            details: { count: own[1] },
            expected: words(own[0]),
            actual: words(cited.groups[0] ?? ''),
            operands: [mentionOperand(cited, 'result')],
          })
        }
      }
    }
  },
})
