import { fen } from '../../model/money'
import { defineCheck, type Outcome } from '../define-check'
import { COUNTED_ITEMS, itemCount, itemsBefore, type ItemAmount } from '../itemised'
import { fails, HOLDS, money, words } from '../outcome'
import { lineOf, mentionOperand } from '../prose'
import { sheetProse } from '../sheet-prose'
import { saidMoney, saidUnit } from '../term'

const TOTAL = /(?:合计|共计|共需|总计)[^，。；;、\d\t]{0,8}(\d[\d,]*(?:\.\d+)?)(亿元|万元|元)(?![/／])/gu
/** A sum this far from its total is of other things. */
const FAR = 0.5
/** Amounts are rounded. */
const ROUNDED = 0.001

/** Whether items come to their total, alone or with amounts told right before them. */
function holds(sum: number, total: number, earlier: readonly ItemAmount[]): boolean {
  let all = sum
  return [0, ...earlier.map(({ fen: amount }) => amount)].some(
    amount => Math.abs((all += amount) - total) <= ROUNDED * total,
  )
}

/** I44: the items that semicolons part in a sheet's text come to the total behind them. */
export const itemisedAmountsAddUp = defineCheck({
  id: 'itemised-amounts-add-up',
  identities: ['I44'],
  formula:
    'sheet, text: Σ of what the items of a list come to = the total behind it; as many items as the total says',
  tolerance: 'none',
  severity: 'error',
  family: 'withinSheet',
  needs: ['sheets', 'source'],
  ground: 'convention',
  run: function* (context): Generator<Outcome> {
    for (const { details, mentions } of sheetProse(context)) {
      for (const mention of mentions(COUNTED_ITEMS)) {
        const count = itemCount(lineOf(context, mention.place), mention.place, mention.groups[0] ?? '')
        if (!count) continue
        if (count.said === count.found) yield HOLDS
        else {
          yield fails({
            severity: 'warning',
            messageId: 'itemsMiscounted',
            details,
            expected: words(String(count.found)),
            actual: words(mention.raw),
            operands: [mentionOperand(mention, 'result')],
          })
        }
      }
      for (const mention of mentions(TOTAL)) {
        const [number = '', unit = ''] = mention.groups
        const total = saidMoney(number, unit)
        const { line, end } = mention.place
        const place = { line, start: end - number.length - unit.length, end }
        const list = total ? itemsBefore(lineOf(context, place), place) : null
        if (!total || !list) continue
        const { items, earlier } = list
        const sum = fen(items.reduce((all, item) => all + item.fen, 0))
        const off = Math.abs(sum - total)
        if (holds(sum, total, earlier)) yield HOLDS
        else if (off <= FAR * total) {
          yield fails({
            severity: 'error',
            messageId: 'itemsDiffer',
            details,
            expected: money(sum, saidUnit(unit)),
            actual: money(total, saidUnit(unit)),
            operands: [
              { place, raw: number + unit, label: '', role: 'result' },
              ...items.map(item => mentionOperand({ ...item, groups: [] }, 'part')),
            ],
          })
        }
      }
    }
  },
})
