import type { MessageWords } from '../check-message'
import { ofProject } from './check-words'

/** The sentences of findings on what the texts of a performance sheet work out. */
export const sheetSentences: MessageWords = {
  textOfNoProject: ({ details: d }) =>
    `“${d['name'] ?? ''}”的目标与项目名称、概况、指标几乎没有共同的词语，可能是另一项目的文字`,
  overallIndicatorSlips: ({ details: d, expected: e, actual: a }) =>
    `整体绩效目标表“${d['name'] ?? ''}”为 ${a}，名称相近的“${d['other'] ?? ''}”在项目表中为 ${e}，只有一位数字或两位的先后不同`,
  overallIndicatorDiffers: ({ details: d, expected: e, actual: a }) =>
    `整体绩效目标表的“${d['name'] ?? ''}”为 ${a}，“${d['project'] ?? ''}”的绩效目标表为 ${e}`,
  personsDiffer: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”为 ${a}；文字写“${d['said'] ?? ''}”，计 ${e}`,
  itemsMiscounted: ({ details: d, expected: e, actual: a }) =>
    `${ofProject(d)}文字写“${a}”，实际列出 ${e} 项`,
  itemsDiffer: ({ details: d, expected: e, actual: a, difference: x }) =>
    `${ofProject(d)}文字中逐项列出的金额合计 ${e}，写为 ${a}，相差 ${x}`,
  calculationDiffers: ({ details: d, expected: e, actual: a, difference: x }) =>
    `${ofProject(d)}文字中的算式“${d['calculation']}”得 ${e}，写为 ${a}${x && `，相差 ${x}`}`,
  askedIsNotRest: ({ details: d, expected: e, actual: a, difference: x }) =>
    `${ofProject(d)}文字中申请的金额为 ${a}，总额减去已支付为 ${e}，相差 ${x}`,
  remainderDiffers: ({ details: d, expected: e, actual: a, difference: x }) =>
    `${ofProject(d)}文字所写剩余为 ${a}，总额减去已支付为 ${e}，相差 ${x}`,
  sumBehindDiffers: ({ details: d, expected: e, actual: a }) =>
    `${ofProject(d)}文字中列出的各数之和为 ${e}，合计写为 ${a}`,
  changeWrongWay: ({ details: d, actual: a }) => `${ofProject(d)}文字中的增减方向与前后数不符：“${a}”`,
  changeDiffers: ({ details: d, expected: e, actual: a }) => `${ofProject(d)}文字写“${a}”，按前后数应为 ${e}`,
  shareOfAmountDiffers: ({ details: d, expected: e, actual: a }) =>
    `${ofProject(d)}文字写“${a}”，按同一金额应为 ${e}`,
  partAboveWhole: ({ details: d, expected: e, actual: a }) =>
    `${ofProject(d)}文字中“其中”的 ${a} 多于全体，应 ${e}`,
  ageDiffers: ({ details: d, expected: e, actual: a }) => `${ofProject(d)}文字写“${a}”，按年份应为 ${e}`,
  subindicatorsAbove: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”的“其中”各项合计 ${a}，应 ${e}`,
  levelDiffers: ({ details: d, expected: e, actual: a }) => `“${d['name'] ?? ''}”为 ${a}，文字写“${e}”`,
  ordinalDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”的目标写“${a}”，概况写“${e}”`,
  roadDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”的文字写作 ${a}，应为 ${e}，数字颠倒`,
  sourcesDiffer: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”的概况写明的资金来源为 ${e}，资金行为 ${a}`,
  factToCome: ({ details: d, actual: a }) => `${ofProject(d)}文字把填报时尚未到来的事写作已完成：“${a}”`,
  coverageNotFull: ({ details: d, expected: e, actual: a }) => `“${d['name'] ?? ''}”为 ${a}，文字写“${e}”`,
  satisfactionOfOthers: ({ details: d, actual: a }) =>
    `“${d['name'] ?? ''}”（${a}）调查的对象，在项目名称和文字中没有提到`,
  periodBackwards: ({ details: d, actual: a }) => `${ofProject(d)}文字中的“${a}”止期早于起期`,
  monthsDiffer: ({ details: d, expected: e, actual: a }) => `${ofProject(d)}文字写“${a}”，起止之间为 ${e}`,
  daysDiffer: ({ details: d, expected: e, actual: a }) =>
    `${ofProject(d)}文字写“${a}”，开工到完工的日期之间为 ${e}`,
  stepsOutOfOrder: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”的先后次序不对：“${a}”早于“${e}”`,
  priceDiffers: ({ details: d, expected: e, actual: a }) => `“${d['name'] ?? ''}”为 ${a}，文字写“${e}”`,
  restatedDiffers: ({ details: d, expected: e, actual: a }) =>
    `${ofProject(d)}同一数量写作“${e}”和“${a}”，换算后不相等`,
  areaTooSmall: ({ details: d, actual: a }) =>
    `“${d['name'] ?? ''}”为 ${a}，容不下所列的 ${d['count'] ?? ''} 个村，单位可能有误`,
  doneAndPlanned: ({ details: d, actual: a }) =>
    `“${d['name'] ?? ''}”的概况写“${a}”，实施计划又以同样文字列为 ${d['year'] ?? ''} 年的工作`,
  yearlyFeeDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”的文字写每年费用 ${e}，年度资金为 ${a}`,
  costAboveBid: ({ details: d, expected: e, actual: a, difference: x }) =>
    `${ofProject(d)}文字中的造价 ${a} 比中标价 ${e} 高出一成以上，相差 ${x}`,
  pastYearDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”对同一年度的同一数量前后说法不同：“${e}”与“${a}”`,
  productDiffers: ({ details: d, expected: e, actual: a }) =>
    `${ofProject(d)}文字中按“${d['count'] ?? ''}”计应为 ${e}，写为 ${a}`,
  pricePeriodDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”为 ${a}，文字写“${e}”，周期不同`,
  stagesDiffer: ({ details: d, actual: a }) =>
    `${ofProject(d)}文字中各期支付比例连同剩余部分合计 ${a}，不是 100%`,
  costElsewhere: ({ details: d, actual: a }) => `“${d['name'] ?? ''}”为 ${a}，是成本，列在其他指标中`,
  targetBelowPresent: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”的目标 ${a}，低于文字所写已达到的水平（${e}）`,
  goalOfOtherCity: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”的目标写的是${a}，单位属${e}，文件别处没有${a}`,
  floorForCap: ({ details: d, expected: e, actual: a }) =>
    `文字中“${d['name'] ?? ''}”为“${e}”，指标写作下限 ${a}`,
}
