import { describe, expect, it } from 'vitest'
import { messages } from '@/locales'
import { agreementOf, differenceOf } from '@/wording/agreement'
import { figure } from '../analysis/build-disclosure'

const words = messages['zh-CN']
const parts = [figure('1.00', 3), figure('2.00', 4), null]

describe('the agreement of parts and whole', () => {
  it('is said with the sum and the difference', () => {
    expect(agreementOf(words, figure('3.00', 5), parts, 'wanYuan').agreement).toBe('agrees')
    expect(agreementOf(words, figure('3.01', 5), parts, 'wanYuan').agreement).toBe('tail')
    expect(agreementOf(words, null, parts, 'wanYuan').agreement).toBeNull()
  })

  it('tells a difference only where it is more than rounding', () => {
    expect(differenceOf(words, figure('3.00', 5), parts, 'wanYuan')).toBeNull()
    expect(differenceOf(words, figure('3.01', 5), parts, 'wanYuan')).toBeNull()
    expect(differenceOf(words, figure('5.00', 5), parts, 'wanYuan')).toBe('2 个下级相加 3.00，差 2.00')
  })
})
