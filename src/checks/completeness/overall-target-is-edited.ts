import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS } from '../outcome'
import { mentions, mentionOperand, sectionLines } from '../prose'

const NOT_EDITED = /(?:未|没有)(?:编报|编制|设置|填报)[^，。；]{0,12}整体(?:支出)?绩效目标/gu

/** A department or unit edits a target for its whole expenditure. */
export const overallTargetIsEdited = defineCheck({
  id: 'overall-target-is-edited',
  formula: 'one 整体支出绩效目标 is edited and printed',
  tolerance: 'none',
  severity: 'warning',
  family: 'completeness',
  needs: ['source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    if (context.disclosure.overall) {
      yield HOLDS
      return
    }
    for (const range of sectionLines(context, /绩效/u).slice(0, 1)) {
      const [said] = mentions(context, range, NOT_EDITED)
      if (said) {
        yield fails({
          severity: 'warning',
          messageId: 'overallTargetMissing',
          operands: [mentionOperand(said, 'result')],
        })
      }
    }
  },
})
