import { defineCheck } from '../define-check'
import { flawFindings } from '../flawed-indicators'

/** I46: most indicators of a project do not share one value. */
export const valuesAreNotCopied = defineCheck({
  id: 'values-are-not-copied',
  identities: ['I46'],
  formula: 'sheet, year: no value stands with five indicators and more than half of all',
  tolerance: 'none',
  severity: 'note',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: context =>
    flawFindings(context, {
      kind: 'valueCopied',
      severity: 'note',
      messageId: 'valueCopied',
    }),
})
