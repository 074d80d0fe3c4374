import { decimalText } from '../../model/target-value'
import type { Indicator } from '../../model/performance'
import { countedIn, type Counted } from '../counted'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, mentionsIn, type Mention, lineOf } from '../prose'
import { clauseAround, relatedness } from '../related'
import { indicatorOperand, onlyNumber, ownSheets, sureOf, wholeName } from '../sheet-terms'
import { isSameQuantity } from '../unit-slip'

const FLOOR =
  /(?:至少|不少于|不低于)(\d+(?:\.\d+)?)(条|次|个|件|起|场|人|名|套|份)|(\d+(?:\.\d+)?)余(条|次|个|件|起|场|人|名|套|份)/gu
/** Right before a number, and right behind it: what makes it a floor, what a cap. */
const FLOOR_BEFORE = /(?:不低于|不少于|不小于|不得低于|不得少于|至少|≥)\s?$/u
const CAP_BEFORE =
  /(?:不高于|不多于|不大于|不超过|不得超过|不得高于|不得多于|控制在|压缩到|压缩至|缩短到|缩短至|压减到|压减至|≤)\s?$/u
const FLOOR_AFTER = /^(?:及|或|\(含\)|（含）)?以上/u
const CAP_AFTER = /^(?:及|或|\(含\)|（含）)?(?:以内|之内|以下)/u
const RELATED = 0.6
/** The only time limit of a sheet, with the same number, is meant by fewer words. */
const RELATED_TIME = 0.2
const TIME = /^(?:小时|分钟|秒|天|工作日|个月)$/u
const KIN: Readonly<Record<string, string>> = { 起: '件', 人: '名' }
const kin = (unit: string): string => KIN[unit] ?? unit

/** Whether words around a number make it the least or the most; null where they do neither, or both. */
function directionOf(context: CheckContext, { place }: Mention): 'floor' | 'cap' | null {
  const raw = lineOf(context, place)
  const [before, after] = [raw.slice(0, place.start), raw.slice(place.end)]
  const floor = FLOOR_BEFORE.test(before) || FLOOR_AFTER.test(after)
  const cap = CAP_BEFORE.test(before) || CAP_AFTER.test(after)
  return floor === cap ? null : floor ? 'floor' : 'cap'
}

/** A number with the words that bound it, as printed. */
function phrase(context: CheckContext, { place }: Mention): string {
  const raw = lineOf(context, place)
  const before = (FLOOR_BEFORE.exec(raw.slice(0, place.start)) ??
    CAP_BEFORE.exec(raw.slice(0, place.start)))?.[0]
  const after = (FLOOR_AFTER.exec(raw.slice(place.end)) ?? CAP_AFTER.exec(raw.slice(place.end)))?.[0]
  return `${before ?? ''}${raw.slice(place.start, place.end)}${after ?? ''}`
}

interface Bound {
  readonly mention: Mention
  readonly direction: 'floor' | 'cap'
}

/** What the text says of the same number of the same thing, as the least or the most of it. */
function directed(context: CheckContext, indicator: Indicator, texts: readonly Counted[]): Bound[] {
  const number = onlyNumber(indicator)
  if (!number || number.upTo !== null || number.label !== null) return []
  return texts.flatMap(mention => {
    if (!isSameQuantity(mention, number)) return []
    const raw = lineOf(context, mention.place)
    const clause = clauseAround(raw, mention.place.start, mention.place.end)
    const isOnly = TIME.test(mention.unit) && texts.filter(({ unit }) => unit === mention.unit).length === 1
    const least = isOnly ? RELATED_TIME : RELATED
    const direction = relatedness(indicator.name, clause) >= least ? directionOf(context, mention) : null
    return direction ? [{ mention, direction }] : []
  })
}

/** I43: what the text promises as at least so many is no cap in the indicator, and the other way round. */
export const floorsAreFloors = defineCheck({
  id: 'floors-are-floors',
  identities: ['I43'],
  formula: 'sheet: at least n in the text ⇒ indicator of the same thing is not ≤ n; at most n ⇒ not ≥ n',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const sheet of ownSheets(context)) {
      const floors = mentionsIn(context, [sheet.texts.overview], FLOOR)
      const { overview, measures, plan, goalAnnual } = sheet.texts
      const numbers = countedIn(context, [overview, measures, plan, goalAnnual])
      for (const indicator of sheet.indicators) {
        const number = onlyNumber(indicator)
        if (indicator.period !== 'annual' || !number || number.unit === null) continue
        const unit = kin(number.unit.split('/')[0] ?? '')
        const loose = floors.filter(mention => {
          const [a = '', b = '', c = '', d = ''] = mention.groups
          const raw = lineOf(context, mention.place)
          const around = `${raw.slice(Math.max(0, mention.place.start - 16), mention.place.start)}${clauseAround(raw, mention.place.start, mention.place.end)}`
          const equal = decimalText(a || c) === number.number && kin(b || d) === unit
          return equal && relatedness(indicator.name, around) >= 0.2
        })
        const said: readonly Bound[] =
          loose.length > 0
            ? loose.map(mention => ({ mention, direction: 'floor' }))
            : directed(context, indicator, numbers)
        if (said.length === 0) continue
        const { comparator } = number
        const isCap = comparator === '≤' || comparator === '<'
        const isFloor = comparator === '≥' || comparator === '>'
        const opposite = isCap ? 'floor' : isFloor ? 'cap' : null
        if (said.some(({ direction }) => direction !== opposite)) yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: isCap ? 'capForFloor' : 'floorForCap',
            details: { name: wholeName(sheet, indicator) },
            expected: words(said.map(({ mention }) => phrase(context, mention)).join('、')),
            actual: words(indicator.value ?? ''),
            operands: [
              indicatorOperand(indicator, 'result'),
              ...said.map(({ mention }) => mentionOperand(mention, 'cited')),
            ],
            confidence: sureOf(indicator),
          })
        }
      }
    }
  },
})
