import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn, type Mention } from '../prose'
import { saidNumber } from '../said-number'
import { sheetProse, type SheetProse } from '../sheet-prose'

const TO = '(?:至|到|[-—~～]+)'
/** 2026年9月至2026年3月. */
const DATED = new RegExp(
  `(20\\d\\d)年(\\d{1,2})月(?:(\\d{1,2})日|底|初|[上中下]旬)?${TO}(20\\d\\d)年(\\d{1,2})月(?:(\\d{1,2})日)?`,
  'gu',
)
/** 3月至12月，共9个月; 2026年3月-2027年2月（12个月）. */
const COUNTED = new RegExp(
  `(?:(20\\d\\d)年)?(?<!\\d)(\\d{1,2})月${TO}(?:(20\\d\\d)年)?(\\d{1,2})月[，,（(]?(?:共计?|合计|计|为期|历时|期限|工期)?(\\d{1,2})个月`,
  'gu',
)
/** 总工期28个月，自2025年9月开工至2027年12月竣工. */
const LASTING = new RegExp(
  `(?:工期|期限|服务期|合同期|租期|周期)(?:为|共|约)?(\\d{1,3})个月[，,（(]?(?:自|从|即)?(20\\d\\d)年(\\d{1,2})月(?:\\d{1,2}日)?(?:开工|动工|起|开始)?${TO}(20\\d\\d)年(\\d{1,2})月`,
  'gu',
)
/** 服务期三年，自2024年7月1日起至2026年6月30日止. */
const YEARS = new RegExp(
  `(?:期|期限|合同)(?:为|共)?([一二两三四五六七八九十]|\\d{1,2})年[^。；;\\d\\t]{0,20}(20\\d\\d)年(\\d{1,2})月(?:(\\d{1,2})日)?起?${TO}(20\\d\\d)年(\\d{1,2})月(?:(\\d{1,2})日)?`,
  'gu',
)
/** 租赁合同自2024年7月1日起至2026年6月30日止，租期两年. */
const UNTIL = new RegExp(
  `(20\\d\\d)年(\\d{1,2})月(?:(\\d{1,2})日)?起?${TO}(20\\d\\d)年(\\d{1,2})月(?:(\\d{1,2})日)?止?[，,（(](?:租|合同|服务|租赁|托管|运营)(?:期限?)(?:为|共)?([一二两三四五六七八九十]|\\d{1,2})年`,
  'gu',
)
/** 工期90日历天. */
const WORKING_DAYS = /工期(?:为|共|约)?(\d{1,3})(?:个)?(?:日历)?(?:天|日)/gu
const BEGUN = /(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日(?:正式)?(?:开工|动工|进场)/u
const FINISHED = /(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日[^，。；;\d]{0,6}(?:完工|竣工|交工|完成|完毕)/u
const DAY = 86_400_000
/** So much of the time between is working time at least. */
const WORKED = 0.75
const MONTHS = 12
const DAYS = 31

const day = (year: string, month: string, of: string): number =>
  (Number(year) * MONTHS + Number(month)) * DAYS + Number(of === '' ? 0 : of)

const dateOf = ([, year = '', month = '', of = '']: readonly string[], fiscal: number): number =>
  Date.UTC(year === '' ? fiscal : Number(year), Number(month) - 1, Number(of))

/** The days from the beginning to the end of the works that a text names; null where it names none. */
function daysBetween(text: string, fiscal: number): number | null {
  const [begun, finished] = [BEGUN.exec(text), FINISHED.exec(text)]
  if (!begun || !finished) return null
  const days = Math.round((dateOf(finished, fiscal) - dateOf(begun, fiscal)) / DAY) + 1
  return days > 0 ? days : null
}

interface Period {
  readonly mention: Mention
  /** How many years it is said to have. */
  readonly said: string
  /** Year, month and day of its beginning, and of its end. */
  readonly between: readonly string[]
}

/** Periods with their number of years, before the dates or behind them. */
const periodsOf = (mentions: SheetProse['mentions']): Period[] => [
  ...mentions(YEARS).map(mention => ({
    mention,
    said: mention.groups[0] ?? '',
    between: mention.groups.slice(1),
  })),
  ...mentions(UNTIL).map(mention => ({
    mention,
    said: mention.groups[6] ?? '',
    between: mention.groups.slice(0, 6),
  })),
]

/** How many years a period has, a month more or less. */
const hasYears = (years: number, months: number): boolean => Math.abs(years * MONTHS - months) <= 1

/** I48: a period named in a sheet's text ends after it begins, and has the months that it is said to have. */
export const periodsAreRight = defineCheck({
  id: 'periods-are-right',
  identities: ['I48'],
  formula: 'sheet, text: end of a period ≥ its beginning; number of months = months from first to last',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    const fiscal = context.disclosure.fiscalYear?.value ?? 0
    for (const { sheet, details, mentions } of sheetProse(context)) {
      for (const mention of mentions(DATED)) {
        const [year = '', month = '', from = '', lastYear = '', lastMonth = '', to = ''] = mention.groups
        const isForward =
          day(lastYear, lastMonth, from === '' || to === '' ? '' : to) >=
          day(year, month, to === '' ? '' : from)
        if (isForward) yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: 'periodBackwards',
            details,
            actual: words(mention.raw),
            operands: [mentionOperand(mention, 'result')],
          })
        }
      }
      const lasting = mentions(LASTING).map(({ groups: [count = '', ...dates], ...mention }) => ({
        ...mention,
        groups: [...dates, count],
      }))
      for (const mention of [...mentions(COUNTED), ...lasting]) {
        const [year = '', month = '', lastYear = '', lastMonth = '', count = ''] = mention.groups
        const years = lastYear === '' ? 0 : Number(lastYear) - Number(year === '' ? lastYear : year)
        const between = years * MONTHS + Number(lastMonth) - Number(month)
        const months = between < 0 ? between + MONTHS : between
        // Both ends count, or only one of them.
        if (Number(count) === months + 1 || Number(count) === months) yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: 'monthsDiffer',
            details,
            expected: words(`${months + 1}个月`),
            actual: words(mention.raw),
            operands: [mentionOperand(mention, 'result')],
          })
        }
      }
      for (const { mention, said, between } of periodsOf(mentions)) {
        const [year = '', month = '', , lastYear = '', lastMonth = '', end = ''] = between
        const years = saidNumber(said)
        const months =
          (Number(lastYear) - Number(year)) * MONTHS +
          Number(lastMonth) -
          Number(month) +
          (end === '1' ? 0 : 1)
        if (hasYears(years, months)) yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: 'monthsDiffer',
            details,
            expected: words(`${months}个月`),
            actual: words(mention.raw),
            operands: [mentionOperand(mention, 'result')],
          })
        }
      }
      for (const key of ['overview', 'plan'] as const) {
        const [mention, other] = mentionsIn(context, [sheet.texts[key]], WORKING_DAYS)
        const between = daysBetween(sheet.texts[key]?.value ?? '', fiscal)
        if (!mention || other || between === null) continue
        const days = Number(mention.groups[0])
        if (days <= between && days >= WORKED * between) yield HOLDS
        else {
          yield fails({
            severity: days > between ? 'error' : 'warning',
            messageId: 'daysDiffer',
            details,
            expected: words(`${between}天`),
            actual: words(mention.raw),
            operands: [mentionOperand(mention, 'result')],
          })
        }
      }
    }
  },
})
