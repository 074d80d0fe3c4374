import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { indicatorOperand, onlyNumber, ownSheets, sureOf, wholeName } from '../sheet-terms'

const SERVED = /(?:服务|覆盖|保洁|清扫|管护|管理|治理)(?:总)?面积/u
const VILLAGES = /(?:行政|自然)?村(?:庄|屯)?(?:数量?|个数|总数)$/u
const SOME = 3
/** No village is smaller than this, in square metres. */
const SMALLEST = 1000

/** I46: the area that a sheet serves has room for the villages it serves; 平方公里 is easily printed as 平方米. */
export const areasFitVillages = defineCheck({
  id: 'areas-fit-villages',
  identities: ['I46'],
  formula: 'sheet: 服务面积 in 平方米 ≥ 1000 × 村数',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const annual = sheet.indicators.filter(({ period }) => period === 'annual')
      const villages = annual.flatMap(indicator => {
        const count = VILLAGES.test(indicator.name) ? Number(onlyNumber(indicator)?.number ?? 0) : 0
        return count >= SOME ? [{ indicator, count }] : []
      })
      const most = villages.reduce<(typeof villages)[number] | null>(
        (all, one) => (all && all.count >= one.count ? all : one),
        null,
      )
      if (!most) continue
      for (const area of annual) {
        const number = SERVED.test(area.name) ? onlyNumber(area) : null
        if (!number || !/^(?:平方米|㎡|平米)$/u.test(number.unit ?? '')) continue
        if (Number(number.number) >= most.count * SMALLEST) yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: 'areaTooSmall',
            details: { name: wholeName(sheet, area), count: String(most.count) },
            actual: words(area.value ?? ''),
            operands: [indicatorOperand(area, 'result'), indicatorOperand(most.indicator, 'cited')],
            confidence: sureOf(area, most.indicator),
          })
        }
      }
    }
  },
})
