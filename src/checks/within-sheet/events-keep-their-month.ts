import { bareName } from '../../model/name-distance'
import type { Indicator, PerformanceSheet } from '../../model/performance'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn, type Mention } from '../prose'
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

interface Dated {
  readonly mention: Mention
  readonly year: number
  readonly from: number
  readonly to: number
}

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
      let before = 0
      for (const { place, groups } of years) {
        if (place.line === line && place.start < start) before = Number(groups[0])
      }
      return {
        mention,
        year: year === '' ? before : Number(year),
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

/** I44: an event that has its date in the texts of a sheet has the same month in its indicator. */
export const eventsKeepTheirMonth = defineCheck({
  id: 'events-keep-their-month',
  identities: ['I44'],
  formula: 'sheet: month of an event in overview, measures and plan = month in the indicator of its name',
  tolerance: 'none',
  severity: 'warning',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const dates = datesOf(context, sheet)
      const annual = sheet.indicators.filter(({ period }) => period === 'annual')
      for (const indicator of annual) {
        const event = eventOf(indicator)
        const [limit, second] = indicator.target?.limits ?? []
        const point = limit?.kind === 'date' && !second ? (limit.to ?? limit.from) : null
        if (!event || !point?.month || annual.filter(other => eventOf(other) === event).length > 1) continue
        const { month, year } = point
        const told = dates.filter(
          date =>
            tells(date, event, /完成|结束|完工/u.test(indicator.name)) &&
            (!year || !date.year || date.year === year),
        )
        const months = new Set(told.map(({ from, to }) => from * 100 + to))
        if (told.some(({ from, to }) => from <= month && month <= to)) yield HOLDS
        else if (months.size === 1) {
          yield fails({
            severity: 'warning',
            messageId: 'datesDiffer',
            details: { name: wholeName(sheet, indicator) },
            expected: words(told[0]?.mention.raw ?? ''),
            actual: words(indicator.value ?? ''),
            operands: [
              indicatorOperand(indicator, 'result'),
              ...told.map(({ mention }) => mentionOperand(mention, 'cited')),
            ],
            confidence: sureOf(indicator),
          })
        }
      }
    }
  },
})
