import { expect, it } from 'vitest'
import { differenceText, isInUnit } from '@/components/figures/finding-words'
import { messages } from '@/locales'
import type { Finding } from '@/model/finding'
import { fen } from '@/model/money'

const off = (unit: 'yuan' | 'wanYuan') =>
  ({ difference: { kind: 'money', fen: fen(5_230_000), unit } }) as unknown as Finding
const words = messages['zh-CN']

it('a difference stands in the unit of its sentence, named where the page is in another', () => {
  expect(differenceText(words, off('wanYuan'), 'wanYuan')).toBe('+5.23')
  expect(differenceText(words, off('wanYuan'), 'yiYuan')).toBe('+5.23 万元')
  expect(differenceText(words, off('yuan'), 'wanYuan')).toBe('+52,300 元')
  expect(differenceText(words, { difference: null } as unknown as Finding, 'yuan')).toBe('')
  expect([isInUnit(off('wanYuan'), 'wanYuan'), isInUnit(off('wanYuan'), 'yiYuan')]).toEqual([true, false])
})
