import type { Indicator } from '../../model/performance'
import { DOUBTFUL } from '../../model/place'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { indicatorOperand, onlyNumber, ownSheets } from '../sheet-terms'

const COUNT = /(?:次数|场次|人数|户数|个数|数量|面积|里程|批次)$/u
const COUNTED = /^(?:次|场|人|人次|名|户|个|件|台|套|批|批次|项|平方米|公里|亩)$/u
const STATE_RATE = /(?:合格|完好|亮灯|优良|优秀|成活|覆盖|准确|入住|普及|知晓|绿化)率$/u
/** A point or a stretch of time is no share. */
const POINT_OF_TIME = /(?:时间|时限|日期|期限|时长|时点|节点)$/u
const TIME = /及时|按时|准时|按期|如期|时间|时限|周期|频[次率]|每[日天周月季年半]|响应|天数|期限|时长/u

/** Whether an indicator tells how much or how well, and nothing of when. */
function tellsNoTime(indicator: Indicator): boolean {
  const { name, value } = indicator
  if (POINT_OF_TIME.test(name) && onlyNumber(indicator)?.kind === 'percentage') return true
  if (TIME.test(name) || TIME.test(value ?? '')) return false
  const number = onlyNumber(indicator)
  if (number?.kind === 'percentage') return STATE_RATE.test(name)
  return number?.kind === 'number' && COUNT.test(name) && COUNTED.test(number.unit ?? '')
}

/** I46: what stands under 时效指标 tells when or how fast, where that label was read with certainty. */
export const timelinessTellsTime = defineCheck({
  id: 'timeliness-tells-time',
  identities: ['I46'],
  formula: 'sheet: no count (…次数 n次) and no rate of a state (亮灯率, 合格率) under 时效指标',
  tolerance: 'none',
  severity: 'note',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      for (const indicator of sheet.indicators) {
        const { dimension, period, confidence, doubtful, name, value } = indicator
        const read = dimension === 'timeliness' && period === 'annual' && !doubtful
        if (!read || confidence < DOUBTFUL || value === null) continue
        if (!tellsNoTime(indicator)) yield HOLDS
        else {
          yield fails({
            severity: 'note',
            messageId: 'timelinessWithoutTime',
            details: { name },
            actual: words(value),
            operands: [
              indicatorOperand(indicator, 'result'),
              { place: indicator.namePlace, raw: name, label: name, role: 'cited' },
            ],
            confidence,
          })
        }
      }
    }
  },
})
