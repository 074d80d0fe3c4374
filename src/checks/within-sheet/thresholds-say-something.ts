import { defineCheck } from '../define-check'
import { flawFindings } from '../flawed-indicators'

/** I46: a threshold excludes something: not ≥ 0, no rate ≤ 100 %. */
export const thresholdsSaySomething = defineCheck({
  id: 'thresholds-say-something',
  identities: ['I46'],
  formula: 'sheet, year: threshold ≠ ≥0, rate ≠ ≤100%',
  tolerance: 'none',
  severity: 'note',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: context =>
    flawFindings(context, {
      kind: 'emptyThreshold',
      severity: 'note',
      messageId: 'emptyThreshold',
    }),
})
