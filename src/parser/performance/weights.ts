import { DIMENSIONS } from '../../model/dimension'
import type { ValueKind } from './target-value'

/**
 * The decoder's table: log weights set by hand, after the counts of a study of three disclosures (how often a
 * printed label names the row's dimension, the one after it, …). Tied: a label's weight knows only how far the
 * dimension lies from the label.
 */
export interface RelativeWeights {
  readonly same: number
  /** The dimension is the one after the label: the label stands late, or the next one is lost. */
  readonly after: number
  /** The dimension is the one before the label: the label stands early. */
  readonly before: number
  readonly farAfter: number
  readonly farBefore: number
}

/** A label on the row itself stands early more often than late. */
export const OWN_LABEL: RelativeWeights = {
  same: 3.2,
  after: -0.6,
  before: 0.6,
  farAfter: -1.6,
  farBefore: -1.2,
}
/** The last label above a row without one. */
export const CARRIED_LABEL: RelativeWeights = {
  same: 2.2,
  after: 0.6,
  before: -1.6,
  farAfter: -0.8,
  farBefore: -2.2,
}
/** The next label below: a row hardly ever lies beyond it. */
export const LABEL_BELOW: RelativeWeights = {
  same: 0.3,
  after: -1.2,
  before: 0.5,
  farAfter: -1.8,
  farBefore: 0,
}
/** Other labels on the same row as the own one. */
export const OTHER_LABEL: RelativeWeights = { same: 0.6, after: 0.1, before: 0, farAfter: 0, farBefore: 0 }

/** 满意度指标 on the row, for 服务对象满意度. */
export const SATISFACTION_LEVEL = 0.8

/** How much of the other half's and of a twin sheet's label evidence counts. */
export const PARTNER = 0.75
export const TWIN = 0.6

/** Costs of going from one dimension to the next row's. */
export const STEP = { stay: 0, next: 0.25, skip: 0.12, back: 4, backFurther: 0.7 } as const

/** Value kind × dimension, in the order of DIMENSIONS. */
export const VALUE_WEIGHTS: Readonly<Record<ValueKind, readonly number[]>> = {
  //            quantity quality time  cost  econ  social ecol  sust  satisf
  percentage: [-0.6, 0.9, -0.5, -2.6, -0.6, -0.5, -0.6, -0.8, 0],
  count: [1.6, -0.4, -1.6, -2, -1.2, -1, -1, -1.2, -3],
  money: [-2.4, -3, -3, 3, 0.2, -2, -2.5, -2.5, -4.5],
  moneyPerUnit: [-2.4, -3, -3, 3.2, -0.4, -2, -2.5, -2.5, -4.5],
  date: [-1.6, -1.4, 2.6, -1.8, -1.8, -1.8, -1.8, -1.2, -3],
  duration: [0.2, -1, 1.6, -1.8, -1, -0.8, -0.8, 0.3, -3],
  frequency: [-0.6, -0.8, 2.2, -1.6, -1.6, -1.4, -1.4, -0.6, -3],
  timely: [-1.2, -0.6, 2, -2, -0.8, 0, -0.8, -0.6, -2],
  standard: [-1, 1, -0.6, -1.8, -0.2, 0, 0, 0, -0.8],
  effect: [-2.2, -1, -2.2, -2.4, 0.4, 1, 0.6, 0.6, -0.8],
  lasting: [-2, -1, -0.8, -2, 0, 0.2, 0.2, 1.6, -1],
  satisfied: [-2, -1, -1.5, -2, -1, -0.5, -1, -1, 2.5],
  number: [0.6, 0, -0.4, 0.2, 0, -0.2, -0.2, -0.4, -0.6],
  text: [-0.3, 0, 0, -0.3, 0.1, 0.2, 0.1, 0.2, -0.5],
}

/** A word of names and what it speaks for; each group counts once, at its first word found. */
export interface NameKeywords {
  readonly words: RegExp
  readonly weights: readonly number[]
}

/** Name keywords × dimension. */
export const NAME_KEYWORDS: readonly NameKeywords[] = [
  { words: /满意/u, weights: [-2, -1.5, -2, -3, -2, -1.5, -2, -2, 5] },
  // 群众认可度, 投诉次数: what service recipients think, in other words.
  { words: /认可度|认同度|好评|投诉/u, weights: [-0.6, -0.4, -0.6, -1, -0.6, -0.2, -0.6, -0.4, 4.2] },
  {
    words:
      /成本|费用|经费|金额|单价|工资标准|补助标准|补贴标准|支出(?!率|进度)|造价|总投资|[购租维服电水咨差旅印]\S{0,6}费$|尾款$|工程款$/u,
    weights: [-0.6, -0.8, -0.8, 1.6, 0, -0.6, -0.6, -0.6, -1],
  },
  {
    words: /时间|及时|时限|周期|工期|期限|日期|按时|按期|时点|进度|时效|频次|频率|时长|天数$/u,
    weights: [-0.3, -0.5, 1.8, -0.8, -0.6, -0.6, -0.6, -0.4, -1],
  },
  {
    words:
      /合格率|达标|完好率|成活率|准确率|优良率|合规|规范性|正确率|通过率|质量|验收|覆盖率|完成率|发放率|支付率|保障率|控制率/u,
    weights: [-0.4, 1.3, -0.2, -0.6, -0.2, -0.2, -0.2, -0.4, -0.8],
  },
  {
    words: /数量|次数|人数|户数|个数|面积|长度|规模|总量|处理量|处置量|数$|量$|里程|份数|件数|套数/u,
    weights: [1.2, -0.4, -0.5, -0.6, -0.4, -0.6, -0.5, -0.6, -1],
  },
  { words: /可持续|长效|长期|持续|后续|机制|寿命|制度|体系|人才/u, weights: [0, 0, 0, 0, 0, 0, 0, 1.4, 0] },
  {
    words:
      /生态|环境|污染|减排|节能|绿化|水质|空气|低碳|绿色|排放|水土|水源|森林|植被|湿地|垃圾|固体废物|扬尘|噪声|碳/u,
    weights: [0, 0, 0, 0, 0, 0, 0.9, 0, 0],
  },
  { words: /经济|收入|增收|产值|税收|产业|消费|资产|利用率|效益/u, weights: [0, 0, 0, 0, 0.9, 0, 0, 0, 0] },
  // Money that comes in, or is saved, is no cost.
  {
    words:
      /增收|收入|产值|税收|纳税|利润|营收|销售额|营业额|拉动|带动|节约|节省|损失|让利|融资成本|招商|引资/u,
    weights: [-0.2, -0.2, -0.2, -2.2, 1.2, 0, 0, 0, 0],
  },
  {
    words:
      /社会|群众|居民|公众|安全|就业|民生|稳定|工作|职工|管理|服务|生活|意识|知晓|普及|治安|事故|案件|发案|死亡|出行/u,
    weights: [0, 0, 0, 0, 0, 0.8, 0, 0, 0],
  },
]

/** Without 满意 in the name, 服务对象满意度 is unlikely. */
export const NOT_SATISFACTION = -2.2

/** How much labels weigh against each other by framework distance. */
export function relativeWeight(weights: RelativeWeights, label: number, dimension: number): number {
  const distance = dimension - label
  if (distance === 0) return weights.same
  if (distance === 1) return weights.after
  if (distance === -1) return weights.before
  return distance > 0 ? weights.farAfter : weights.farBefore
}

/** The number of dimensions. */
export const COUNT = DIMENSIONS.length

/** How 满意度指标 begins. */
export const SATISFACTION = '满意'

/** All evidence is multiplied by this, so that a posterior of 0.98 means what it says. */
export const SHARPNESS = 1.2
