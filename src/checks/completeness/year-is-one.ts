import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentions, mentionOperand, sectionLines, lineOf } from '../prose'

const TITLE_YEAR = /^[\s　]*(?:表[一二三四五六七八九十]+|附件?\d*|[（(]\d+[)）])?[\s　]*(20\d\d)年(?:度)?/gu
/** Such tables tell of a year before. */
const OF_OTHER_YEARS = /决算|执行|上年|结转|完成/u
/** So many titles name the fiscal year where another year is a slip. */
const TITLES = 3

/** I51: the narrative speaks of the fiscal year and compares with the one before; the titles of the tables name it. */
export const yearIsOne = defineCheck({
  id: 'year-is-one',
  identities: ['I51'],
  formula:
    '比 YYYY 年 = fiscal year − 1; 截至 YYYY 年 = fiscal year − 1; titles of tables: YYYY 年 = fiscal year',
  tolerance: 'exact',
  severity: 'warning',
  family: 'completeness',
  needs: ['fiscalYear', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const year = context.disclosure.fiscalYear?.value ?? 0
    for (const range of sectionLines(context, /变动|三公|机关运行|国有资产/u)) {
      for (const said of mentions(context, range, /(?:比|较|截至|截止)(20\d\d)年/gu)) {
        if (said.groups[0] === String(year - 1) || said.groups[0] === String(year)) yield HOLDS
        else {
          yield fails({
            severity: 'warning',
            messageId: 'otherYear',
            expected: words(String(year - 1)),
            actual: words(said.groups[0] ?? ''),
            operands: [mentionOperand(said, 'result')],
          })
        }
      }
    }
    const { lines, lineRoles } = context.disclosure
    const titles = mentions(context, lines, TITLE_YEAR).filter(
      ({ place }) => lineRoles[place.line - lines.from] === 'tableTitle',
    )
    const own = titles.filter(({ groups }) => groups[0] === String(year)).length
    for (const title of own < TITLES ? [] : titles) {
      const line = lineOf(context, title.place)
      if (title.groups[0] === String(year)) yield HOLDS
      else if (!OF_OTHER_YEARS.test(line) && !line.includes(`${year}年`)) {
        yield fails({
          severity: 'warning',
          messageId: 'titleOfOtherYear',
          expected: words(String(year)),
          actual: words(line.trim()),
          operands: [mentionOperand(title, 'result', line.trim())],
        })
      }
    }
  },
})
