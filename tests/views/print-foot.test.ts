import { describe, expect, it } from 'vitest'
import { messages } from '@/locales'
import { footRule, printFoot } from '@/views/print-foot'

const at = new Date(2031, 0, 2, 3, 4)

describe('the foot of a printed page', () => {
  it('names document, year, unit, tool with its version, and time', () => {
    const said = printFoot(messages['zh-CN'], [{ name: '示例局', year: 2031 }], 'wanYuan', at)
    expect(said).toMatch(/^示例局 · 2031 ?年 · 万元 · 明账 Mingzhang \d+\.\d+\.\d+ · 2031-01-02 03:04$/)
    expect(printFoot(messages.en, [{ name: 'A', year: null }], 'yuan', at)).not.toContain('null')
    const both = [
      { name: '示例局', year: 2031 },
      { name: '示例局', year: 2030 },
    ]
    expect(printFoot(messages['zh-CN'], both, 'yuan', at)).toMatch(
      /^示例局 · 2031 ?年，示例局 · 2030 ?年 · 元 · /,
    )
  })

  it('stays one string of the style sheet whatever the document is called', () => {
    const rule = footRule('"; } body { display: none } \\22 \n a')
    expect(rule.match(/"/g)).toHaveLength(2)
    expect(rule).not.toMatch(/[\\\n]/)
  })
})
