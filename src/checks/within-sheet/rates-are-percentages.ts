import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { indicatorOperand, onlyNumber, ownSheets, sureOf } from '../sheet-terms'

const BOUNDED = /(?:满意|合格|完成|覆盖|达标|及时|通过|到位|支付|参与|成活|完好|处置|处理|发放)(?:率|度)$/u
/** A share counted in such units is none; a rate of events (发生率 0 起) is often given by their number. */
const PIECES =
  /^(?:人|名|个|件|家|户|次|分|台|套|台套|项|条|批|批次|场|期|本|册|吨|亩|米|平方米|公里|天|元|万元)$/u
const NO_SHARE =
  /(?:[效频功利汇税费斜倍速曲]|容积|分辨|生产|周转|排放|传输|压缩|采样|发生|发案|投诉|死亡|故障|事故|出生)率$/u

/** I46: a rate has a number of no pieces, and what cannot exceed all of something is no more than 100 %. */
export const ratesArePercentages = defineCheck({
  id: 'rates-are-percentages',
  identities: ['I46'],
  formula: 'sheet: value of …率 has a number, none of 人, 个, 分 …; 合格率, 满意度 … ≤ 100%',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      for (const indicator of sheet.indicators) {
        const { name, value, period, target } = indicator
        if (period !== 'annual' || value === null || !/[^效频]率$|满意度$/u.test(name)) continue
        const number = onlyNumber(indicator)
        const over = number?.kind === 'percentage' && number.comparator !== '≥' && Number(number.number) > 100
        const beyond = number?.kind === 'percentage' && Number(number.number) > 100
        const wordy = name.endsWith('率') && (!target || target.kind === 'text') && !/\d|全|百分/u.test(value)
        const pieces =
          /[^度]率$/u.test(name) &&
          !NO_SHARE.test(name) &&
          PIECES.test(number?.unit ?? '') &&
          Number(number?.number) > 0
        if (!wordy && !pieces && !((over || beyond) && BOUNDED.test(name))) yield HOLDS
        else {
          yield fails({
            severity: 'warning',
            messageId: wordy ? 'rateWithoutNumber' : pieces ? 'rateInPieces' : 'rateAbove',
            details: { name },
            actual: words(value),
            operands: [
              indicatorOperand(indicator, 'result'),
              ...sheet.indicators
                .filter(other => other.period === 'whole' && other.name === name && other.value === value)
                .map(other => indicatorOperand(other, 'cited')),
            ],
            confidence: sureOf(indicator),
          })
        }
      }
    }
  },
})
