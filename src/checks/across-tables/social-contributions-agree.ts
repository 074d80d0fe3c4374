import { bareName } from '../../model/name-distance'
import { fen } from '../../model/money'
import { addsUp } from '../balance'
import { defineCheck, type Outcome } from '../define-check'
import { operand } from '../outcome'
import { byCode } from '../rows'
import { cells, isPrinted, type Term } from '../term'

/** Items of table 6 and the functional codes under which the same money is spent. */
const SAME = [
  [/^机关事业单位基本养老保险缴费/u, ['2080505'], 'warning'],
  [/^职业年金缴费/u, ['2080506'], 'warning'],
  [/^住房公积金/u, ['2210201'], 'warning'],
  [/^职工基本医疗保险缴费/u, ['2101101', '2101102'], 'note'],
  [/^公务员医疗补助缴费/u, ['2101103'], 'note'],
  [/^退休费/u, ['2080501', '2080502'], 'note'],
] as const

function join(terms: readonly Term[]): Term | null {
  const [first] = terms
  return first ? { ...first, fen: fen(terms.reduce((sum, term) => sum + (term.fen ?? 0), 0)) } : null
}

/** I20: social contributions by economic class are those by function. */
export const socialContributionsAgree = defineCheck({
  id: 'social-contributions-agree',
  identities: ['I20a', 'I20b', 'I20c'],
  formula: 'T6 养老保险 = T5 2080505; 职业年金 = 2080506; 公积金 = 2210201; 医疗 = 2101101 + 2101102',
  tolerance: 'sum',
  severity: 'warning',
  family: 'acrossTables',
  needs: ['T5', 'T6'],
  ground: 'convention',
  run: function* ({ disclosure: { tables } }): Generator<Outcome> {
    const { T5, T6 } = tables
    const codes = byCode(T5)
    for (const [name, numbers, severity] of SAME) {
      const items = T6.rows.filter(row => row.kind === 'item' && name.test(bareName(row.name)))
      const rows = numbers.flatMap(code => codes.get(code) ?? [])
      const byFunction = cells(T5, rows, 'basic').filter(isPrinted)
      const byClass = cells(T6, items, 'total').filter(isPrinted)
      const one = byFunction.length === 1 ? byFunction[0] : join(byFunction)
      if (!one || byClass.length === 0) continue
      for (const outcome of addsUp(one, byClass, { severity, messageId: 'contributionDiffers' })) {
        // All codes of the sum are named and shown, not the first alone.
        if (outcome.kind !== 'fails') yield outcome
        else {
          yield {
            ...outcome,
            details: { ...outcome.details, name: byFunction.map(({ label }) => label).join('、') },
            operands: [...byFunction.map(term => operand(term, 'result')), ...outcome.operands.slice(1)],
          }
        }
      }
    }
  },
})
