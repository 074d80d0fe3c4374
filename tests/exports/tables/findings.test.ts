import { describe, expect, it } from 'vitest'
import { operandLine } from '@/exports/tables/findings'
import { exportMessages } from '@/locales/export-messages'
import { at } from '../../analysis/build-disclosure'

const words = exportMessages('zh-CN')
const operand = (label: string, raw: string, line: number, start = 0) => ({
  place: { ...at(line), start, end: start + 4 },
  label,
  raw,
  role: 'part' as const,
})

describe('the operands of a finding in one line', () => {
  it('stand once where two cells of a line print the same', () => {
    const twice = [operand('合计', '41817.28', 591), operand('合计', '41817.28', 591, 20)]
    expect(operandLine(words, [twice[0]!, operand('收入总计', '37494.28', 115), twice[1]!])).toBe(
      '合计 41817.28（行 591）；收入总计 37494.28（行 115）',
    )
    expect(operandLine(words, [operand('合计', '1.00', 7), operand('合计', '1.00', 8)])).toBe(
      '合计 1.00（行 7）；合计 1.00（行 8）',
    )
  })

  it('do not say a name twice where the name is what is printed', () => {
    expect(operandLine(words, [operand('路灯改造', '路灯改造', 427), operand('', '36亩', 9)])).toBe(
      '路灯改造（行 427）；36亩（行 9）',
    )
    expect(operandLine(words, [operand('合计', '', 3)])).toBe('合计 空白（行 3）')
  })
})
