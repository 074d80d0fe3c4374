import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentions, mentionOperand, sectionLines } from '../prose'

/** I51: the narrative speaks of the fiscal year and compares with the one before. */
export const yearIsOne = defineCheck({
  id: 'year-is-one',
  identities: ['I51'],
  formula: '比 YYYY 年 = fiscal year − 1; 截至 YYYY 年 = fiscal year − 1',
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
  },
})
