import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { indicatorOperand, onlyNumber, ownSheets, sureOf } from '../sheet-terms'

/** Rates that may well be above 100 %. */
const UNBOUNDED =
  /(?:增长|增|提高|提升|下降|降低|周转|杠杆|负债|[利税汇倍效费]|收益|回报|报酬|产销|保值增值|投资|流动|速动|准备金|拨备|超额|贡献|拉动|杠杆|容积|复种|产出|增收)率$|[幅速]$/u
/** 降低致残率: the name tells a change, which words may do. */
const CHANGE = /^(?:降低|减少|下降|提高|提升|增加|改善)/u
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
        const over =
          number?.kind === 'percentage' &&
          number.label === null &&
          Number(number.number) > 100 &&
          !UNBOUNDED.test(name)
        const wordy =
          name.endsWith('率') &&
          !CHANGE.test(name) &&
          (!target || target.kind === 'text') &&
          !/\d|全|百分/u.test(value)
        const pieces =
          /[^度]率$/u.test(name) &&
          !NO_SHARE.test(name) &&
          PIECES.test(number?.unit ?? '') &&
          Number(number?.number) > 0
        if (!wordy && !pieces && !over) yield HOLDS
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
