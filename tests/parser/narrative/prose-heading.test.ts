import { describe, expect, it } from 'vitest'
import { readProseHeading } from '@/parser/narrative/prose-heading'
import { continuesSections } from '@/parser/narrative/section-order'

describe('headings of the prose', () => {
  it.each([
    ['第三部分 2026年度单位预算情况说明', 1, 3],
    ['二、收入预算情况说明', 2, 2],
    ['**十一、国有资产占有使用情况**', 2, 11],
    ['十—、国有资产占有使用情况', 2, 11],
    ['—、预算收支变动情况', 2, 1],
    ['十二 其他说明', 2, 12],
    ['二　收入预算情况说明', 2, 2],
    ['三、\t支出预算情况说明', 2, 3],
    ['六丶一般公共预算基本支出情况说明', 2, 6],
    ['（二）支出结构情况', 3, 2],
    ['1、车辆情况：', 3, 1],
  ])('%s', (line, level, ordinal) => {
    expect(readProseHeading(line)).toMatchObject({ level, ordinal, bodyFrom: line.length })
  })

  it.each([
    '（一）公务接待费2万元',
    '1、货物5万元；',
    '一、基本支出：指为保障运转而发生的支出。',
    '一是人员增加',
    '2026年预算',
  ])('%s is a sentence', line => {
    expect(readProseHeading(line)).toBeNull()
  })

  it('leaves the text behind a heading on the same line to be read', () => {
    const line = '八、机关运行经费增减变动原因说明 本部门预算20万元，与上年持平。'
    expect(readProseHeading(line)).toMatchObject({ title: '八、机关运行经费增减变动原因说明', bodyFrom: 17 })
  })
})

it('takes only later numbers for the next section', () => {
  const heading = readProseHeading('二、建立调整机制')!
  expect(continuesSections(heading, 12)).toBe(false)
  expect(continuesSections(heading, 1)).toBe(true)
  expect(continuesSections(readProseHeading('九、政府采购情况')!, 6)).toBe(true)
  expect(continuesSections(readProseHeading('九、完善机制')!, 6)).toBe(false)
})
