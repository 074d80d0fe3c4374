import { defineCheck } from '../define-check'
import { flawFindings } from '../flawed-indicators'

/** I46: quantity, quality, timeliness, cost, a benefit and satisfaction each have an indicator. */
export const dimensionsAreFilled = defineCheck({
  id: 'dimensions-are-filled',
  identities: ['I46'],
  formula: 'sheet, year: 数量, 质量, 时效, 成本, one benefit and 满意度 each have an indicator',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: context =>
    flawFindings(context, {
      kind: 'dimensionEmpty',
      severity: 'warning',
      messageId: 'dimensionEmpty',
    }),
})
