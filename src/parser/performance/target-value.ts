import { matchKey } from '../plain-text'

/** What kind of thing a target value states; it judges which dimension an indicator can belong to. */
export const VALUE_KINDS = [
  'percentage',
  'count',
  'money',
  'moneyPerUnit',
  'date',
  'duration',
  'frequency',
  'timely',
  'standard',
  'effect',
  'lasting',
  'satisfied',
  'number',
  'text',
] as const
export type ValueKind = (typeof VALUE_KINDS)[number]

/** How a target value bounds its number. */
export type Comparator = '≥' | '≤' | '>' | '<' | '='

/** A target value taken apart; `number` is the digits as printed, without separators. */
export interface TargetValue {
  readonly kind: ValueKind
  readonly comparator: Comparator | null
  readonly number: string | null
  readonly unit: string | null
}

const COMPARATORS: readonly (readonly [string, Comparator])[] = [
  ['大于等于', '≥'],
  ['大于或等于', '≥'],
  ['小于等于', '≤'],
  ['小于或等于', '≤'],
  ['不少于', '≥'],
  ['不低于', '≥'],
  ['不超过', '≤'],
  ['不高于', '≤'],
  ['不大于', '≤'],
  ['不小于', '≥'],
  ['>=', '≥'],
  ['<=', '≤'],
  ['≧', '≥'],
  ['≦', '≤'],
  ['⩾', '≥'],
  ['⩽', '≤'],
  ['≥', '≥'],
  ['≤', '≤'],
  ['>', '>'],
  ['<', '<'],
  ['=', '='],
  ['大于', '>'],
  ['小于', '<'],
  ['高于', '>'],
  ['低于', '<'],
  ['超过', '>'],
  ['达到', '≥'],
  ['至少', '≥'],
  ['等于', '='],
]

const NUMBER = /^[约近共]?(\d[\d,]*(?:\.\d+)?)(?:[-~—至]{1,2}\d[\d,.]*)?(.*)$/u
const PERCENT = /^[%‰](?:(?:[-—~至]+\d+(?:\.\d+)?%)|\/.{1,6})?(?:以上|以下|以内|左右|及以上)?$/u
const MONEY = /^(?:[万亿千百]*)(?:美)?元(?:整|左右|以内|以下|以上|\(.{0,8}\))?$/u
const MONEY_PER = /^(?:[万亿千百]*)元(?:[/／每].{1,10}|[(（].{1,10}[)）])$/u
const DURATION =
  /^个?(?:半)?(?:年|日历天|日历日|工作日|天|小时|分钟|月|日|周|星期|季度)(?:以内|之内|内|以上|左右|\/.{1,4})?$/u
const DATE_CHARACTERS =
  /^[\d年月日号旬季度底末初前内后上中下半至到—\-~、,.:/()份起开始之以每完成一二三四第当本次]+$/u
const DATE_WORD = /年|月|日|季度|\d{4}[.\-/]\d/u
const YEAR_OR_MONTH =
  /^(?:(?:19|20)\d\d(?:年|[.\-/]\d{1,2}(?!\d)|[-~—至]{1,2}(?:19|20)\d\d).*|\d{1,2}月.*|(?:第?[一二三四]|\d)季度.*|(?:当|本|次)?年(?:底|末|内|中|初|度).*|(?:上|下|前|后)半年.*|月(?:底|末|初).*|全年|[一二三四五六七八九十]{1,2}月.*)$/u
const FREQUENCY =
  /^(?:每|逐|按|一|两|半|1|2|3|随|常|全|当|次|平均每)(?:个|四个|[一二三四六]个)?(?:年|月|季度|季|周|天|日|旬|半年|工作日|学期|时|程|小时|期|星期|两年|三年|次|年度).{0,10}$/u
/** A unit of count or measure; without a comparator before the number it must look like one, or names begin so. */
const COUNT_UNIT =
  /^[万亿千百余多]*(?:[a-zA-Z]{1,4}[23]?|(?![年月日号期时点级届季a-zA-Z])[^\d/]{1,2}|(?:平方|立方|个|名|人|标准|台|套|件|千瓦)[^\d/]{0,3})(?:\/.{1,5})?(?:以上|以内|左右)?$/u
const BOUNDED_UNIT = /^[^\d/]{1,10}[23]?(?:\/.{1,5})?$/u

const TIMELY =
  /^(?:(?:完成|支付|办理|发放|处理)?(?:及时|准时|按时|按期|如期|实时|即时|适时)(?:性|率|完成|支付|发放|到位|办理|处理|拨付)?|.{0,2}规定时间内?.{0,2}|按进度.{0,4}|季度|月度|年度|周期性?)$/u
const SATISFIED = /^(?:非常|比较|基本|较|很)?满意(?:度高)?$/u
const LASTING =
  /^(?:长期|持续|可持续|长效|长久|中长期|永久|常态化|延长)(?:有效|影响|发展|性|稳定|提升|改善)?$/u
const STANDARD =
  /^(?:基本|全部|全面|符合|完全)?(?:合格|达标|符合|规范|合规|合理|优质|优|优良|优秀|良|良好|健全|完好|完整|准确|真实|有效|齐全|无|无违规|无违纪|安全|稳定|正常|满足|标准|达到标准|高质量|一致|是|否|有|无事故|零事故|完备|科学|明确|较好|好|较高|高)(?:(?:国家|行业|相关|规定|设计|标准|要求|规范|使用|需求|达标|率|运行|运转|违规|违纪)){0,3}$/u
/** 应保尽保、应救尽救; 零差错; 全覆盖; 不发生: what a standard leaves nothing of, or all. */
const WITHOUT_EXCEPTION =
  /^(?:应.尽.[、,]?){1,3}$|^(?:零|无|不发生|未发生)(?:发生|差错|事故|投诉|增长|容忍|伤亡|失误|延误|上访|舆情|浪费|重大|安全|责任|违法|违纪|违规|问题|案件|现象)*$|^(?:全|全面|实现全)覆盖$|^(?:动态|全部)?清零$/u
const EFFECT_ADVERB =
  /^(?:得到|有所|有效|不断|显著|明显|逐步|逐渐|逐年|持续|进一步|大力|稳步|切实|基本|全面|较|较大|加快|大幅|大幅度|充分|可|能|积极|极大|一定程度|有力|全力|最大限度|效果|作用)+/u
const EFFECT_VERBS = new Set(
  (
    '提高 提升 改善 保障 保证 确保 促进 推动 推进 增强 加强 优化 完善 降低 减少 消除 缓解 解决 保护 丰富 满足 健全 体现 稳定 ' +
    '增加 增长 扩大 维护 带动 提供 实现 防止 避免 遏制 控制 规范 巩固 强化 发挥 落实 节约 净化 美化 延长 有效 显著 明显 有力 ' +
    '良好 较好 可控 可持续 加快 处置 营造 普及 助力 拉动 支持 支撑 减轻 杜绝 防范 化解 改进 深化 拓宽 拓展 繁荣 传承 长期 较高 ' +
    '较大 不断 逐步 有保障 无影响 有影响 影响 提高率 好转 到位 完成 有效提高'
  ).split(' '),
)

const none: TargetValue = { kind: 'text', comparator: null, number: null, unit: null }
const plainKind = (kind: ValueKind): TargetValue => ({ kind, comparator: null, number: null, unit: null })

/** The comparators by their first character. */
const BY_BEGINNING = new Map<string, (readonly [string, Comparator])[]>()
for (const entry of COMPARATORS) {
  const beginning = entry[0].charAt(0)
  BY_BEGINNING.set(beginning, [...(BY_BEGINNING.get(beginning) ?? []), entry])
}

/** The comparator a value begins with, in words or as a sign, and what follows it. */
export function takeComparator(text: string): { comparator: Comparator | null; rest: string } {
  for (const [printed, comparator] of BY_BEGINNING.get(text.charAt(0)) ?? [])
    if (text.startsWith(printed)) return { comparator, rest: text.slice(printed.length) }
  return { comparator: null, rest: text }
}

function readNumber(comparator: Comparator | null, text: string): TargetValue | null {
  const match = NUMBER.exec(text)
  if (!match) return null
  const [, digits = '', tail = ''] = match
  const number = digits.replace(/,/g, '')
  const as = (kind: ValueKind): TargetValue => ({ kind, comparator, number, unit: tail === '' ? null : tail })
  if (tail === '') return as('number')
  if (PERCENT.test(tail)) return as('percentage')
  if (MONEY.test(tail)) return as('money')
  if (MONEY_PER.test(tail)) return as('moneyPerUnit')
  if (DURATION.test(tail)) return as('duration')
  if (comparator === null && isDate(text)) return as('date')
  if (/^个?月/u.test(tail)) return as('date')
  if (COUNT_UNIT.test(tail) || (comparator !== null && BOUNDED_UNIT.test(tail))) return as('count')
  return null
}

const WORDED_COUNT =
  /^(?:至少|不少于)?[一二两三四五六七八九十百]{1,3}(?:[个次套名人台项条座份处场期批件本辆户家种]|人次)$/u

function isDate(text: string): boolean {
  return YEAR_OR_MONTH.test(text) && DATE_CHARACTERS.test(text) && DATE_WORD.test(text)
}

function isEffect(text: string): boolean {
  if (EFFECT_VERBS.has(text)) return true
  const rest = text.replace(EFFECT_ADVERB, '')
  if (rest.length !== text.length && (rest === '' || EFFECT_VERBS.has(rest))) return true
  return rest.length === 4 && EFFECT_VERBS.has(rest.slice(0, 2)) && EFFECT_VERBS.has(rest.slice(2))
}

/** Takes a target value apart by its shape alone. `≥95%` → percentage; anything unknown is `text`. */
export function readTargetValue(printed: string): TargetValue {
  return printed.length > LONGEST ? none : targetValueOf(matchKey(printed))
}

const LONGEST = 40
const STOP = /[。;]$/u

/** As `readTargetValue`, of a text in comparison form. */
export function targetValueOf(plain: string): TargetValue {
  if (plain.length > LONGEST) return none
  const text = plain.replace(STOP, '')
  const { comparator, rest } = takeComparator(text)
  if (comparator === null && YEAR_OR_MONTH.test(text) && DATE_CHARACTERS.test(text)) {
    if (isDate(text) || /^(?:[当本次]|全)?年|半年/u.test(text)) return plainKind('date')
  }
  const number = readNumber(comparator, rest)
  if (number !== null) return number
  if (text.length > 14) return none
  if (WORDED_COUNT.test(text)) return plainKind('count')
  if (TIMELY.test(text)) return plainKind('timely')
  if (FREQUENCY.test(text)) return plainKind('frequency')
  if (SATISFIED.test(text)) return plainKind('satisfied')
  if (LASTING.test(text)) return plainKind('lasting')
  if (STANDARD.test(text) || WITHOUT_EXCEPTION.test(text)) return plainKind('standard')
  if (isEffect(text)) return plainKind('effect')
  return none
}

/** How much more a text of this shape looks like a value than like a name, in log odds. */
export function valueOdds(value: TargetValue, length: number): number {
  switch (value.kind) {
    case 'text':
      return -0.8 - Math.min(length, 20) * 0.06
    case 'number':
      return 3
    case 'date':
    case 'duration':
    case 'frequency':
      return 4
    case 'timely':
    case 'standard':
    case 'effect':
    case 'lasting':
    case 'satisfied':
      return 3.5
    default:
      return value.comparator === null && value.kind === 'count' && length > 8 ? 2 : 5
  }
}

const LONGEST_ECHO = 8

/** Whether a text repeats a word of the name: such forms state 提升 as the value of 提升能力. */
export function echoesName(text: string, name: string): boolean {
  return text.length >= 2 && text.length <= LONGEST_ECHO && text.length < name.length && name.includes(text)
}
