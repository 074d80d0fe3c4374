import { describe, expect, it } from 'vitest'
import { audit, of, sheetOf, sourceOf } from './build-case'

const CHECK = 'numbers-agree-with-text'

/** What the finding on one indicator holds against it, as its sentence says it. */
function told(text: string, name: string, value: string): readonly string[] {
  const sheet = sheetOf({ values: [['quantity', name, value]], texts: { overview: [1, text] } })
  return audit(CHECK, of([], { sheets: [sheet] }), sourceOf(text)).findings.map(({ expected }) =>
    expected?.kind === 'text' ? expected.text : '',
  )
}

describe('what an indicator is held against', () => {
  it('is of its own year, not of the year that is only reckoned by', () => {
    const text =
      '2031年清运垃圾量3.4万吨，2032年清运垃圾量3.9万吨，2033年按2032年测算，清运垃圾量4.1万吨，费用另列。'
    expect(told(text, '2033年清运垃圾量', '≤4.6万吨')).toEqual(['4.1万吨'])
    expect(told(text, '2032年清运垃圾量', '≤4.6万吨')).toEqual(['3.9万吨'])
  })

  it('is what is called most like it', () => {
    const text = '供热面积310万平方米，基本供热总面积480万平方米，管网保温面积12万平方米。'
    expect(told(text, '供热面积', '≤290万平方米')).toEqual(['310万平方米'])
    expect(told(text, '基本供热面积', '≤290万平方米')).toEqual(['480万平方米'])
  })

  it('is told once where the text repeats it, and named by its words where they are the opposite', () => {
    expect(told('普查单位86家，对普查单位86家全部评估。', '普查单位', '≥68家')).toEqual(['86家'])
    const rate = '水质监测合格率达到98%。'
    expect(told(rate, '水质监测不合格率', '≤5%')).toEqual(['合格率98%'])
    expect(told(rate, '水质监测不合格率', '≤2%')).toEqual([])
  })
})
