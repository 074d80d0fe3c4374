import type { Place } from '../model/place'

/** A number with its unit as a text prints it. `value` and `step` (its last digit) are in millionths of the base unit. */
export interface Quantity {
  readonly kind: string
  readonly value: bigint
  readonly step: bigint
  readonly raw: string
  readonly place: Place
}

/** A total and the parts that the words right behind it list. */
export interface ListedParts {
  readonly total: Quantity
  readonly parts: readonly Quantity[]
}

const UNITS: Readonly<Record<string, readonly [kind: string, tens: number]>> = {
  亿元: ['元', 8],
  万元: ['元', 4],
  元: ['元', 0],
  万: ['元', 4],
  万平方米: ['平方米', 4],
  '万㎡': ['平方米', 4],
  平方米: ['平方米', 0],
  '㎡': ['平方米', 0],
  公里: ['米', 3],
  千米: ['米', 3],
  米: ['米', 0],
  万吨: ['吨', 4],
  吨: ['吨', 0],
  万人: ['人', 4],
  人: ['人', 0],
  亩: ['亩', 0],
  户: ['户', 0],
  套: ['套', 0],
  公顷: ['公顷', 0],
  立方米: ['立方米', 0],
  公斤: ['公斤', 0],
  ...Object.fromEntries(
    '批次 名 个 台 辆 件 部 项 篇 例 起 宗 眼 根 艘 架 张 床 所 处 条 栋 座 间 门 册 本 场 期 家 盏 块 头 只 羽 株 棵 路 层 种 类 幢 扇 副 顶 瓶 盒 箱 袋 剂 枚 桶 支 位'
      .split(' ')
      .map(unit => [unit, [unit, 0] as const]),
  ),
}
const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const UNIT = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|')
/** Not 元/吨, 人次, 米高, 套/年: the unit of something else. */
const AMOUNT = `(${NUMBER})(${UNIT})(?![/／次天宽高深厚粗月目理置庭班分署])(?<!万(?=[\\p{Script=Han}㎡]))`
const TOTAL = new RegExp(`(?<![\\d.,*×/／\\-−–—~～〔【第])${AMOUNT}`, 'gu')
const PART = new RegExp(`(?<![\\d.,*×/／~～])${AMOUNT}(?:的[^\\d]*)?$`, 'u')
const ANY = new RegExp(AMOUNT, 'u')
const INNER = /[（(][^（()）]*[)）]/gu
/** Nothing of that kind is added up: estimates, bounds, totals, prices, what is paid already. */
const NO_SUM =
  /约|近\d|\d余|余额|左右|以上|以内|不超过|不低于|合计|共计|总计|小计|每[人年月日吨户套米]|单价|[≥≤><]|已[支拨付到]|扣|减|预拨|欠|未[支拨付]|比|年[初末]|新增|增[加长]|注销|[≈]|共\d|[左右]岸|辞|退出|离岗|调[入出]/u
/** A list that says itself that it is not whole. */
const OPEN =
  /等(?!保|级|候|[^，,、；;\d]{0,6}\d)|其[他它余](?![^，,、；;\d]{1,8}\d)|剩余(?![^，,；;\d]{1,16}\d)|还有|主要/u
/** What one costs is no part: 每本2.5元，计3万元. */
const OF_ONE = /(?:每\p{Script=Han}{1,2}|单价为?|人均\p{Script=Han}{0,4})$/u
const SHARE = /^占[^\d]{0,6}[\d.]+[%％]$/u
/** A comma inside a number parts nothing. */
const SEPARATOR = /[;；、，]|,(?!\d{3}(?!\d))/gu

function quantity(number: string, unit: string, place: Place): Quantity | null {
  const known = UNITS[unit]
  if (!known) return null
  const [whole = '', fraction = ''] = number.replaceAll(',', '').split('.')
  const tens = 6 + known[1] - fraction.length
  if (tens < 0 || whole.length > 12) return null
  const step = 10n ** BigInt(tens)
  return { kind: known[0], value: BigInt(whole + fraction) * step, step, raw: number + unit, place }
}

/** A total that says so may be told part by part behind a colon: 面积共9万平方米，范围及面积为：…. */
const SUMMED = /(?:共|共计|总计|合计|总面积为?|总长度?为?)$/u
/** So many parts of one kind behind a colon are the whole. */
const MANY = 5
/** 180名协管员中，安排到东队30名…: so many of them are all of them. */
const OF_THEM = /^[^，,。；;\d\t]{0,10}中[，,：:](?!有)/u
const OF_ALL = 3

/** Where the words that may list the parts of a total end and begin, behind it; null where none do. */
function listBehind(rest: string, summed: boolean): { readonly start: number; readonly end: number } | null {
  if (/^[（(]/u.test(rest)) {
    let depth = 0
    for (let at = 0; at < rest.length; at++) {
      if (/[（(]/u.test(rest.charAt(at))) depth++
      else if (/[)）]/u.test(rest.charAt(at)) && --depth === 0) return { start: 1, end: at }
    }
    return null
  }
  const opener =
    /^[，,；;]?(?:其中|分别为|分别是|具体为|按\p{Script=Han}{2,6}分(?:别?为)?)[：:]?|^[，,][^。；;]{0,20}全部由[^。；;\d]{0,12}构成[：:]|^[，,。]?(?:主要用于|用于支付)|^[，,]?(?:分布[在于]|分别位于|安排[到在]|分配[给到])/u.exec(
      rest,
    ) ??
    OF_THEM.exec(rest) ??
    (summed ? /^[^。\d：:\t]{0,30}[：:]/u.exec(rest) : null)
  if (!opener) return null
  const start = opener[0].length
  const length = rest.slice(start).search(/[。\t"”]/u)
  return length === -1 ? null : { start, end: start + length }
}

/** The parts of a total that words list from their beginning on, all of its kind; empty where they are not sure to be all. */
function partsOf(words: string, offset: number, total: Quantity): readonly Quantity[] {
  const { kind } = total
  const { line } = total.place
  // Brackets inside tell more of one part; they keep their length.
  let inner = words
  for (let before = ''; before !== inner;) {
    before = inner
    inner = inner.replace(INNER, found => ' '.repeat(found.length))
  }
  const lead = /^[^\d]*其中[：:]?/u.exec(inner)?.[0].length ?? 0
  const ends = [...inner.matchAll(SEPARATOR)].map(({ index }) => index).filter(at => at >= lead)
  const parts: Quantity[] = []
  let start = lead
  let told = 0
  let sum = 0n
  for (const end of [...ends, inner.length]) {
    const segment = inner.slice(start, end).trimEnd()
    // What has no amount yet goes on behind the comma: 设计费、监理费2.5万元.
    if (!ANY.test(segment) && !SHARE.test(segment.trim())) continue
    const found = PART.exec(segment)
    const [, number = '', unit = ''] = found ?? []
    const at = offset + start + (found?.index ?? 0)
    const place = { line, start: at, end: at + number.length + unit.length }
    const part = quantity(number, unit, place)
    start = end + 1
    if (SHARE.test(segment.trim()) || OF_ONE.test(segment.slice(0, found?.index ?? 0))) continue
    if (part?.kind !== kind) {
      // Another amount of the kind further on may be a part, too.
      if (
        [...inner.slice(end - segment.length).matchAll(TOTAL)].some(
          ([, , other]) => UNITS[other ?? '']?.[0] === kind,
        )
      )
        return []
      break
    }
    parts.push(part)
    told = end
    sum += part.value
    // What makes the whole is the list; what follows tells of something else.
    if (parts.length > 1 && sum === total.value) break
  }
  const stretch = words.slice(0, told + '，其他的'.length)
  return NO_SUM.test(stretch) || OPEN.test(stretch) ? [] : parts
}

/** 共计16台（套），具体如下：①…4台，单价…；②…5台…: the items of a numbered list. */
const NUMBERED = /^(?:[（(][^（()）\d]{0,6}[)）])?[^。\d：:\t]{0,12}[：:](?=\s*(?:①|[（(]1[)）]|1[.、．]))/u
const ITEM = /[①-⑳]|[（(]\d{1,2}[)）]|(?<![\d.])\d{1,2}[.、．](?!\d)/gu

/** The one quantity of a total's kind in each item of a numbered list; empty where an item has none, or several. */
function numberedParts(words: string, offset: number, { kind, place }: Quantity): readonly Quantity[] {
  const starts = [...words.matchAll(ITEM)].map(({ index }) => index)
  const parts = starts.map((start, at) => {
    const item = words.slice(start, starts[at + 1] ?? words.length)
    const own = [...item.matchAll(TOTAL)].flatMap(match => {
      const from = offset + start + match.index
      const found = quantity(match[1] ?? '', match[2] ?? '', {
        ...place,
        start: from,
        end: from + match[0].length,
      })
      return found?.kind === kind ? [found] : []
    })
    return own.length === 1 ? own[0] : undefined
  })
  return parts.flatMap(part => part ?? []).length === starts.length ? parts.flatMap(part => part ?? []) : []
}

/** Every total in a line whose parts are listed behind it: two or more in brackets or behind 其中, many behind a colon. */
export function listedParts(raw: string, line: number): ListedParts[] {
  const found: ListedParts[] = []
  for (const match of raw.matchAll(TOTAL)) {
    const end = match.index + match[0].length
    const total = quantity(match[1] ?? '', match[2] ?? '', { line, start: match.index, end })
    const summed = SUMMED.test(raw.slice(Math.max(0, match.index - 8), match.index))
    const numbered = summed && total?.kind !== '元' ? NUMBERED.exec(raw.slice(end)) : null
    if (total && numbered) {
      const from = end + numbered[0].length
      const [words = ''] = /^[^。\t]*/u.exec(raw.slice(from)) ?? []
      const parts = numberedParts(words, from, total)
      if (parts.length > 1) found.push({ total, parts })
      continue
    }
    const list = listBehind(raw.slice(end), summed)
    if (!total || !list) continue
    const parts = partsOf(raw.slice(end + list.start, end + list.end), end + list.start, total)
    const named =
      /^[（(]|^[，,；;]?(?:其中|分别|具体为|按\p{Script=Han}{2,6}分)|^[，,][^。；;]{0,20}全部由|^[，,。]?(?:主要)?用于|^[，,]?(?:分布|安排|分配)/u.test(
        raw.slice(end),
      )
    const least = named ? 2 : OF_THEM.test(raw.slice(end)) ? OF_ALL : MANY
    if (parts.length >= least) found.push({ total, parts })
  }
  return found
}

const SHARE_OF =
  /[^，,、；;。：:\d]{1,12}?(承担|负担|配套|出资|分担|支付)(?:比例)?(?:为)?(\d{1,3}(?:\.\d+)?)[%％]/gu

/** Every run of shares that a line gives to payers one behind the other: 省级承担30%、市级承担40%、县级承担30%. */
export function listedShares(raw: string, line: number): (readonly Quantity[])[] {
  const runs: Quantity[][] = []
  let verb = ''
  let end = -1
  for (const match of raw.matchAll(SHARE_OF)) {
    const [words, said = '', number = ''] = match
    const place = { line, start: match.index, end: match.index + words.length }
    const [whole = '', fraction = ''] = number.split('.')
    const step = 10n ** BigInt(6 - fraction.length)
    const share = { kind: '%', value: BigInt(whole + fraction) * step, step, raw: words, place }
    const goesOn = said === verb && /^[，,、；;]$/u.test(raw.slice(end, match.index))
    if (goesOn) runs.at(-1)?.push(share)
    else runs.push([share])
    verb = said
    end = place.end
  }
  return runs.filter(run => run.length > 1)
}
