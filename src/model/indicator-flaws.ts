import type { Dimension } from './dimension'
import { bareName } from './name-distance'
import type { Indicator, PerformanceSheet } from './performance'
import { DOUBTFUL } from './place'
import { compareDecimals } from './target-value'
import { onlyNumber, unitFlaw } from './unit-flaw'

/** What a reviewer of performance targets objects to. */
export const INDICATOR_FLAWS = [
  'dimensionEmpty',
  'notMeasurable',
  'unitMissing',
  'unitUnfit',
  'valueRepeatsName',
  'valueCopied',
  'emptyThreshold',
  'halvesContradict',
] as const
export type IndicatorFlawKind = (typeof INDICATOR_FLAWS)[number]

/** The parts of the framework that every project fills; of the benefits any one will do. */
export const REQUIRED_SLOTS = [
  'quantity',
  'quality',
  'timeliness',
  'cost',
  'benefit',
  'satisfaction',
] as const
export type RequiredSlot = (typeof REQUIRED_SLOTS)[number]

/** One objection: to a part left empty (no indicator) or to an indicator of the annual half. */
export interface IndicatorFlaw {
  readonly kind: IndicatorFlawKind
  readonly slot: RequiredSlot | null
  readonly indicator: Indicator | null
  /** For halvesContradict: the whole period's version. */
  readonly other: Indicator | null
}

const BENEFITS: ReadonlySet<Dimension> = new Set(['economic', 'social', 'ecological', 'sustainability'])
/** Dimensions whose values are numbers by nature. */
const COUNTED: ReadonlySet<Dimension> = new Set(['quantity', 'cost', 'satisfaction'])
/** Names that promise a number. */
const SPEAKS_OF_RATE = /(?:率|比例|比率|满意度)$/u
const NUMERIC = /[\d〇零一二三四五六七八九十百千万亿全两]/u
const UNIT_IN_NAME = /[（(][^（()）]{1,8}[)）]$/u
/** So many equal values, and so large a part of all, are copied. */
const COPIED = 5

/** The part of the framework a dimension belongs to. */
export const slotOf = (dimension: Dimension): RequiredSlot =>
  BENEFITS.has(dimension) ? 'benefit' : (dimension as RequiredSlot)

/** A value can be judged where name and value surely belong together. */
export const isSure = ({ doubtful, confidence, reason }: Indicator): boolean =>
  !doubtful || reason === 'dimension' || confidence >= DOUBTFUL

/** The annual half, with which the year is judged; where it was not found, the whole period's. */
export function judgedIndicators(sheet: PerformanceSheet): readonly Indicator[] {
  const annual = sheet.indicators.filter(({ period }) => period === 'annual')
  return annual.length > 0 ? annual : sheet.indicators.filter(({ period }) => period === 'whole')
}

const flaw = (
  kind: IndicatorFlawKind,
  indicator: Indicator,
  other: Indicator | null = null,
): IndicatorFlaw => ({
  kind,
  slot: null,
  indicator,
  other,
})

function isEmptyThreshold(indicator: Indicator): boolean {
  const number = onlyNumber(indicator)
  if (
    !number ||
    number.upTo !== null ||
    !/[≥≤＞＜<>]|以上|以下|[不大小高低少多]于|至[少多]/u.test(indicator.value ?? '')
  )
    return false
  const zero = compareDecimals(number.number, '0') === 0
  if ((number.comparator === '≥' || number.comparator === '>') && zero) return true
  return number.kind === 'percentage' && number.comparator === '≤' && number.number === '100'
}

function repeatsName({ name, value }: Indicator): boolean {
  const said = bareName(value ?? '')
  return said !== '' && !/\d/u.test(said) && bareName(name).includes(said) && said.length >= 2
}

/** The first objection to one value. */
function valueFlaw(indicator: Indicator): IndicatorFlawKind | null {
  const { dimension, name, value, target } = indicator
  if (value === null || value.trim() === '') return null
  const unit = unitFlaw(indicator)
  if (unit !== null) return unit === 'unitMissing' ? 'unitMissing' : 'unitUnfit'
  const number = onlyNumber(indicator)
  const bare = number?.kind === 'number' && number.unit === null && number.number !== '0'
  if (
    bare &&
    /[\d万亿]$/u.test(value.trim()) &&
    (dimension === 'quantity' || dimension === 'cost') &&
    !UNIT_IN_NAME.test(name)
  )
    return 'unitMissing'
  if (isEmptyThreshold(indicator)) return 'emptyThreshold'
  const wordy = (!target || target.kind === 'text') && !NUMERIC.test(value)
  if (wordy && (COUNTED.has(dimension) || SPEAKS_OF_RATE.test(name))) return 'notMeasurable'
  return repeatsName(indicator) ? 'valueRepeatsName' : null
}

/** Whether the two halves of one indicator cannot both be meant. */
function contradict(whole: Indicator, annual: Indicator): boolean {
  const all = onlyNumber(whole)
  const year = onlyNumber(annual)
  if (!all || !year || all.kind !== year.kind || all.unit !== year.unit) return false
  const ways = [all.comparator, year.comparator].map(way => (way === '>' ? '≥' : way === '<' ? '≤' : way))
  const [first = '', second = ''] = ways
  if ((first === '≥' && second === '≤') || (first === '≤' && second === '≥')) return true
  const countable = all.kind === 'number' || all.kind === 'money'
  return countable && compareDecimals(year.number, all.number) > 0
}

/** A name cut short in one half stands whole in the other. */
export function withWholeNames(sheet: PerformanceSheet, judged: readonly Indicator[]): readonly Indicator[] {
  const names = new Map<Indicator, string>()
  for (const { whole, annual, differs } of sheet.pairs) {
    const first = whole === null ? undefined : sheet.indicators[whole]
    const second = annual === null ? undefined : sheet.indicators[annual]
    if (!first || !second || !differs.includes('nameCut')) continue
    const name = first.name.length > second.name.length ? first.name : second.name
    names.set(first, name)
    names.set(second, name)
  }
  return judged.map(indicator => {
    const name = names.get(indicator)
    return name === undefined || name === indicator.name ? indicator : { ...indicator, name }
  })
}

/**
 * Parts left empty in both halves: rows of one half may be cut off. A label that is not printed may be lost, and its
 * indicators stand under another one: where any of the sheet is doubtful, that is no objection. Nor are parts at the
 * end of the framework of which not even the label is printed: there the sheet breaks off.
 */
function emptySlots({ indicators, labels }: PerformanceSheet): readonly RequiredSlot[] {
  const filled = new Set(indicators.map(({ dimension }) => slotOf(dimension)))
  const printed = new Set(labels.map(({ dimension }) => slotOf(dimension)))
  const doubtful = indicators.some(indicator => indicator.doubtful)
  const last = Math.max(
    ...REQUIRED_SLOTS.map((slot, at) => (filled.has(slot) || printed.has(slot) ? at : -1)),
  )
  return REQUIRED_SLOTS.filter(
    (slot, at) => !filled.has(slot) && (printed.has(slot) || (!doubtful && at < last)),
  )
}

/** Everything a reviewer objects to in the indicators of one sheet; doubtful pairs of name and value are left out. */
export function indicatorFlaws(sheet: PerformanceSheet): readonly IndicatorFlaw[] {
  const judged = judgedIndicators(sheet)
  if (judged.length === 0) return []
  const empty = emptySlots(sheet).map((slot): IndicatorFlaw => ({
    kind: 'dimensionEmpty',
    slot,
    indicator: null,
    other: null,
  }))
  const sure = withWholeNames(sheet, judged).filter(isSure)
  const values = sure.flatMap(indicator => {
    const kind = valueFlaw(indicator)
    return kind === null ? [] : [flaw(kind, indicator)]
  })
  const byValue = new Map<string, Indicator[]>()
  for (const indicator of sure) {
    const said = bareName(indicator.value ?? '')
    if (said === '') continue
    const list = byValue.get(said)
    if (list) list.push(indicator)
    else byValue.set(said, [indicator])
  }
  const copied = [...byValue.values()]
    .filter(list => list.length >= COPIED && list.length * 2 > sure.length)
    .flatMap(list => list.map(indicator => flaw('valueCopied', indicator)))
  const halves = sheet.pairs.flatMap(pair => {
    const whole = pair.whole === null ? undefined : sheet.indicators[pair.whole]
    const annual = pair.annual === null ? undefined : sheet.indicators[pair.annual]
    if (!whole || !annual || pair.differs.some(way => way === 'valueCut' || way === 'name')) return []
    if (pair.confidence < DOUBTFUL || !isSure(whole) || !isSure(annual)) return []
    return contradict(whole, annual) ? [flaw('halvesContradict', annual, whole)] : []
  })
  return [...empty, ...values, ...copied, ...halves]
}
