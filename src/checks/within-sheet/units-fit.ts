import type { Indicator } from '../../model/performance'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { indicatorOperand, onlyNumber, ownSheets, sureOf } from '../sheet-terms'

const AREA_UNIT = /^(?:平方米|㎡|m2|m²|平米|公顷|亩|平方公里)$/iu
const PIECE = /^(?:栋|户|个|台|套|人|名|次|辆|件|座)$/u
const DEVICE = /监控|摄像|设备|车辆|人员|人数|次数|平台|软件|系统/u
const AREA_WORD = /面积|用地|绿化|绿地|道路|场地|场所|房|保洁|清扫|铺|硬化|修缮|建设|规划|维护|粉刷|喷涂/u

/** What is wrong with the unit of a value; null when nothing is. */
function flaw(indicator: Indicator): 'separatorMisplaced' | 'unitMissing' | 'unitUnfit' | null {
  const value = (indicator.value ?? '').normalize('NFKC').replace(/\s/gu, '')
  if (/\d,\d{3}万/u.test(value)) return 'separatorMisplaced'
  if (/^[≥≤<>=]*\d[\d.,]*[万亿]?\/[天日月年]$/u.test(value)) return 'unitMissing'
  const unit = onlyNumber(indicator)?.unit
  if (!unit) return null
  const name = indicator.name
  if (/面积(?:共计|合计)?$/u.test(name) && PIECE.test(unit)) return 'unitUnfit'
  if (AREA_UNIT.test(unit) && DEVICE.test(name) && !AREA_WORD.test(name)) return 'unitUnfit'
  if (name.endsWith('次数') && /^[天日月年]$/u.test(unit)) return 'unitUnfit'
  return /(?:户|人)数$/u.test(name) && /^(?:次|%|元)$/u.test(unit) ? 'unitUnfit' : null
}

/** I46: a number has a unit, and one that fits what is counted. */
export const unitsFit = defineCheck({
  id: 'units-fit',
  formula: 'sheet: unit of a value fits its name; no thousands separator before 万; no bare number a day',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      // A name cut short in one half may stand whole in the other.
      const told = new Set<string>()
      for (const indicator of sheet.indicators) {
        if (indicator.value === null) continue
        const wrong = flaw(indicator)
        const key = `${wrong ?? ''} ${indicator.value}`
        if (!wrong) yield HOLDS
        else if (!told.has(key)) {
          told.add(key)
          yield fails({
            severity: wrong === 'unitUnfit' && indicator.name.endsWith('数') ? 'warning' : 'error',
            messageId: wrong,
            details: { name: indicator.name },
            actual: words(indicator.value),
            operands: [indicatorOperand(indicator, 'result')],
            confidence: sureOf(indicator),
          })
        }
      }
    }
  },
})
