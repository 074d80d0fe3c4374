import type { TableId } from '@/model/budget-table'
import type { Finding, FindingValue, Operand, OperandRole } from '@/model/finding'
import { fen } from '@/model/money'

/** Whole 万元 as a value. */
export const wan = (amount: number): FindingValue => ({
  kind: 'money',
  fen: fen(Math.round(amount * 1_000_000)),
  unit: 'wanYuan',
})

/** An operand on a line of its own. */
export function operand(role: OperandRole, raw: string, line: number, parts: Partial<Operand> = {}): Operand {
  return {
    role,
    raw,
    label: `第${line}行`,
    place: { line, start: 0, end: Math.max(1, raw.length) },
    ...parts,
  }
}

/** A total of 12 on line 5 that should be 10: 6 (line 3) and 4 (line 4) of one table. */
export function finding(parts: Partial<Finding> = {}, table: TableId | null = 'T3'): Finding {
  const cell = table ? { table, column: 'total' as const } : {}
  return {
    check: 'codes-add-up',
    family: 'withinTable',
    severity: 'error',
    messageId: 'sumDiffers',
    details: { name: '合计' },
    expected: wan(10),
    actual: wan(12),
    difference: wan(2),
    operands: [
      operand('result', '12.00', 5, cell),
      operand('part', '6.00', 3, cell),
      operand('part', '4.00', 4, cell),
    ],
    confidence: 1,
    ...parts,
  }
}
