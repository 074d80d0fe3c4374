import { defineCheck } from '../define-check'
import { flawFindings } from '../flawed-indicators'

/** I46: a value is no word of its own name: 提高服务水平 | 提高 sets no target. */
export const valuesSayMoreThanNames = defineCheck({
  id: 'values-say-more-than-names',
  identities: ['I46'],
  formula: 'sheet, year: value ≠ words of the indicator name',
  tolerance: 'none',
  severity: 'note',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: context =>
    flawFindings(context, {
      kind: 'valueRepeatsName',
      severity: 'note',
      messageId: 'valueRepeatsName',
    }),
})
