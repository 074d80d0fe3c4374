import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentions, mentionOperand, mentionsIn, type Mention } from '../prose'

const NAMES =
  '(?:(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海)省)'
const PROVINCES = new RegExp(`(${NAMES})(?=[^，。；、《》]{0,12}(?:厅|局|委员会|人民政府))`, 'gu')
/** A regulation named by its province: 《山西省大气污染防治条例》. */
const TITLES = new RegExp(`《(?:关于印发)?(${NAMES})(?![^《》]{0,30}(?:协作|合作|对口|支援))[^《》]*》`, 'gu')
const ANYWHERE = new RegExp(`(${NAMES})`, 'gu')

/** So many mentions of one province show to which the organization belongs. */
const ENOUGH = 5
/** For a regulation, fewer do, if no other province comes near. */
const FEW = 3

/** How often each name is mentioned. */
function counted(found: readonly Mention[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>()
  for (const { groups } of found) count.set(groups[0] ?? '', (count.get(groups[0] ?? '') ?? 0) + 1)
  return count
}

const mostOf = (count: ReadonlyMap<string, number>): readonly [string, number] | undefined =>
  [...count].sort((a, b) => b[1] - a[1])[0]

/** I52: notices and regulations cited as a basis come from the organization's own province. */
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
    const anywhere = counted(mentions(context, lines, ANYWHERE))
    const own = mostOf(counted(mentions(context, lines, PROVINCES)))
    const named = mostOf(anywhere)
    for (const { texts } of sheets) {
      for (const cited of mentionsIn(context, [texts.basis], TITLES)) {
        const [province = ''] = cited.groups
        if (province === named?.[0]) yield HOLDS
        else if (named && named[1] >= FEW * (anywhere.get(province) ?? 1)) {
          yield fails({
            severity: 'warning',
            messageId: 'otherProvince',
            details: { count: named[1] },
            expected: words(named[0]),
            actual: words(province),
            operands: [mentionOperand(cited, 'result')],
          })
        }
      }
      const line = texts.basis?.place.line
      if (line === undefined || !named) continue
      for (const cited of mentions(context, { from: line, to: line }, PROVINCES)) {
        const [province = ''] = cited.groups
        const isKnown = own !== undefined && own[1] >= ENOUGH
        const [home, count] = isKnown ? own : named
        if (province === home) yield HOLDS
        else if (isKnown || count >= FEW * (anywhere.get(province) ?? 1)) {
          yield fails({
            severity: 'warning',
            messageId: 'otherProvince',
            details: { count },
            expected: words(home),
            actual: words(province),
            operands: [mentionOperand(cited, 'result')],
          })
        }
      }
    }
  },
})
