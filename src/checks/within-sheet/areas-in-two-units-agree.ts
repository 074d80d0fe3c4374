import { SHEET_TEXTS } from '../../model/performance'
import { countedIn, type Counted } from '../counted'
import { defineCheck, type CheckContext, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import { mentionOperand } from '../prose'
import { ownSheets } from '../sheet-terms'

/** Square metres of one. */
const AREAS: Readonly<Record<string, number>> = {
  平方米: 1,
  亩: 10_000 / 15,
  公顷: 10_000,
  平方公里: 1_000_000,
}
/** What stands between an area and the same area in another unit. */
const SAME = /^\s?(?:[（(]|[，,]?(?:即|合|计|共计|合计|折合|约合|约为|约))?约?\s?$/u
/** What stands in a bracket after the number is of something else. */
const CLOSED = /^\s?(?:左右)?[）)]/u
/** Restated areas are rounded. */
const ROUNDED = 0.03

const squareMetres = ({ value, unit }: Counted): number => Number(value) * (AREAS[unit] ?? 0)

/** Whether two numbers of a text, one after the other, are one area in two units. */
function isRestated({ source }: CheckContext, first: Counted, second: Counted): boolean {
  if (first.place.line !== second.place.line || first.unit === second.unit) return false
  if (!(first.unit in AREAS) || !(second.unit in AREAS)) return false
  const raw = source?.lines[first.place.line - 1]?.raw ?? ''
  const between = raw.slice(first.place.end, second.place.start)
  return SAME.test(between) && (!/[（(]/u.test(between) || CLOSED.test(raw.slice(second.place.end)))
}

/** I44: an area that a sheet's text states in two units is the same in both. */
export const areasInTwoUnitsAgree = defineCheck({
  id: 'areas-in-two-units-agree',
  identities: ['I44'],
  formula: 'sheet, text: area in 亩 = the same in 平方米, 公顷 or 平方公里',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { texts, project } of ownSheets(context)) {
      const all = countedIn(
        context,
        SHEET_TEXTS.map(key => texts[key]),
      )
      for (const [index, second] of all.entries()) {
        const first = all[index - 1]
        if (!first || !isRestated(context, first, second)) continue
        const [one, other] = [squareMetres(first), squareMetres(second)]
        if (Math.abs(one - other) <= ROUNDED * Math.max(one, other)) yield HOLDS
        else {
          yield fails({
            severity: 'error',
            messageId: 'areasDiffer',
            details: { name: project?.value ?? '' },
            expected: words(first.raw),
            actual: words(second.raw),
            operands: [mentionOperand(first, 'cited'), mentionOperand(second, 'result')],
          })
        }
      }
    }
  },
})
