import { allMatches } from '../all-matches'

const LEAD =
  /^(?:其中|主要(?:包括|用于(?:以下(?:几个)?方面)?|是|有|为|原因(?:是|为|在于)?)|(?:收入|支出)?(?:具体)?(?:包括|包含)|(?:变动|变化|增减|增加|减少|增长|下降)?(?:的)?原因(?:主要)?(?:是|为|在于)?|(?:[一二三四五六七八九十]|第[一二三四五六七八九十])(?:是|方面|来)|由于|因为|因(?!公)|具体(?:为|是|如下|情况)|用于|即|另外?|同时|此外|分别|而|且|并|和|及|以及|与|对应|也就是|按照?(?:[^,;。:]{0,8}(?:划分|分类)为?)?|(?:全部|全额|均)(?:为|是|来自|来源于)|其(?!他|它)|该|全年|今年|预计|\(?[一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|\(\d{1,2}\)|\d{1,2}[、.](?!\d)|[①-⑳]|[-、.,:了的]|\([^()]{2,30}\))/u
const YEAR =
  /^(?:截至|截止|至|到)?(?:20\d\d|\d\d)(?:年度|年(?!初))(?:\d{1,2}月(?:\d{1,2}日)?)?(?:年?[底末])?/u
const ORGANIZATION_WORD =
  /^(?:(?:本|我|全|各)(?:部门|单位|局|委|办|厅|院|校|中心|所|站|队|馆|镇|乡|街道|系统|县|市|区|级)+|(?:县|市|区|省)本级)(?:及?所属(?:预算)?单位)?(?:的)?/u
const TERM_START =
  '预算|决算|部门预算|部门决算|单位预算|一般公共|政府性|政府采购|国有资[本产]|财政拨款|财政专户|支出|收入|收支|基本支出|项目支出|“?三公|机关运行|公用经费|人员经费|共有|共|使用|占有|占用|纳入|公开|编报|编制|涉及|拥有|安排|现有|实有|有|公务|本年|当年|年初|总|因公|办公|价值|单价|单位价值|车辆|房屋|上年|无|本级|机关'
const ORGANIZATION_END =
  '委员会|人民政府|管委会|办公室|联合会|[局委部办厅院所站队处校会馆园社团室乡镇司场]|中心|法院|学校|医院|大学|中学|小学|政府|街道|公司|集团|基地|总队|支队|大队|台站|电视台|中队'
const ORGANIZATION = new RegExp(
  `^.{1,32}?(?:${ORGANIZATION_END})(?:\\(本级\\)|本级|机关)?(?=${TERM_START})`,
  'u',
)
const DATED_ORGANIZATION = new RegExp(
  `^[^\\d,;。:()]{2,32}?(?:${ORGANIZATION_END})(?:\\(本级\\)|本级|机关)?(?=20\\d\\d年)`,
  'u',
)
/** Without a year in front, only what has, uses or holds something is taken for an organization. */
const OWNER =
  /^.{1,32}?(?:委员会|人民政府|办公室|[局委部办厅院所站队处校会馆社镇乡]|中心|学校|医院|街道)(?:\(本级\)|本级|机关)?(?=共有|使用|占有|占用|拥有|现有|实有|纳入|涉及)/u
const VERB =
  /^(?:共有|共使用|使用的?|占有使用的?|占有|占用|拥有|现有|涉及到?|安排[的了]?|财政拨款安排的?|一般公共预算安排的?|计划|拟|的)(?=.)/u
const TAIL =
  /(?:(?:总)?共计|合计|共(?!公)|为|是|约|达到|达|计|有|:|、|-|\+|的|分别|由|从|占|仅|均|各|相应|随之|同步|近|了)+$/u
/** 公务接待费|2025年预算数 */
const TAIL_YEAR =
  /20\d\d年(?:度)?(?:年初)?(?:部门|单位)?(?:财政拨款)?(?:预算|决算|支出)?(?:安排)?(?:数|额)?$/u
/** Words that only end like one of the tail. */
const WHOLE_WORD = /^(?:总合计|[总合共累]计|[实现拥所自]有)/u
const GENERIC =
  /^(?:共计?|涉及(?:项目)?|项目)?(?:金额|资金|合计|总计|预算金额|资金总额|总金额|数量|面积)?$|^预算数?$|^(?:年初预算|决算|执行)数$/u
const COMPARISON =
  /(?:比|较|与|同|和|跟)(?:本部门|本单位)?(?:上年|去年|上一年|上期|往年|20\d\d年|\d\d年)|同比|环比|相比|(?:同|可比)口径/u
const EARLIER = /(上一?年|去年|(?:20)?\d\d年)(?:度|同期|年初|初)?(?!\d*月|[末底])/gu
/** 上年, 2025年预算数: a time, not a thing. */
const EARLIER_ALONE =
  /^(?:上一?年|去年|20\d\d年)(?:度|同期|年初|初)?(?:部门|单位)?(?:预算|决算|执行)?(?:总额|数|额)?$/u
const COMPARING = /(?:比|较|与|同|和|跟)$/u
const FIGURE_WORDS =
  /^(?:同期|年初|部门|单位|预算|决算|执行|收入|支出|安排|总计|合计|总额|数|额|的|为|是|-|\+)*$/u
/** Behind the last of these a clause begins anew. */
const CUT =
  /原因(?:主要)?(?:是|为|在于)?|由于|因为|因此|导致|致使|主要(?:是|用于|为|包括)|其中|[一二三四五六七八九]是/gu
const LONGEST = 60

/** The stretch before a comparison with another year: 公务接待费|比上年增加. */
export function beforeComparison(clause: string): string {
  const found = COMPARISON.exec(clause)
  return found ? clause.slice(0, found.index) : clause
}

/** How much of a text is lead-in (其中：, 2026年, 本部门), taken off again and again. */
function leadLength(text: string): { readonly length: number; readonly dated: boolean } {
  let at = 0
  let dated = false
  for (let rest = text; rest !== ''; rest = text.slice(at)) {
    const year = YEAR.exec(rest)
    const found = year ?? LEAD.exec(rest) ?? ORGANIZATION_WORD.exec(rest) ?? DATED_ORGANIZATION.exec(rest)
    if (!found || found[0] === '') break
    at += found[0].length
    dated ||= year !== null
  }
  return { length: at, dated }
}

/** Where the words that lead over to the number (共计, 为, 约) begin. */
function tailStart(text: string): number {
  for (let from = 0; from < text.length; from++) {
    const found = TAIL.exec(text.slice(from))
    if (!found) break
    from += found.index
    if (from === 0 || !WHOLE_WORD.test(text.slice(from - 1, from + 2))) return from
  }
  return text.length
}

/** Offsets, within a clause, of the words that name what its number is about; null when it names nothing. */
export function findSubject(clause: string): { readonly start: number; readonly end: number } | null {
  const cut = Math.max(0, clause.length - LONGEST)
  const text = cut === 0 ? clause : clause.slice(cut)
  let start = 0
  for (const found of allMatches(CUT, text)) start = found.index + found[0].length
  const lead = leadLength(text.slice(start))
  start += lead.length
  let words = text.slice(start, tailStart(text))
  const owner = (lead.dated ? ORGANIZATION : OWNER).exec(words)?.[0].length ?? 0
  let skipped = owner === 0 ? 0 : owner + leadLength(words.slice(owner)).length
  for (let verb = VERB.exec(words.slice(skipped)); verb; verb = VERB.exec(words.slice(skipped)))
    skipped += verb[0].length
  words = words.slice(skipped)
  const year = TAIL_YEAR.exec(words)
  if (year && year.index > 1) words = words.slice(0, tailStart(words.slice(0, year.index)))
  const opened = words.lastIndexOf('(')
  if (opened >= 0 && !words.includes(')', opened)) words = words.slice(0, opened)
  if (words.length < 2 || GENERIC.test(words) || EARLIER_ALONE.test(words)) return null
  start += cut + skipped
  return { start, end: start + words.length }
}

/** Whether a clause speaks of an earlier year's figure: 上年预算数为, 较2025年. Carryover (上年结转) is this year's money. */
export function namesEarlierYear(clause: string, fiscalYear: number | null): boolean {
  const text = clause.slice(-LONGEST)
  for (const found of allMatches(EARLIER, text)) {
    const before = text.slice(0, found.index)
    const rest = text.slice(found.index + found[0].length)
    if (/结[转余]/u.test(rest) || /截[至止]$/u.test(before)) continue
    const compared = COMPARING.test(before)
    if (compared && !FIGURE_WORDS.test(rest)) continue
    const digits = /\d+/u.exec(found[0])?.[0]
    if (digits === undefined || compared) return true
    const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits)
    if (fiscalYear !== null && year < fiscalYear) return true
  }
  return false
}
