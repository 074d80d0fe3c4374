import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unwrapped } from '@/parser/plain-text'
import { HEAD, HEADER, readSheets } from './sheet-text'

const CELLS = [
  '',
  '',
  '',
  '数量指标',
  '质量指标',
  '时效指标',
  '成本指标',
  '经济效益',
  '社会效益',
  '可持续影响',
  '服务对象满意度',
  '产出指标',
  '灯具数量',
  '亮灯率',
  '提升城市 夜景',
  '方便出行 <td>方便</td>',
  '≥98%',
  '20盏',
  '6月',
  '提升',
  '及时',
  '≤2万元',
  '指标值',
  '负责人:',
  '项目名称',
  '填报日期:2031',
  '<td>',
  '产出指标数量指标',
  '总体目标',
  '其中:中央财政资金',
  '1,000',
]
const cell = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...CELLS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
)
const rows = fc.array(
  fc.array(cell, { maxLength: 12 }).map(cells => cells.join('\t').replace(/[\r\n|]/gu, ' ')),
  { maxLength: 30 },
)

describe('the performance reader', () => {
  it('reads nothing from no segments', () => {
    expect(readSheets('正文')).toMatchObject({ sheets: [], overall: null })
  })

  it('says which halves it found', () => {
    expect(readSheets(...HEAD, HEADER).sheets[0]?.halves).toEqual({ whole: false, annual: false })
    expect(
      readSheets(...HEAD, '绩效指标|一级指标|二级指标|三级指标|指标值', '|产出指标|数量指标|灯具|2盏')
        .sheets[0]?.halves,
    ).toEqual({
      whole: true,
      annual: false,
    })
  })

  it('bounds its work on a row of thousands of cells, and says what it left', () => {
    const row = Array.from({ length: 20_000 }, (_, i) => `灯具${i}`).join('|')
    const { context } = readSheets(...HEAD, HEADER, row)
    expect(context.issues.some(issue => issue.code === 'indicatorTextUnread')).toBe(true)
  })

  it('never throws, and every name and value is made of slices of its lines', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (lines, overall) => {
        const {
          sheets,
          overall: whole,
          context,
        } = readSheets(...(overall ? ['整体支出绩效目标申报表'] : []), ...HEAD, HEADER, ...lines)
        for (const { namePlace, name, valuePlace, value, confidence } of [
          ...sheets,
          ...(whole ? [whole] : []),
        ].flatMap(s => s.indicators)) {
          const slice = (place: typeof namePlace) =>
            (place.parts ?? [place])
              .map(({ line, start, end }) =>
                unwrapped(context.source.lines[line - 1]?.raw.slice(start, end) ?? ''),
              )
              .join('')
          expect(slice(namePlace)).toBe(name)
          expect(valuePlace && slice(valuePlace)).toBe(value)
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 150 },
    )
  })
})
