import { describe, expect, it } from 'vitest'
import { rowTokens } from '@/parser/performance/row-token'
import { linesOf } from './sheet-text'

const texts = (row: string) => linesOf(row).flatMap(line => rowTokens(line).map(token => token.text))

describe('row tokens', () => {
  it('leave blank cells out and keep the column', () => {
    const [line] = linesOf('|数量指标||灯具数量|20盏')
    expect(line && rowTokens(line).map(token => [token.text, token.column])).toEqual([
      ['数量指标', 1],
      ['灯具数量', 3],
      ['20盏', 4],
    ])
  })

  it('drop what a cell tag swallowed when the row prints it again', () => {
    expect(texts('完工时间 <td>6月</td>|6月')).toEqual(['完工时间', '6月'])
    expect(texts('时效指标 <td>完工时间</td> <td>6月</td>|完工时间|6月')).toEqual([
      '时效指标',
      '完工时间',
      '6月',
    ])
  })

  it('keep what a cell tag swallowed when nothing repeats it', () => {
    expect(texts('完工时间 <td>6月</td>|')).toEqual(['完工时间', '6月'])
  })

  it('take the blanks of a wrap out of the text and keep the place of the slice', () => {
    const [line] = linesOf('|灯具 数量')
    expect(line && rowTokens(line)[0]).toMatchObject({
      text: '灯具数量',
      printed: '灯具 数量',
      start: 1,
      end: 6,
    })
  })

  it('split a label from the name it shares a cell with', () => {
    expect(texts('服务对象满意度 市民满意度')).toEqual(['服务对象满意度', '市民满意度'])
    expect(texts('产出指标数量指标|灯具数量')).toEqual(['产出指标', '数量指标', '灯具数量'])
  })
})
