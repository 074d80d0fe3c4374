import { claimOperand } from '../claims'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS } from '../outcome'
import { mentions } from '../prose'

/** Each stated change has a reason beside it. */
export const changesAreExplained = defineCheck({
  id: 'changes-are-explained',
  formula: 'a change against last year is followed by its reason',
  tolerance: 'none',
  severity: 'note',
  family: 'completeness',
  needs: ['claims', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const claim of context.disclosure.claims) {
      if (claim.kind !== 'change' || claim.value === 0) continue
      const { line } = claim.place
      const range = { from: line, to: line + 2 }
      if (mentions(context, range, /原因|由于|因为|主要是|系/gu).length > 0) yield HOLDS
      else {
        yield fails({
          severity: 'note',
          messageId: 'changeUnexplained',
          details: { name: claim.label, section: claim.section },
          operands: [claimOperand(claim, 'result')],
        })
      }
    }
  },
})
