import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentions, mentionOperand, mentionsIn } from '../prose'
import { NO_CITY, ownCity } from '../own-city'
import { ownSheets } from '../sheet-terms'

/** 《某某市…办法》: a regulation that begins with the name of its city. */
const TITLE = /《(?:关于印发)?(\p{Script=Han}{1,3}市)(?![场值民容政])([^《》]*)》/gu
const TOGETHER = /协作|合作|对口|支援|帮扶/u
/** What a prefecture-level city says of the counties below it; a city below one has none. */
const HAS_COUNTIES = /各县|县[（(]?[、]?[市区]|市直|市本级|县级(?:财政|承担|配套|验收)/gu
/** So often a document names its own city. */
const ENOUGH = 10

const timesOf = (context: CheckContext, word: string): number =>
  mentions(context, context.disclosure.lines, new RegExp(word, 'gu')).length

/** I52: regulations cited as a basis are not those of another city, where the own city is one that has counties. */
export const basisIsOfOwnCity = defineCheck({
  id: 'basis-is-of-own-city',
  identities: ['I52'],
  formula: '《…市…》 cited in 立项依据 is of the city in the name of the organization',
  tolerance: 'none',
  severity: 'warning',
  family: 'completeness',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const { lines } = context.disclosure
    const own = ownCity(context.disclosure)
    if (!own || mentions(context, lines, HAS_COUNTIES).length === 0 || timesOf(context, own) < ENOUGH) return
    for (const { texts } of ownSheets(context)) {
      for (const cited of mentionsIn(context, [texts.basis], TITLE)) {
        const [city = '', rest = ''] = cited.groups
        if (NO_CITY.test(city) || TOGETHER.test(rest)) continue
        if (city === own) yield HOLDS
        else if (timesOf(context, city) === 1) {
          yield fails({
            severity: 'warning',
            messageId: 'otherCity',
            expected: words(own),
            actual: words(city),
            operands: [mentionOperand(cited, 'result')],
          })
        }
      }
    }
  },
})
