import type { Finding, ObligationReason } from '../../model/finding'
import { findingSentence, reasonSentence, type MessageWords } from '../check-message'
import { firstNames } from '../issue-details'
import { checkCases } from './check-cases'
import { checkFormulas } from './check-formulas'
import { checkReasons } from './check-reasons'
import { checkTitles } from './check-titles'
import { cell, counterpart, fund, ofProject, period, rowsOf, section, slots, table } from './check-words'
import { sheetSentences } from './sheet-sentences'
import { terms } from './terms'

const SENTENCES: MessageWords = {
  ...sheetSentences,
  sumDiffers: ({ details: d, expected: e, actual: a, difference: x, operands: [own, ...others] }) => {
    const name = own ? cell(own, String(d['name'] ?? '')) : ''
    const [only] = others
    if (d['period'] !== undefined)
      return `${ofProject(d)}${period(d)}资金各来源之和为 ${e}，总额为 ${a}，相差 ${x}`
    return d['parts'] === 1 && own && only
      ? `${name}为 ${a}，${counterpart(own, only)}为 ${e}，相差 ${x}`
      : `${name}各部分之和为 ${e}，此处为 ${a}，相差 ${x}`
  },
  figuresDiffer: ({ details: d, expected: e, actual: a, difference: x, operands: [own, other] }) =>
    `${own ? cell(own, String(d['name'] ?? '')) : ''}为 ${a}，${other ? counterpart(own ?? other, other) : ''}为 ${e}，相差 ${x}`,
  roundingTail: ({ details: d, difference: x, operands: [own] }) =>
    `${own ? cell(own, String(d['name'] ?? '')) : ''}有四舍五入尾差 ${x}`,
  roundingTails: ({ details: d }) => `${d['count'] ?? ''} 处合计有四舍五入尾差`,
  sidesDiffer: ({ expected: e, actual: a }) => `收入总计 ${e}与支出总计 ${a}不等`,
  kindForeignToGroup: ({ details: d, actual: a }) =>
    `“${d['name'] ?? ''}”中有 ${a}列为${d['column'] === 'operating' ? '公用经费' : '人员经费'}（${d['items'] ?? ''}）`,
  noDataButAmount: ({ expected: e, operands: [title, other] }) =>
    `${title?.table ? terms.tableNumbers[title.table] : ''}注明“本表无数据”，${other ? cell(other) : '其他表'}却为 ${e}`,
  contributionDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”按功能分类为 ${a}，按经济分类为 ${e}`,
  wholeBelowPart: ({ expected: e, actual: a, operands: [own, part] }) =>
    `${own ? cell(own) : ''}为 ${a}，少于${part ? cell(part) : '其中一部分'} ${e}`,
  agencyExpensesDiffer: ({ expected: e, actual: a, difference: x }) =>
    `表十一机关运行经费为 ${a}，表六列为机关的公用经费合计为 ${e}，相差 ${x}`,
  projectWithoutAmount: ({ details: d }) => `结转项目“${d['name'] ?? ''}”没有金额`,
  projectListedTwice: ({ details: d }) => `项目“${d['name'] ?? ''}”以相同金额列示 ${d['count'] ?? ''} 次`,
  projectSplit: ({ details: d }) => `项目“${d['name'] ?? ''}”分 ${d['count'] ?? ''} 行列示`,
  narrativeDiffers: ({ details: d, expected: e, actual: a, difference: x, operands: [, printed] }) =>
    `情况说明“${d['name'] ?? ''}”为 ${a}，${printed ? cell(printed) : '表格'}为 ${e}，相差 ${x}`,
  shareDiffers: ({ details: d, expected: e, actual: a }) => `“${d['name'] ?? ''}”占比应为 ${e}，文字为 ${a}`,
  rateDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”增减幅度应为 ${e}，文字为 ${a}`,
  lastYearDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”按上年数和增减额应为 ${e}，文字为 ${a}`,
  impliedBaseTooLarge: ({ details: d, expected: e, actual: a }) =>
    `推算“${d['name'] ?? ''}”上年为 ${a}，超过推算的上年总额 ${e}`,
  reasonLeavesOpposite: ({ details: d, operands: [total] }) =>
    `“${total?.label ?? ''}”${d['direction'] === 'decrease' ? '增加' : '减少'}，“${d['name'] ?? ''}”却${d['direction'] === 'decrease' ? '减少' : '增加'}，${d['reason'] ? '所述原因没有说明两者为何相反' : '原因未作说明'}`,
  reasonsContradict: ({ details: d }) => `“${d['name'] ?? ''}”一处说增加，另一处说减少`,
  repeatedFigureDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”前面为 ${e}，后面为 ${a}`,
  projectCountDiffers: ({ expected: e, actual: a }) => `项目数应为 ${e}，文字为 ${a}`,
  morePublishedThanManaged: ({ actual: a }) => `公开的项目数 ${a} 多于纳入管理的项目数`,
  namedItemsDiffer: ({ details: d }) =>
    `列举的经济科目与表六不同：未列 ${d['missing'] ?? ''}；多列 ${d['surplus'] ?? ''}`,
  overallSumDiffers: ({ details: d, expected: e, actual: a, difference: x }) =>
    `整体绩效目标表${d['by'] === 'use' ? '各项支出' : '各来源'}之和为 ${e}，合计为 ${a}，相差 ${x}`,
  overallDiffers: ({ details: d, expected: e, actual: a, difference: x, operands: [, printed] }) =>
    `整体绩效目标表“${fund(d)}”为 ${a}，${printed ? cell(printed) : '预算表'}为 ${e}，相差 ${x}`,
  noDivisions: ({ details: d }) => `内设职能部门数为零，而在职人员有 ${d['count'] ?? ''} 人`,
  staffDiffers: ({ expected: e, actual: a }) => `在职人员应为 ${e}，表中为 ${a}`,
  sheetFundsDiffer: ({ details: d, expected: e, actual: a, difference: x }) =>
    `“${d['name'] ?? ''}”绩效目标表的年度资金为 ${a}，项目支出表为 ${e}，相差 ${x}`,
  sheetNameDiffers: ({ expected: e, actual: a }) => `绩效目标表名称“${a}”，项目支出表为“${e}”`,
  sheetsMissing: ({ details: d, expected: e, actual: a }) =>
    `${d['said'] ? '说明称公开' : '项目支出表有'} ${e} ${d['said'] ? '份绩效目标表' : '个项目'}，读到 ${a} 份${d['said'] ? '' : '绩效目标表'}；缺：${firstNames(d, ' 等')}`,
  sheetPrintedTwice: ({ details: d }) => `“${d['name'] ?? ''}”的绩效目标表重复出现`,
  tableMissing: ({ details: d }) => `没有找到${table(d)}`,
  emptyTableWithoutNote: ({ details: d }) => `${table(d)}没有数据，也没有注明`,
  sectionMissing: ({ details: d }) => `没有找到应有的说明部分（${section(d)}）`,
  overallTargetMissing: () => '未编报整体绩效目标',
  changeUnexplained: ({ details: d }) => `“${d['name'] ?? ''}”的变动没有说明原因`,
  codesTooShallow: ({ details: d }) => `${table(d)}的功能分类没有公开到项级`,
  otherYear: ({ expected: e, actual: a }) => `比较年度为 ${a}，应为 ${e}`,
  otherProvince: ({ expected: e, actual: a }) => `立项依据引用${a}的文件，本文件属${e}`,
  vehiclesDiffer: ({ expected: e, actual: a }) => `各类车辆之和为 ${e} 辆，实有 ${a} 辆`,
  moreVehiclesThanAllowed: ({ expected: e, actual: a }) => `实有车辆 ${a} 辆，编制 ${e} 辆`,
  vehicleCostOutsideTable: ({ expected: e }) => `项目文字中有车辆运行费 ${e}，“三公”经费表中没有`,
  vehiclesWithoutCost: ({ details: d }) => `实有车辆 ${d['count'] ?? ''} 辆，公务用车运行维护费为零`,
  catalogueCodeDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”的代码在所附目录中为 ${e}，文字为 ${a}`,
  catalogueCodeUnknown: ({ actual: a }) => `所附目录中没有代码 ${a}`,
  otherNoticePrinted: ({ expected: e, actual: a }) => `文字引用 ${e}，所附为 ${a}`,
  servicesNotTold: ({ details: d, expected: e, actual: a }) =>
    `购买服务说明为 ${a}，绩效目标表中称购买服务的 ${d['count'] ?? ''} 个项目共 ${e}`,
  wholeBelowAnnual: ({ details: d, expected: e, actual: a }) =>
    `${ofProject(d)}实施期资金 ${a}，少于年度资金 ${e}`,
  oneOffDiffers: ({ details: d, expected: e, actual: a }) =>
    `一次性项目“${d['name'] ?? ''}”的实施期资金 ${a}与年度资金 ${e}不等`,
  oneOffLasts: ({ details: d, actual: a, operands: [attribute, late] }) =>
    `${ofProject(d)}项目属性为“${attribute?.raw ?? ''}”，${late?.label ? `“${late.label}”却为 ${a}` : `文字却写“${a}”`}`,
  recurringWork: ({ details: d }) => `“${d['name'] ?? ''}”是一次性工作，项目属性为经常性`,
  costAboveFunds: ({ details: d, expected: e, actual: a }) =>
    d['count'] === 1
      ? `${ofProject(d)}成本指标“${d['indicator'] ?? ''}”为 ${a}，超过年度资金 ${e}${rowsOf(d)}`
      : `${ofProject(d)} ${d['count'] ?? ''} 项成本指标合计 ${a}，超过年度资金 ${e}${rowsOf(d)}`,
  costBelowFunds: ({ details: d, expected: e, actual: a }) =>
    `${ofProject(d)}成本指标只有“${d['indicator'] ?? ''}”，为 ${a}，与年度资金 ${e}不等`,
  costsLeaveFundsOpen: ({ details: d, expected: e, actual: a }) =>
    `${ofProject(d)} ${d['count'] ?? ''} 项成本指标合计 ${a}，年度资金为 ${e}，其余用途没有成本指标`,
  costAtLeast: ({ details: d, actual: a }) => `成本指标“${d['name'] ?? ''}”以下限“${a}”表示`,
  productAboveFunds: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”${d['price'] ?? ''} 乘以 ${d['quantity'] ?? ''} 为 ${a}，超过${Number(d['count']) > 1 ? `同名 ${d['count']} 张绩效目标表的年度资金合计` : '年度资金'} ${e}`,
  askedDiffers: ({ details: d, expected: e, operands: [said] }) =>
    `${ofProject(d)}文字写“${said?.raw ?? ''}”，年度资金为 ${e}`,
  numberDiffers: ({ details: d, expected: e, actual: a }) => `指标“${d['name'] ?? ''}”为 ${a}，文字为 ${e}`,
  goalNumbersDiffer: ({ details: d, expected: e, actual: a }) =>
    `${ofProject(d)}两期目标文字相同而数字不同：实施期为“${e}”，年度为“${a}”`,
  textsDiffer: ({ details: d, expected: e, actual: a }) =>
    `“…${d['name'] ?? ''}”在项目概况中为 ${e}，在总体目标中为 ${a}`,
  fundLevelDiffers: ({ details: d, expected: e, actual: a }) =>
    `${ofProject(d)}文字为${e}资金，金额却列在${a}资金`,
  textOfOtherProject: ({ details: d }) => `“${d['name'] ?? ''}”的文字属于另一项目“${d['other'] ?? ''}”`,
  unitUnfit: ({ details: d, actual: a }) => `“${d['name'] ?? ''}”的计量单位不合理：${a}`,
  unitMissing: ({ details: d, actual: a }) => `“${d['name'] ?? ''}”缺少计量单位：${a}`,
  separatorMisplaced: ({ details: d, actual: a }) =>
    `“${d['name'] ?? ''}”写为“${a}”，千分位与“万”并用，数值可能错位`,
  daysBeyondYear: ({ details: d, actual: a }) =>
    `“${d['name'] ?? ''}”年度为 ${a}，超过一年的天数${d['whole'] ? `，也超过实施期的 ${d['whole']}` : ''}`,
  rateAbove: ({ details: d, actual: a }) => `比率“${d['name'] ?? ''}”为 ${a}，超过 100%`,
  rateWithoutNumber: ({ details: d, actual: a }) => `比率“${d['name'] ?? ''}”没有数值：${a}`,
  capForFloor: ({ details: d, expected: e, actual: a }) =>
    `文字为“${e}”，指标“${d['name'] ?? ''}”却为上限 ${a}`,
  dateBeforeYear: ({ details: d, actual: a }) => `“${d['name'] ?? ''}”为 ${a}，在预算年度之前`,
  targetBeyondYear: ({ details: d, actual: a }) => `年度指标“${d['name'] ?? ''}”为 ${a}，在预算年度之后`,
  costAboveBudget: ({ details: d, expected: e, actual: a }) =>
    `年度指标“${d['name'] ?? ''}”为 ${a}，超过全年支出总计 ${e}`,
  datesDiffer: ({ details: d, expected: e, actual: a }) => `“${d['name'] ?? ''}”一处写“${e}”，另一处写“${a}”`,
  annualAboveWhole: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”年度为 ${a}，超过实施期 ${e}`,
  halvesDiffer: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”实施期为 ${e}，年度为 ${a}，而两期资金相同`,
  dimensionEmpty: ({ details: d }) => `项目“${d['project'] ?? ''}”没有填写${slots(d)}指标`,
  targetWithoutNumber: ({ details: d, actual: a }) => `“${d['name'] ?? ''}”应有可衡量的数值，此处只写“${a}”`,
  valueWithoutUnit: ({ details: d, actual: a }) => `“${d['name'] ?? ''}”的指标值没有计量单位：${a}`,
  valueRepeatsName: ({ details: d, actual: a }) => `项目“${d['project'] ?? ''}”的指标值只重复指标名称：${a}`,
  valueCopied: ({ details: d, actual: a }) => `项目“${d['project'] ?? ''}”的多数指标都写同一个值：${a}`,
  emptyThreshold: ({ details: d, actual: a }) => `“${d['name'] ?? ''}”的指标值没有约束力：${a}`,
  halvesContradict: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”实施期为 ${e}，年度为 ${a}，方向相反`,
  changesDoNotAddUp: ({ expected: e, actual: a, difference: x }) =>
    `“三公”经费分项增减之和为 ${e}，总额增减为 ${a}，相差 ${x}`,
  worksNotProcured: ({ details: d, expected: e }) =>
    `工程采购预算为零，而 ${d['count'] ?? ''} 个工程项目共 ${e}：${firstNames(d, ' 等')}`,
  noSuchRows: ({ details: d, actual: a }) =>
    `项目支出表中没有 ${d['count'] ?? ''} 个项目合计为 ${a}，与其他运转类项目的说明不符`,
  expenditureCodeInRevenue: ({ details: d, actual: a }) =>
    `${table(d)}收入栏使用了支出科目 ${a}，共 ${d['count'] ?? ''} 行`,
  revenueCodeInExpenditure: ({ details: d, actual: a }) =>
    `${table(d)}支出栏使用了收入科目 ${a}，共 ${d['count'] ?? ''} 行`,
  filedLate: ({ details: d, actual: a }) =>
    `“${d['name'] ?? ''}”的填报日期为 ${a}，晚于预算通常公开的时间（上半年）`,
  wordsOfOtherLevel: ({ details: d, actual: a }) => `名词解释写“${a}”，${d['name'] ?? ''}不是省级部门`,
  wordsOfDepartment: ({ details: d, actual: a }) =>
    `单位预算的表格使用部门用语“${a}”，共 ${d['count'] ?? ''} 处`,
  unitDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”为 ${a}，文字中写 ${e}，单位或数量级不同`,
  capForGood: ({ details: d, actual: a }) => `“${d['name'] ?? ''}”越高越好，却写成上限 ${a}`,
  floorForBad: ({ details: d, actual: a }) => `“${d['name'] ?? ''}”越低越好，却写成下限 ${a}`,
  setTwice: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”以两个名称设了两次，一为 ${e}，一为 ${a}`,
  rhythmDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”为 ${a}；文字写“${e}”，一年为 ${d['count'] ?? ''} 次`,
  rateOfAmountDiffers: ({ details: d, expected: e, actual: a, difference: x }) =>
    `${ofProject(d)}文字中的金额按 ${d['rate'] ?? ''} 应得 ${e}，写为 ${a}，相差 ${x}`,
  sharesAboveWhole: ({ details: d, actual: a }) => `${ofProject(d)}文字中各方分担的比例合计 ${a}`,
  textPartsDiffer: ({ details: d, expected: e, actual: a, difference: x }) =>
    `${ofProject(d)}文字中列出的各部分合计 ${e}，总数写为 ${a}${x && `，相差 ${x}`}`,
  dateNotReal: ({ actual: a }) => `日期“${a}”不存在`,
  rateInPieces: ({ details: d, actual: a }) => `比率“${d['name'] ?? ''}”不是百分数：${a}`,
  goalOfEarlierYear: ({ details: d, actual: a }) => `“${d['name'] ?? ''}”的年度目标写的是以前年度：${a}`,
  paymentRhythmDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”的支付频次，一处为“${e}”，另一处为“${a}”`,
  placeholderLeft: ({ details: d, actual: a }) => `模板空位没有填写：${a}（共 ${d['count'] ?? ''} 处）`,
  departmentCodeDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”的代码此处为 ${a}，其他绩效目标表为 ${e}`,
  sheetUnitDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”的实施单位为${a}，项目支出表列在${e}`,
  termBeyondOneOff: ({ details: d, actual: a }) =>
    `“${d['name'] ?? ''}”的项目属性为一次性（1 年结束），项目期却为 ${a}`,
  termDiffers: ({ details: d, expected: e, actual: a }) =>
    `“${d['name'] ?? ''}”的项目期为 ${a}，文字为“${e}”`,
  titleOfOtherYear: ({ expected: e, actual: a }) => `表名“${a}”不是 ${e} 年`,
  overallTargetNotPrinted: () => '说明称编报了整体支出绩效目标，全文没有该表',
  otherCity: ({ expected: e, actual: a }) => `立项依据引用${a}的文件，本文件属${e}`,
  devicesNotNested: ({ details: d, expected: e, actual: a }) =>
    `${d['dear'] ?? ''} 万元以上的设备有 ${a} 台（套），${d['cheap'] ?? ''} 万元以上的设备应包含它，却为 ${e}`,
  carryoverSheetsMissing: ({ details: d }) =>
    `${d['count'] ?? ''} 个结转项目没有绩效目标表：${firstNames(d, ' 等')}`,
  noticeOfEarlierYear: ({ actual: a }) => `立项依据中的资金文件是 ${a} 年的`,
  timelinessWithoutTime: ({ details: d, actual: a }) => `时效指标“${d['name'] ?? ''}”不反映时间：${a}`,
}

/** Checks, findings and obligations in words. */
export const checks = {
  families: {
    withinTable: '表内',
    acrossTables: '表间',
    narrative: '情况说明',
    overall: '整体绩效目标',
    sheetsAgainstTables: '绩效目标表与项目表',
    completeness: '完整性',
    assetsAndProcurement: '采购与资产',
    withinSheet: '绩效目标表内',
  },
  states: {
    pass: '通过',
    fail: '未通过',
    notApplicable: '不适用',
    couldNotRun: '未能执行',
  },
  tolerances: {
    sum: '0.005 ×（印出的加数个数 + 1），取整到 0.01',
    exact: '不允许相差',
    lastDigit: '末位相差 1 仅作提示',
    '50yuan': '50 元',
    none: '不涉及',
  },
  titles: checkTitles,
  formulas: checkFormulas,
  /** The sentence of a finding. */
  message: (finding: Finding): string => findingSentence(SENTENCES, checkCases, terms.units, finding),
  /** Why a check did not run. */
  reason: (reason: ObligationReason): string => reasonSentence(checkReasons, reason),
}
