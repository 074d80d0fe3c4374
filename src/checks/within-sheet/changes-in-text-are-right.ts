import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, type Mention } from '../prose'
import { sheetProse } from '../sheet-prose'

const NUMBER = '(\\d[\\d,]*(?:\\.\\d+)?)'
const UNIT =
  '(万元|亿元|元|万人次|人次|万人|人|万吨|吨|%|％|分钟|小时|天|个工作日|户|家|件|起|亩|公里|辆|台|个|场|次)'
const UP = '增长到|增加到|提高到|提升到|扩大到|上升到|增长至|增加至|提高至|提升至|扩大至|增至|达到'
const DOWN =
  '下降到|降低到|减少到|压缩到|缩短到|压减到|下降至|降低至|减少至|压缩至|缩短至|压减至|降至|降到|减至'
const CHANGE = '增长|增加|提高|提升|上升|下降|降低|减少|压缩|缩短'
/** 由30分钟压缩到15分钟; 由1.8%下降到1.3%，下降0.5个百分点. */
const FROM_TO = new RegExp(
  `(?:由|从)[^，。；;\\d\\t]{0,14}(?:20\\d\\d年(?:底|末)?的?)?${NUMBER}${UNIT}?[^，。；;\\d\\t]{0,4}(${UP}|${DOWN})[^，。；;\\d\\t]{0,4}(?:20\\d\\d年(?:底|末)?的?)?${NUMBER}${UNIT}(?:[^。；;\\d\\t]{0,8}(${CHANGE})了?约?${NUMBER}(个百分点|%|％|万元|元|人|户|家|件|起|分钟|小时|天))?`,
  'gu',
)
/** 2026年国内游客1250万人次，2027年达到1375万人次，同比增长10%. */
const THEN = new RegExp(
  `${NUMBER}${UNIT}[，,；;][^，。；;\\d\\t]{0,8}20\\d\\d年[^，。；;\\d\\t]{0,10}(?:${UP})\\s?${NUMBER}${UNIT}[，,]?(?:同比|较?比?上年|较?比?去年)?(增长|提高|增加|上升)约?${NUMBER}[%％]`,
  'gu',
)
/** 经费56万元，较2026年的48万元增加8万元. */
const AGAINST = new RegExp(
  `${NUMBER}(万元|元|人次|人|户|家|件|起|例)[，,]?(?:较|比)(?:20\\d\\d年|上年|去年)[^，。；;\\d\\t]{0,8}${NUMBER}(万元|元|人次|人|户|家|件|起|例)(增加|减少|增长|下降|提高|降低)${NUMBER}(万元|元|人次|人|户|家|件|起|例|%|％)`,
  'gu',
)
const isUp = (verb: string): boolean => /^(?:增|提|上|扩|达)/u.test(verb)
const value = (digits = ''): number => Number(digits.replaceAll(',', ''))
const same = (one: string, other: string): boolean => one.replace('％', '%') === other.replace('％', '%')
/** Half of the last digit printed, and a little. */
const hidden = (digits: string): number => 0.51 * 10 ** -(digits.split('.')[1]?.length ?? 0)
const WHOLE = 100
const text = (number: number): string => String(Number(number.toFixed(2)))

interface Change {
  readonly from: number
  readonly to: number
  readonly verb: string
  readonly by: string
  readonly unit: string
  readonly base: string
}

/** What the change comes to, in the unit in which it is told; null where it is the one told. */
function otherChange({ from, to, by, unit, base }: Change): string | null {
  const points = unit === '个百分点' || same(unit, base)
  const change = Math.abs(to - from)
  const made = points ? change : from === 0 ? null : (change / from) * WHOLE
  if (made === null || (!points && !/[%％]/u.test(unit))) return null
  // A percentage may be of points, too.
  const isPoints = /[%％]/u.test(unit) && /[%％]/u.test(base) && Math.abs(change - value(by)) <= hidden(by)
  return Math.abs(made - value(by)) <= hidden(by) || isPoints ? null : `${text(made)}${unit}`
}

function changeOf(mention: Mention, kind: 'fromTo' | 'then' | 'against'): Change | null {
  const g = mention.groups
  if (kind === 'fromTo') {
    const [from = '', base = '', verb = '', to = '', unit = '', , by = '', byUnit = ''] = g
    if (base !== '' && !same(base, unit)) return null
    return { from: value(from), to: value(to), verb, by, unit: byUnit, base: unit }
  }
  if (kind === 'then') {
    const [from = '', base = '', to = '', unit = '', verb = '', by = ''] = g
    return same(base, unit) ? { from: value(from), to: value(to), verb, by, unit: '%', base } : null
  }
  const [to = '', unit = '', from = '', base = '', verb = '', by = '', byUnit = ''] = g
  return same(base, unit) ? { from: value(from), to: value(to), verb, by, unit: byUnit, base } : null
}

/** I44: a change told in a sheet's text goes the way and the length of its two numbers. */
export const changesInTextAreRight = defineCheck({
  id: 'changes-in-text-are-right',
  identities: ['I44'],
  formula: 'sheet, text: change as written = later − earlier, and its sign',
  tolerance: 'lastDigit',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { details, mentions } of sheetProse(context)) {
      for (const [kind, pattern] of [
        ['fromTo', FROM_TO],
        ['then', THEN],
        ['against', AGAINST],
      ] as const) {
        for (const mention of mentions(pattern)) {
          const change = changeOf(mention, kind)
          if (!change) continue
          const { from, to, verb, by } = change
          const isWrongWay = isUp(verb) ? to < from : to > from
          const other = by === '' || isWrongWay ? null : otherChange(change)
          if (!isWrongWay && other === null) yield HOLDS
          else {
            yield fails({
              severity: 'error',
              messageId: isWrongWay ? 'changeWrongWay' : 'changeDiffers',
              details,
              expected: other === null ? null : words(other),
              actual: words(mention.raw),
              operands: [mentionOperand(mention, 'result')],
            })
          }
        }
      }
    }
  },
})
