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

it('a rate of earlier years is what was reached, not what is planned', () => {
  const check = 'numbers-agree-with-text'
  const rate = (text: string) => {
    const sheet = sheetOf({ values: [['quality', '抽检超标率', '≤3%']], texts: { overview: [1, text] } })
    return audit(check, of([], { sheets: [sheet] }), sourceOf(text)).findings
  }
  expect(rate('2025年抽检超标率2.8%，2026年1-6月抽检超标率2.6%。')).toEqual([])
  expect(rate('2027年抽检超标率控制在2.8%。')).toHaveLength(1)
})

it('an overview that tells of the year alone is at odds with no goal of all years', () => {
  const overview = '本年编写活页式教材6部。'
  const [whole, annual] = ['三年累计编写活页式教材18部。', '编写活页式教材6部。']
  const document = (goal: string) =>
    of([], {
      sheets: [
        sheetOf({
          attribute: '延续性项目',
          texts: { overview: [1, overview], goalWhole: [2, whole], goalAnnual: [3, goal] },
        }),
      ],
    })
  const found = (goal: string) =>
    audit('texts-agree', document(goal), sourceOf(overview, whole, goal)).findings.length
  expect(found(annual)).toBe(0)
  expect(found('编写活页式教材7部。')).toBe(1)
})

const fees = (text: string) =>
  audit(
    'yearly-fees-fit-funds',
    of([], { sheets: [sheetOf({ annual: '640000', texts: { overview: [1, text] } })] }),
    sourceOf(text),
  ).findings.length

it('a yearly fee of one person is no fee of the year', () => {
  expect(fees('每生每年减免学费5000元。')).toBe(0)
  expect(fees('每年减免学费5000元。')).toBe(1)
})
