import { describe, expect, it } from 'vitest'
import { isMarkdown, readMarkdown } from '@/intake/markdown'

const TEXT = '# 预算支出总表\n\n| 名称 | **合计** |\n| --- | ---: |\n| 甲\\|乙 | 1.00 |\n正文\t在此'

describe('readMarkdown', () => {
  it('splits pipe rows, drops marks, and blanks the rule', () => {
    const { lines, format } = readMarkdown('a.md', 'utf-8', TEXT)
    expect(format).toBe('markdown')
    expect(lines.map(line => line.cells.map(cell => cell.text))).toEqual([
      ['预算支出总表'],
      [''],
      ['名称', '合计'],
      [''],
      ['甲\\|乙', '1.00'],
      ['正文', '在此'],
    ])
    for (const { raw, cells } of lines) {
      for (const { text, start, end } of cells) expect(raw.slice(start, end)).toBe(text)
    }
  })

  it('is recognised by a rule under a row, not by pipes alone', () => {
    expect(isMarkdown(TEXT.split('\n'))).toBe(true)
    expect(isMarkdown(['甲 | 乙', '| 丙 |', '---'])).toBe(false)
  })
})
