import { describe, expect, it } from 'vitest'
import { readSectionHeading } from '@/parser/outline/section-heading'
import { matchKey } from '@/parser/plain-text'

describe('a section of the narrative', () => {
  it.each([
    ['十一、国有资产占有使用情况', 11],
    ['十一 国有资产占有使用情况', 11],
    ['十一丶国有资产占有使用情况', 11],
    ['十一、国有资产占有使用情况：', 11],
    ['十一、国有资产占有使用情况。', 11],
    ['11 国有资产占有使用情况', 11],
    ['七 “三公”经费增减变动原因说明', 7],
  ])('%s', (line, ordinal) => expect(readSectionHeading(matchKey(line))).toBe(ordinal))

  it.each(['一般公共预算支出情况说明', '三公经费情况', '一、政府采购：', '十二个项目支出情况'])(
    '%s is none',
    line => expect(readSectionHeading(matchKey(line))).toBeNull(),
  )
})
