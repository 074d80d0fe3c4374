import { describe, expect, it } from 'vitest'
import { messages } from '@/locales'
import { fen } from '@/model/money'
import { signMark, signsLine, signsParts, withDoubt, withMark } from '@/wording/figure-signs'
import { at } from '../analysis/build-disclosure'

const PLAIN = { severity: null, doubtful: false, was: [] } as const
const WRONG = { severity: 'error', doubtful: false, was: [fen(19_735_910_000), null] } as const
const DOUBTED = { severity: 'warning', doubtful: true, was: [] } as const

const was = (column: number, line: number) =>
  ({ ...PLAIN, column, was: [fen(line * 1_000_000)], wasAt: [at(line)] }) as const

describe('the marks of figures', () => {
  it('stand beside a name or an amount, and nowhere else', () => {
    expect(signMark(PLAIN)).toBe('')
    expect(withMark('单位资金', PLAIN)).toBe('单位资金')
    expect(withMark('单位资金', WRONG)).toBe('单位资金 ◆✎')
    expect(withMark(withDoubt('5.00', DOUBTED), DOUBTED)).toBe('~5.00 ▲')
  })

  it('are told in one line in both languages, with what was read before and what the parts differ by', () => {
    expect(signsLine(messages['zh-CN'], 'wanYuan', [PLAIN])).toBe('')
    expect(signsLine(messages['zh-CN'], 'wanYuan', [WRONG, DOUBTED], ['差 730.00', null])).toBe(
      '▲ 差 730.00   ✎ 已更正 2 处，原为 19,735.91、空白   ◆ 核对有错误   ▲ 核对有警告   ~ 存疑',
    )
    expect(signsLine(messages.en, 'wanYuan', [WRONG])).toBe(
      '✎ 2 corrections, printed as 19,735.91, blank   ◆ the checks find an error',
    )
  })

  it('are told of each document compared for itself, so that each leads to where it was corrected', () => {
    const parts = signsParts(messages['zh-CN'], 'wanYuan', [was(1, 7), was(0, 3), was(1, 8)])
    expect(parts).toEqual([
      { text: '✎ A 已更正 1 处，原为 3.00', places: [at(3)], column: 0 },
      { text: '✎ B 已更正 2 处，原为 7.00、8.00', places: [at(7), at(8)], column: 1 },
    ])
  })

  it('say that more was corrected than has room', () => {
    const many = { ...PLAIN, was: [1, 2, 3, 4].map(count => fen(count * 1_000_000)) }
    expect(signsLine(messages['zh-CN'], 'wanYuan', [many])).toBe('✎ 已更正 4 处，原为 1.00、2.00、3.00 等')
  })
})
