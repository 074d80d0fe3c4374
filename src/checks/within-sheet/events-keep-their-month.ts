import { DATED_EVENT } from './dates-agree'
import type { DatePoint } from '../../model/target-value'
import { bareName } from '../../model/name-distance'
import type { Indicator, PerformanceSheet } from '../../model/performance'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { holds, leftOverDates, type Dated } from '../left-over-dates'
import { lineOf, mentionOperand, mentionsIn } from '../prose'
import { relatedness } from '../related'
import { indicatorOperand, ownSheets, sureOf, wholeName } from '../sheet-terms'

/** `7-8月…`, `2026年6月底前…`, `8月20日前…`: the month, and what is done then. */
const DATED =
  /(?:(20\d\d)年)?(?:(?<!\d)(\d{1,2})月?[-—~～至到])?(?<!\d)(\d{1,2})月(?:份|底|末|初|[上中下]旬|\d{1,2}日)?(?:之?前)?([^，。；;、,\d\t]*)/gu
const YEAR = /(20\d\d)年/gu
const DATE_WORDS = /(?:完成|及时|截止)*(?:时间|时限|日期|节点|期限|时点)$/u
const SUBJECT = /^(?:项目|工程|系统|平台|本年度|年度|计划|预计)/u
/** Of these `dates-agree` keeps the month. */
const KEPT_ELSEWHERE = /采购|支付|验收/u
/** Words of no one event. */
const ANY_WORK = /^(?:完成|建设|实施|工作|任务|项目|开展|启动|服务|培训|施工|发放|执行|推进|开始|进度)$/u
/** When it begins says nothing of when it ends. */
const BEGINNING = /开始|启动|起/u
const SAME = 0.7
const WORDS_BETWEEN = 8
const CLAUSE_ENDS = /^(?:工作|任务|作业)?(?:完成|完毕|到位|就绪|结束)?(?:并|和|后|及|$)/u

/** What is alone left over is weaker evidence than what is called alike. */
const LEFT_OVER = 0.7

/** What the date of an indicator is of; null where its name names no one event. */
function eventOf({ name }: Indicator): string | null {
  if (!DATE_WORDS.test(name) || KEPT_ELSEWHERE.test(name)) return null
  const event = bareName(name).replace(DATE_WORDS, '').replace(SUBJECT, '')
  return event.length < 2 || ANY_WORK.test(event) ? null : event
}

/** The dates of a sheet's texts; the year printed last before a date is its year. */
function datesOf(context: CheckContext, { texts }: PerformanceSheet): Dated[] {
  return [texts.overview, texts.measures, texts.plan].flatMap(text => {
    const years = mentionsIn(context, [text], YEAR)
    return mentionsIn(context, [text], DATED).map(mention => {
      const { line, start } = mention.place
      const [year = '', from = '', to = ''] = mention.groups
      let printed = 0
      for (const { place, groups } of years) {
        if (place.line === line && place.start < start) printed = Number(groups[0])
      }
      const raw = lineOf(context, mention.place)
      const before = /[^，,。；;、\t]{0,16}$/u.exec(raw.slice(0, start))?.[0] ?? ''
      const after = /^[^。；;\t\d]{0,24}/u.exec(raw.slice(mention.place.end))?.[0] ?? ''
      return {
        mention,
        words: `${before} ${mention.groups[3] ?? ''}${after}`,
        year: year === '' ? printed : Number(year),
        from: Number(from || to),
        to: Number(to),
      }
    })
  })
}

/** Whether the clause behind a date tells of an event and of nothing else. */
function tells({ mention }: Dated, event: string, isEnd: boolean): boolean {
  const clause = mention.groups[3] ?? ''
  if (isEnd && BEGINNING.test(clause)) return false
  const at = clause.indexOf(event)
  if (at >= 0) return at <= WORDS_BETWEEN && CLAUSE_ENDS.test(clause.slice(at + event.length))
  // The same words in another order: 通过专家评审, 专家评审通过.
  return (
    event.length > 4 && clause.length <= event.length + WORDS_BETWEEN && relatedness(event, clause) >= SAME
  )
}

/** The one date with a month that an indicator sets; null where it sets none, or several. */
function pointOf({ target }: Indicator): DatePoint | null {
  const [limit, second] = target?.limits ?? []
  const point = limit?.kind === 'date' && !second ? (limit.to ?? limit.from) : null
  return point?.month ? point : null
}

/** The dates that tell of the event of an indicator, in its year; none where two indicators name that event. */
function toldOf(
  indicator: Indicator,
  { year }: DatePoint,
  annual: readonly Indicator[],
  dates: readonly Dated[],
): readonly Dated[] {
  const event = eventOf(indicator)
  if (!event || annual.filter(other => eventOf(other) === event).length > 1) return []
  return dates.filter(
    date =>
      tells(date, event, /完成|结束|完工/u.test(indicator.name)) &&
      (!year || !date.year || date.year === year),
  )
}

/** Whether `dates-agree` has a month to hold against an indicator of purchase, payment or acceptance. */
const isKeptElsewhere = (
  context: CheckContext,
  { texts }: PerformanceSheet,
  { name }: Indicator,
): boolean => {
  const event = KEPT_ELSEWHERE.exec(name)?.[0]
  return mentionsIn(context, [texts.plan, texts.measures], DATED_EVENT).some(
    ({ groups }) => groups[1] === event,
  )
}

/** I44: an event that has its date in the texts of a sheet has the same month in its indicator. */
export const eventsKeepTheirMonth = defineCheck({
  id: 'events-keep-their-month',
  identities: ['I44'],
  formula:
    'sheet: month of an event in overview, measures and plan = month in the indicator of its name, or the one of that work which no indicator states',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const dates = datesOf(context, sheet)
      const { overview, measures, plan } = sheet.texts
      const text = [overview, measures, plan].map(each => each?.value ?? '').join(' ')
      const annual = sheet.indicators.filter(({ period }) => period === 'annual')
      const pointed = annual.flatMap(indicator => {
        const point = pointOf(indicator)
        return point ? [{ indicator, point }] : []
      })
      for (const { indicator, point } of pointed) {
        const told = toldOf(indicator, point, annual, dates)
        const months = new Set(told.map(({ from, to }) => from * 100 + to))
        const left =
          told.length > 0 || isKeptElsewhere(context, sheet, indicator)
            ? []
            : leftOverDates({ indicator, point }, pointed, dates, text)
        const held = months.size === 1 ? told : left
        const asked = told.length > 0 ? told : dates
        if (asked.some(date => holds(date, point))) yield HOLDS
        else if (held.length > 0) {
          yield fails({
            severity: 'warning',
            messageId: 'datesDiffer',
            details: { name: wholeName(sheet, indicator) },
            expected: words(held[0]?.mention.raw ?? ''),
            actual: words(indicator.value ?? ''),
            operands: [
              indicatorOperand(indicator, 'result'),
              ...held.map(({ mention }) => mentionOperand(mention, 'cited')),
            ],
            confidence: Math.min(left.length > 0 ? LEFT_OVER : 1, sureOf(indicator)),
          })
        }
      }
    }
  },
})
