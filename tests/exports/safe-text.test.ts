import { describe, expect, it } from 'vitest'
import { formulaSafe, xmlSafe } from '@/exports/safe-text'

describe('text that leaves the page', () => {
  it('never starts a formula, whatever leads in', () => {
    for (const text of [
      '=1+1',
      '+1',
      '-cmd',
      '@SUM(A1)',
      '＝A1',
      '  =1',
      '\u200b=1',
      '\u202e=1',
      '\u061c=1',
      '\u00ad=1',
      '﹦1',
      '\ttab',
      '|x',
    ])
      expect(formulaSafe(text)).toBe(`'${text}`)
    for (const text of ['', '城乡社区支出', '2026', 'a=b', '（=1）', '—', '%'])
      expect(formulaSafe(text)).toBe(text)
  })

  it('holds no character that XML forbids', () => {
    expect(xmlSafe('a\u0000b\u001bc\ud800d\tx\n😀')).toBe('abcd\tx\n😀')
  })
})
