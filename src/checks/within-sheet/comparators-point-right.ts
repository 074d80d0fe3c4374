import type { Indicator } from '../../model/performance'
import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { indicatorOperand, onlyNumber, ownSheets, sureOf, wholeName } from '../sheet-terms'

/** The more the better. */
const GOOD =
  /满意(?:度|率)|(?:^|[^不])(?:合格|达标|完成|覆盖|及时|通过|到位|兑现|发放|成活|完好|准确|办结|落实|知晓|普及|就业|入学|巩固|验收|在线|可用|传输|利用|有效|优良|优质|良好|安全|保障|供应|治理|处理|处置|整改|答复|回复|受理|履约|清运|收集)率$/u
/** The less the better, unless the name speaks of what is done against it. */
const BAD =
  /(?:不良|不合格|死亡|差错|错误|失误|失败|故障|投诉|违约|违规|违纪|违法|事故|流失|损失|损耗|损毁|报损|辍学|返贫|复发|逾期|超标|缺陷|阳性)[^率]{0,4}(?:率|数|次数|起数|件数|例数|人数|事件)$|(?:事故|安全事件|舆情事件|投诉)$|排放(?:浓度|总量|量|强度)$|(?:污染物|粉尘|油烟|颗粒物|化学需氧量|氨氮|总磷|总氮|二氧化硫|氮氧化物)[^率]{0,4}(?:浓度|总量)$/u
const AGAINST =
  /处理|处置|办理|查|整改|办结|达标|下降|降低|减少|减排|控制|化解|防|救|挽回|回收|检测|监测|排查|覆盖|及时|满意|修复|修理|排除|调解|演练|培训|宣传|案件|响应|报告|上报|治|消除|解决|合格率|就诊|识别|登记|受理|线索|举报|联网|召回|随访|转诊|检出|发现|追踪|制止|阻止|遏制|打击|拆除/u
/** The sooner the better. */
const PROMPT =
  /(?:响应|反应|到达|到场|抢修|修复|处置|处理|干预|办结|出具|反馈|答复|回复)(?:时间|时限|时长|期限|速度)$/u

/** A cap so high on a share, of whatever it is, is hardly meant: 视频监控在线 <90%. */
const HIGH = 80
/** What a cap on a share may well mean. */
const CAPPED =
  /占|比例|比重|折|负债|费率|费用|成本|支出|幅度|增[长幅]|控制|压减|缩减|利用|使用|入住|床位|限|闲置|空置|不|未|误差|偏差|湿度|含水/u
/** How sure that is. */
const HARDLY_MEANT = 0.7

type Wrong = 'capForGood' | 'capForShare' | 'floorForBad'

function wrongOf(indicator: Indicator): Wrong | 'right' | null {
  const { name } = indicator
  const number = onlyNumber(indicator)
  // 下降5% turns the direction; a range has both.
  if (!number || number.upTo !== null || number.label !== null) return null
  const isCap = number.comparator === '≤' || number.comparator === '<'
  const isFloor = number.comparator === '≥' || number.comparator === '>'
  if (!isCap && !isFloor) return null
  const isRate = number.kind === 'percentage'
  if (GOOD.test(name) && !/(?:^|[^不])不/u.test(name) && isRate)
    // ≤100 % only excludes nothing.
    return isCap && Number(number.number) < 100 ? 'capForGood' : 'right'
  if (BAD.test(name) && !AGAINST.test(name.replace('不合格率', ''))) return isFloor ? 'floorForBad' : 'right'
  if (PROMPT.test(name) && number.kind === 'period') return isFloor ? 'floorForBad' : 'right'
  if (isRate && isCap && Number(number.number) >= HIGH && Number(number.number) < 100 && !CAPPED.test(name))
    return 'capForShare'
  return null
}

/** I43: what is to be high has a floor, what is to be low or soon has a cap: 满意度 is not ≤90%, 响应时间 not ≥30分钟. */
export const comparatorsPointRight = defineCheck({
  id: 'comparators-point-right',
  identities: ['I43'],
  formula: 'sheet, year: what is to be high is not ≤, what is to be low or soon is not ≥',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      for (const indicator of sheet.indicators) {
        if (indicator.period !== 'annual') continue
        const wrong = wrongOf(indicator)
        if (wrong === null) continue
        if (wrong === 'right') yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: wrong === 'capForShare' ? 'capForGood' : wrong,
            details: { name: wholeName(sheet, indicator) },
            actual: words(indicator.value ?? ''),
            operands: [indicatorOperand(indicator, 'result')],
            confidence: Math.min(wrong === 'capForShare' ? HARDLY_MEANT : 1, sureOf(indicator)),
          })
        }
      }
    }
  },
})
