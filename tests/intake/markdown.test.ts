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

it('splits rows without pipes around them, from above the rule to the end of the table', () => {
  const text = '科目 | 合计\n--- | ---:\n208 甲 | 1.00\n**210** |\n\n甲|乙'
  expect(isMarkdown(text.split('\n'))).toBe(true)
  const { lines } = readMarkdown('a.md', 'utf-8', text)
  expect(lines.map(line => line.cells.map(cell => cell.text))).toEqual([
    ['科目', '合计'],
    [''],
    ['208 甲', '1.00'],
    ['210'],
    [''],
    ['甲|乙'],
  ])
})

it('is known by many rows between pipes where the rules are lost', () => {
  expect(isMarkdown(['表', '| 科目 | 合计 |', '| 208 | 1.00 |', '| 210 | 2.00 |'])).toBe(true)
  expect(isMarkdown(['一句话。', '| 一行 |', '又一句话。', '一句|话。'])).toBe(false)
})
