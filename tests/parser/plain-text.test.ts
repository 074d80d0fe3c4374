import { describe, expect, it } from 'vitest'
import { matchKey, plainText, unwrapped } from '@/parser/plain-text'

describe('plain text', () => {
  it.each([
    ['<p>甲</p>', '甲'],
    ['乙 <td colspan="2">丙</td>', '乙  丙'],
    ['**丁**', '丁'],
    ['## 戊', '戊'],
    ['≤5<10', '≤5<10'],
  ])('of %s is %s', (printed, plain) => {
    expect(plainText(printed)).toBe(plain)
  })

  it('loses the blanks of a wrap beside Chinese but not those between Latin words', () => {
    expect(unwrapped('国有资本经营 预算')).toBe('国有资本经营预算')
    expect(unwrapped('PPP model 项目')).toBe('PPP model项目')
  })

  it('is compared without width, blanks, quotes and traditional forms', () => {
    expect(matchKey('項目支出績效目標表（２０２７ 年）')).toBe('项目支出绩效目标表(2027年)')
    expect(matchKey('“三公”经费：①')).toBe('三公经费:1')
  })
})
