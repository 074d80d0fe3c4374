import { defineCheck, type Outcome } from '../define-check'
import { fails, HOLDS, words } from '../outcome'
import type { Operand } from '../../model/finding'

const number = (text: string): number | null => {
  const digits = /^\d{1,6}/u.exec(text)?.[0]
  return digits === undefined ? null : Number(digits)
}

/** A department with staff has internal divisions; staff on the establishment is no more than all staff. */
export const overallBasicsMakeSense = defineCheck({
  id: 'overall-basics-make-sense',
  formula: 'overall sheet: 内设职能部门数 > 0 where staff > 0; 在职 = 在编 + 其他',
  tolerance: 'exact',
  severity: 'warning',
  family: 'overall',
  needs: ['overall'],
  ground: 'convention',
  run: function* ({ disclosure: { overall } }): Generator<Outcome> {
    const basics = (overall?.basics ?? []).map(({ label, value }) => ({
      label,
      count: number(value.value),
      sure: value.confidence,
      operand: { place: value.place, raw: value.value, label, role: 'cited' } satisfies Operand,
    }))
    const named = (label: RegExp) => basics.find(item => label.test(item.label))
    const divisions = named(/内设(?:职能)?(?:部门|机构|科室)/u)
    const staff = named(/实际在职|在职人员/u)
    if (divisions?.count === 0 && staff && (staff.count ?? 0) > 10) {
      yield fails({
        severity: 'warning',
        messageId: 'noDivisions',
        details: { count: staff.count ?? 0 },
        expected: words('> 0'),
        actual: words(divisions.operand.raw),
        operands: [{ ...divisions.operand, role: 'result' }, staff.operand],
        confidence: divisions.sure,
      })
    } else if (divisions && staff) yield HOLDS
    const tenured = named(/^在编/u)
    const others = named(/其他人员/u)
    if (!staff || !tenured || !others) return
    if (staff.count === (tenured.count ?? 0) + (others.count ?? 0)) yield HOLDS
    else {
      yield fails({
        severity: 'warning',
        messageId: 'staffDiffers',
        expected: words(String((tenured.count ?? 0) + (others.count ?? 0))),
        actual: words(staff.operand.raw),
        operands: [{ ...staff.operand, role: 'result' }, tenured.operand, others.operand],
        confidence: Math.min(staff.sure, tenured.sure, others.sure),
      })
    }
  },
})
