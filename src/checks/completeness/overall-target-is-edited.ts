import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS } from '../outcome'
import { mentions, mentionOperand, sectionLines } from '../prose'

const NOT_EDITED = /(?:未|没有)(?:编报|编制|设置|填报)[^，。；]{0,12}整体(?:支出)?绩效目标/gu

/** It is said to be edited, and not to stand elsewhere. */
const EDITED =
  /(?<!未|没有|不)(?:编报|编制|设置|填报)(?:了)?(?!说明)[^，。；]{0,12}整体(?:支出)?绩效目标(?![^。；\t]{0,60}(?:附件|附表|详见|另行|见附))/gu
/** The title of the sheet, whether or not it was read as one. */
const PRINTED = /整体(?:支出)?绩效目标(?:申报)?表/u

/** Whether the sheets of the projects are printed here, and no line names the overall one. */
function printsSheets({ disclosure, source }: CheckContext): boolean {
  const { from, to } = disclosure.lines
  return (
    disclosure.sheets.length > 0 &&
    !(source?.lines ?? []).slice(from - 1, to).some(({ raw }) => PRINTED.test(raw))
  )
}

/** A department or unit edits a target for its whole expenditure, and prints it with those of its projects. */
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
      const [edited] = mentions(context, range, EDITED)
      if (edited && !said && printsSheets(context)) {
        yield fails({
          severity: 'warning',
          messageId: 'overallTargetNotPrinted',
          operands: [mentionOperand(edited, 'result')],
        })
      }
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
