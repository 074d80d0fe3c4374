import type { Operand } from '../../model/finding'
import { type Counted } from '../counted'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand, lineOf } from '../prose'
import { sheetProse } from '../sheet-prose'

/** What is measured, and how many of its smallest unit one is. */
const MEASURES: Readonly<Record<string, readonly [of: string, size: number]>> = {
  平方米: ['area', 1],
  亩: ['area', 10_000 / 15],
  公顷: ['area', 10_000],
  平方公里: ['area', 1_000_000],
  元: ['money', 1],
  米: ['length', 1],
  公里: ['length', 1000],
  公斤: ['weight', 1],
  吨: ['weight', 1000],
  毫升: ['volume', 1],
  升: ['volume', 1000],
}
/** What stands between a quantity and the same in another unit. */
const SAME = /^\s?(?:[（(](?:即|合|折合|约合)?|[，,]?(?:即|合|计|折合|约合|约为))?约?\s?$/u
/** Behind a price, the amount it comes to is another. */
const SAME_MONEY = /^\s?(?:[（(]|[，,]?(?:即|折合|约合))约?\s?$/u
/** What stands in a bracket after the number is of something else. */
const CLOSED = /^\s?(?:左右)?[）)]/u
/** What is restated is rounded. */
const ROUNDED = 0.03

const sizeOf = ({ value, unit }: Counted): number => Number(value) * (MEASURES[unit]?.[1] ?? 0)
/** The unit as printed, 万 and 亿 with it. */
const printedUnit = ({ raw }: Counted): string => raw.replace(/^[\d,.\s]+/u, '')

/** Whether two numbers of a text, one after the other, are one quantity in two units. */
function isRestated(context: CheckContext, first: Counted, second: Counted): boolean {
  if (first.place.line !== second.place.line || printedUnit(first) === printedUnit(second)) return false
  const measure = MEASURES[first.unit]?.[0]
  if (measure === undefined || measure !== MEASURES[second.unit]?.[0]) return false
  const raw = lineOf(context, first.place)
  const between = raw.slice(first.place.end, second.place.start)
  return (
    (measure === 'money' ? SAME_MONEY : SAME).test(between) &&
    (!/[（(]/u.test(between) || CLOSED.test(raw.slice(second.place.end)))
  )
}

/** I44: what a sheet's text states in two units, one behind the other, is the same in both. */
export const quantitiesInTwoUnitsAgree = defineCheck({
  id: 'quantities-in-two-units-agree',
  identities: ['I44'],
  formula:
    'sheet, text: a quantity in one unit = the same in the unit behind it (亩, 平方米; 公里, 米; 万元, 元)',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { details, counted } of sheetProse(context)) {
      const all = counted()
      /** Those that differ, by their words: a text may stand in a sheet twice. */
      const differing = new Map<string, Operand[]>()
      let first: Counted | undefined
      for (const second of all) {
        const before = first
        first = second
        if (!before || !isRestated(context, before, second)) continue
        const [one, other] = [sizeOf(before), sizeOf(second)]
        if (Math.abs(one - other) <= ROUNDED * Math.max(one, other)) yield HOLDS
        else {
          const key = [before.raw, second.raw].join('\n')
          const operands = [mentionOperand(before, 'cited'), mentionOperand(second, 'result')]
          differing.set(key, [...(differing.get(key) ?? []), ...operands])
        }
      }
      for (const [key, operands] of differing) {
        const [expected = '', actual = ''] = key.split('\n')
        yield fails({
          severity: 'error',
          messageId: 'restatedDiffers',
          details,
          expected: words(expected),
          actual: words(actual),
          operands,
        })
      }
    }
  },
})
