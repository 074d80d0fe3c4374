import { defineCheck } from '../define-check'
import { flawFindings } from '../flawed-indicators'

/** I46: a quantity, a cost and a satisfaction are given in numbers. */
export const targetsAreMeasurable = defineCheck({
  id: 'targets-are-measurable',
  identities: ['I46'],
  formula: 'sheet, year: value of a quantity, cost or satisfaction has a number',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: context =>
    flawFindings(context, {
      kind: 'notMeasurable',
      severity: 'warning',
      messageId: 'targetWithoutNumber',
      keep: flaw => !(flaw.indicator?.name ?? '').endsWith('率'),
    }),
})
