import { bareName } from '../model/name-distance'
import type { Indicator } from '../model/performance'
import type { DatePoint } from '../model/target-value'
import type { Mention } from './prose'
import { relatednessToBare } from './related'

/** A month that a text names, and what is done then. */
export interface Dated {
  readonly mention: Mention
  /** The year printed last before it; 0 where none is. */
  readonly year: number
  readonly from: number
  readonly to: number
  /** The words around it, within its sentence. */
  readonly words: string
}

/** The date of an indicator. */
export interface DatedIndicator {
  readonly indicator: Indicator
  readonly point: DatePoint
}

/** So much of a name has to stand around a date. */
const NEAR = 0.4
/** What is done, the words of one thing together. */
const WORKS = [
  /支付|拨付|付款|付清|结清/u,
  /采购|招标|招投标/u,
  /验收/u,
  /初稿/u,
  /编制|成果/u,
  /评审|论证/u,
  /封顶/u,
  /审计|送审|决算/u,
  /培训/u,
  /测评|测试/u,
  /安装/u,
  /清淤|疏浚/u,
  /修缮/u,
] as const
/** A time told in other words than a month. */
const VAGUE = /上半年|下半年|年中|[汛假]期/u
/** The end of the year is its last month. */
const YEAR_END = /年[底末]|年内/u
const LAST_MONTH = 12
const BY = /前|内|底/u

const sameYear = (date: Dated, { year }: DatePoint): boolean => !year || date.year === 0 || date.year === year

/** Whether a text's month is, or holds, the month of a date. */
export const holds = (date: Dated, point: DatePoint): boolean =>
  sameYear(date, point) && date.from <= (point.month ?? 0) && (point.month ?? 0) <= date.to

/** How near a name is to the words around a date: the share of it that stands there, 1 where both name one work; 0 where too little does. */
function nearness(name: string, { words }: Dated): number {
  const work = WORKS.reduce<RegExp | null>((last, each) => (each.test(name) ? each : last), null)
  const share = relatednessToBare(name, bareName(words))
  if (work && work.test(words)) return 1 + share
  return !work && share >= NEAR ? share : 0
}

/** Whether a date is one month: of a stretch its end, where something is finished then. */
const isOne = ({ from, to, mention }: Dated): boolean =>
  from === to || /^(?:全部|基本)?(?:完成|完工|竣工|建成)/u.test(mention.groups[3] ?? '')

/**
 * The month that a text names for the work of an indicator and no indicator states, where the month of that one stands
 * in no text. Empty where it is not sure to be meant.
 */
export function leftOverDates(
  own: DatedIndicator,
  all: readonly DatedIndicator[],
  dates: readonly Dated[],
  texts: string,
): readonly Dated[] {
  const { indicator, point } = own
  const month = point.month ?? 0
  if (dates.some(date => holds(date, point)) || VAGUE.test(texts)) return []
  if (month === LAST_MONTH && YEAR_END.test(texts)) return []
  const isStated = (date: Dated) => all.some(other => holds(date, other.point))
  const isKept = (date: Dated) =>
    BY.test(indicator.value ?? '') && !BY.test(date.mention.raw) && date.to <= month
  const free = dates.filter(date => isOne(date) && sameYear(date, point) && !isStated(date) && !isKept(date))
  const scored = free.map(date => ({ date, near: nearness(indicator.name, date) }))
  const most = Math.max(0, ...scored.map(({ near }) => near))
  const found = scored.filter(({ near }) => most > 0 && near === most).map(({ date }) => date)
  const rivals = all.filter(other => other.indicator.name !== indicator.name)
  const isMine = found.every(date => rivals.every(other => nearness(other.indicator.name, date) < most))
  return isMine && new Set(found.map(({ from, to }) => `${from}-${to}`)).size === 1 ? found : []
}
