/** What is counted or measured. */
export type QuantityFamily = 'money' | 'percent' | 'count' | 'bare'

/** One printed number with its unit, as offsets of the folded text. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** Behind the unit. */
  readonly after: number
  readonly raw: string
  readonly value: number
  /** In the unit's usual spelling; empty where none is printed. */
  readonly unit: string
  readonly family: QuantityFamily
}

const NUMBER = /\d+(?:,\d{3}){1,6}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g
const UNIT =
  /(亿[元圆]|百万元|千元|万[元圆园兀无]|元|个?百分点|%|‰|万?平方公里|万?平方米|万?平米|㎡|m²|m2|台\(套\)|台\/套|套\(台\)|台套|台|套|辆|人次|批次|万人|[个家项人名处间件栋幢宗座所户份艘架亩吨次批]|公里|公顷|倍|万(?!\d))/y
/** 3个月, 2026年, 5天, 第2条 are times and ordinals. */
const NOT_A_UNIT =
  /年|月|日|号|时|点|分|秒|周|季|天|岁|届|期|级|类|条|款|章|节|版|#|℃|°|小时|个(?:多|半)?(?:月|工作日|小时|星期|自然日|交易日)|次会议|次全会|项规定/y
/** 50万元（原值）以上, 单价100万元（含）以上, 30元/平方米: limits and prices, not amounts of the budget. */
const LIMIT_AFTER = /(?:\([^()\n]{0,12}\))?(?:含|及)?(?:以上|以下|以内|之内|起)|\((?:原值|含)\)|\/|每/y
const LIMIT_BEFORE =
  /(?:单价|单位价值|单台|单件|单套|单笔|限额|每[^,;。:\n\d]{0,4}|[人户车亩生村床]均[^,;。:\n\d]{0,6})(?:为|在|达|达到|不低于|不超过|超过|高于|低于|≥|≤|>|<)?$/u
const BEFORE_SPAN = 14
/** 占采购总额的80%以上 still states a share. */
const SHARE_BEFORE = /占[^,;。\d]*$/u
const SHARE_SPAN = 24
const UNIT_SPELLING: Readonly<Record<string, string>> = {
  亿圆: '亿元',
  万圆: '万元',
  万园: '万元',
  万兀: '万元',
  万无: '万元',
  万: '万元',
  百分点: '个百分点',
  平米: '平方米',
  '㎡': '平方米',
  'm²': '平方米',
  m2: '平方米',
  万平米: '万平方米',
  '台(套)': '台',
  '台/套': '台',
  '套(台)': '台',
  台套: '台',
}

function unitAt(text: string, at: number): { readonly unit: string; readonly after: number } | null {
  UNIT.lastIndex = at
  const match = UNIT.exec(text)
  if (!match) return null
  return { unit: UNIT_SPELLING[match[0]] ?? match[0], after: UNIT.lastIndex }
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function familyOf(unit: string): QuantityFamily {
  if (unit === '') return 'bare'
  if (unit.endsWith('元')) return 'money'
  return unit === '%' || unit === '‰' || unit === '倍' || unit.endsWith('百分点') ? 'percent' : 'count'
}

/** A sign is a minus only where nothing is printed before it that makes it a dash or a range. */
function isNegative(text: string, at: number): boolean {
  return (
    text.charAt(at - 1) === '-' && !/[\d年月日%元]/u.test(text.charAt(at - 2)) && text.charAt(at - 2) !== '-'
  )
}

/** The numbers of a text that state something: with unit, or bare at the end of a clause. Dates, ordinals, codes and limits are left out. */
export function readQuantities(text: string): Quantity[] {
  const quantities: Quantity[] = []
  NUMBER.lastIndex = 0
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const start = match.index
    const raw = match[0]
    const end = start + raw.length
    const before = text.charAt(start - 1)
    if (
      /[A-Za-z第#.〔【[]/u.test(before) ||
      /^\.?\d/u.test(text.slice(end, end + 2)) ||
      matchesAt(NOT_A_UNIT, text, end)
    )
      continue
    const unit = unitAt(text, end)
    if (!unit && /[A-Za-z]/u.test(text.charAt(end))) continue
    if (!unit && !/^(?:[,;。、.)\n]|$|占|比|较|与|同比)/u.test(text.slice(end, end + 2))) continue
    const after = unit?.after ?? end
    const share = unit?.unit === '%' && SHARE_BEFORE.test(text.slice(Math.max(0, start - SHARE_SPAN), start))
    if (!share && matchesAt(LIMIT_AFTER, text, after)) continue
    if (LIMIT_BEFORE.test(text.slice(Math.max(0, start - BEFORE_SPAN), start))) continue
    const negative = isNegative(text, start)
    const size = Number(raw.replaceAll(',', ''))
    quantities.push({
      start: negative ? start - 1 : start,
      end,
      after,
      raw: negative ? `-${raw}` : raw,
      value: negative ? -size : size,
      unit: unit?.unit ?? '',
      family: familyOf(unit?.unit ?? ''),
    })
  }
  return quantities
}
