import { describe, expect, it } from 'vitest'
import { disclosureOf } from './read-text'

const HEAD = [
  '某县档案局',
  '2031年部门预算公开',
  '预算公开表3',
  '2031年预算支出总表',
  '单位：万元',
  '科目编码|科目名称|合计|基本支出|项目支出',
  '|合计|10.00|4.00|6.00',
  '第三部分 2031年度部门预算情况说明',
  '一、收支预算情况说明',
  '收入预算10.00万元。',
  '第四部分 名词解释',
  '一、基本支出：指保障运转的支出。',
]
const roleOf = (line: string, ...lines: string[]) => disclosureOf(...lines).lineRoles[lines.indexOf(line)]

describe('a foreign line', () => {
  it.each([1, 10, 12])('with amounts is unread behind line %i: cover, narrative, glossary', at => {
    const row = '星外支出|123.45|67.89|11.11'
    expect(roleOf(row, ...HEAD.slice(0, at), row, ...HEAD.slice(at))).toBe('unread')
  })

  it('of junk is unread behind the glossary, however many follow', () => {
    const junk = Array.from({ length: 500 }, (_, at) => `无关文字${at}`)
    const roles = disclosureOf(...HEAD, ...junk).lineRoles.slice(HEAD.length)
    expect(roles.every(role => role === 'unread')).toBe(true)
  })
})
