import { describe, expect, it } from 'vitest'
import type { SectionRuns } from '@/parser/narrative/section-order'
import { withLostHeadings } from '@/parser/narrative/lost-heading'
import { topicOf } from '@/parser/narrative/topics'

const section = (ordinal: number, ...texts: string[]): SectionRuns => ({
  ordinal,
  topic: topicOf('', ordinal),
  subject: null,
  runs: texts.map((raw, index) => ({ line: ordinal * 10 + index, raw, from: 0 })),
})
const shape = (sections: readonly SectionRuns[]) =>
  sections.map(({ ordinal, runs }) => [ordinal, ...runs.map(({ line }) => line)])

describe('a heading that is lost', () => {
  const revenue = section(
    2,
    '2026年度某县水务局预算收入812万元，占100%。',
    '2026年度某县水务局支出预算812万元，其中：基本支出600万元；项目支出212万元。',
  )
  const fiscal = section(4, '2026年度某县水务局财政拨款收支总预算812万元。')

  it('shows where the numbers skip one and a paragraph speaks of what it is about', () => {
    expect(shape(withLostHeadings([revenue, fiscal]))).toEqual([
      [2, 20],
      [3, 21],
      [4, 40],
    ])
  })

  it('is not looked for where no number is missing', () => {
    const whole = [revenue, section(3, '支出预算812万元。'), fiscal]
    expect(withLostHeadings(whole)).toEqual(whole)
  })

  it('takes what stands under the parts of the section along', () => {
    const part = { ...revenue, subject: '拨款', runs: [{ line: 29, raw: '无。', from: 0 }] }
    expect(shape(withLostHeadings([revenue, part, fiscal]))).toEqual([
      [2, 20],
      [3, 21],
      [3, 29],
      [4, 40],
    ])
  })

  it('stays where no paragraph speaks of it', () => {
    const silent = [section(2, '预算收入812万元，其中支出无。'), fiscal]
    expect(withLostHeadings(silent)).toEqual(silent)
  })
})
