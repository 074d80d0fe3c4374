import { describe, expect, it } from 'vitest'
import { phrases } from '@/wording/phrases'

describe('phrases', () => {
  it('breaks the name of a source before the word that says what it is', () => {
    expect(phrases('政府性基金预算')).toEqual(['政府性基金', '预算'])
    expect(phrases('国有资本经营预算')).toEqual(['国有资本', '经营', '预算'])
    expect(phrases('财政专户管理资金')).toEqual(['财政专户', '管理', '资金'])
  })

  it('never leaves a single character, and keeps every character', () => {
    for (const name of ['预算', '总支出', '当年预算安排', '上年结转', '收入合计']) {
      expect(phrases(name).join('')).toBe(name)
      expect(phrases(name).every(part => part.length > 1)).toBe(true)
    }
  })

  it('leaves words of other scripts alone', () => {
    expect(phrases('General public budget')).toEqual(['General public budget'])
  })
})
