import { describe, expect, it } from 'vitest'
import type { SummaryPart } from '@/charts/define-chart'
import { chartLabel } from '@/components/figures/chart-label'
import { messages } from '@/locales'
import { fen } from '@/model/money'

const say = (language: 'zh-CN' | 'en', parts: readonly SummaryPart[], least?: true) =>
  chartLabel(
    messages[language],
    'T',
    { summary: () => parts, ...(least ? { least } : {}) },
    undefined,
    'wanYuan',
  )
const part = (name: string, amount: number, basisPoints: number | null = null): SummaryPart => ({
  name,
  fen: fen(amount * 1_000_000),
  basisPoints,
})
const sheets = (name: string, covered: number): SummaryPart => ({
  name,
  fen: null,
  basisPoints: covered * 1000,
  count: { covered, cells: 10, unread: 0 },
})

describe('what is said of a picture to those who do not see it', () => {
  it('is the title, then the largest parts with unit and share', () => {
    const two = [part('甲', 3, 7500), part('乙', 1, 2500)]
    expect(say('zh-CN', two)).toBe('T。最大的：甲 3.00 万元（75.00%）；乙 1.00 万元（25.00%）')
    expect(say('en', two)).toBe('T. Largest: 甲 3.00 wan yuan (75.00%); 乙 1.00 wan yuan (25.00%)')
  })

  it('calls nothing the largest where there is one part, and is the title alone where there is none', () => {
    expect(say('zh-CN', [part('甲', 3)])).toBe('T。甲 3.00 万元')
    expect(say('en', [])).toBe('T')
  })

  it('says what a part is made of behind it', () => {
    const parts: SummaryPart[] = [part('甲', 3), { ...part('基本', 2), within: true }, part('乙', 1)]
    expect(say('zh-CN', parts)).toBe('T。最大的：甲 3.00 万元，基本 2.00 万元；乙 1.00 万元')
  })

  it('gives the counts that the picture prints, fewest first', () => {
    const parts = [sheets('甲', 1), sheets('乙', 2)]
    expect(say('zh-CN', parts, true)).toBe('T。最少的：甲 1 / 10 份（10.00%）；乙 2 / 10 份（20.00%）')
    expect(say('en', parts, true)).toBe('T. Fewest: 甲 1 of 10 (10.00%); 乙 2 of 10 (20.00%)')
  })
})
