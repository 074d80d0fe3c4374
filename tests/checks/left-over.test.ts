import { describe, expect, it } from 'vitest'
import { at } from '../analysis/build-disclosure'
import { audit, of, overviewOf, sheetOf, sourceOf } from './build-case'

type Values = NonNullable<Parameters<typeof sheetOf>[0]['values']>

/** What is found of indicators over a text: what the text is cited with, and how sure. */
function cited(text: string, ...values: Values) {
  const { findings } = audit('numbers-agree-with-text', ...overviewOf(text, { values }))
  return findings.flatMap(({ operands, confidence }) => [operands.slice(1).map(({ raw }) => raw), confidence])
}

describe('a number that is alone left over of its unit', () => {
  it('is the one of an indicator that is called nearly so', () => {
    const text = '管护所必须的17条专线租赁由市级承担。'
    expect(cited(text, ['quantity', '租赁线路数量', '19条'])).toEqual([['17条'], 0.7])
    expect(cited(text, ['quantity', '租赁线路数量', '17条'])).toEqual([])
    expect(cited(text, ['quantity', '种植苗木数量', '19条'])).toEqual([])
  })

  it('is none where it may be of another, of each, of before or a sum', () => {
    const text = '所必须的17条专线租赁由市级承担。'
    const rented: Values[number] = ['quantity', '租赁线路数量', '19条']
    expect(cited(text, rented, ['quantity', '专线租赁数量', '21条'])).toEqual([['17条'], 1])
    expect(cited(text, rented, ['quantity', '专线数量', '17条'])).toEqual([])
    expect(cited('每个站点所必须的17条专线租赁由市级承担。', rented)).toEqual([])
    expect(cited('所必须的专线租赁已有17条。', rented)).toEqual([])
    expect(cited('专线租赁分3条办理。', rented)).toEqual([])
    expect(cited('所必须的8条主线、11条专线租赁由市级承担。', rented)).toEqual([])
    expect(cited('所必须的23条专线租赁由市级承担。', rented, ['quantity', '备用线路数量', '4条'])).toEqual([])
  })

  it('is meant whatever it is called where all of many digits but one are the same', () => {
    const area: Values[number] = ['quantity', '保洁面积', '2079458平方米']
    expect(cited('管护范围：面积共计2070458㎡。', area)).toEqual([['2070458㎡'], 0.7])
    expect(cited('管护范围：面积共计2000000㎡。', ['quantity', '保洁里程', '3000000平方米'])).toEqual([])
  })
})

describe('a number of one text', () => {
  it('is held against the indicator though another text agrees', () => {
    const goal = '聘请协管员300名。'
    const found = (overview: string) =>
      audit(
        'numbers-agree-with-text',
        of([], {
          sheets: [
            {
              ...sheetOf({ values: [['quantity', '聘请协管员人数', '300人']] }),
              texts: {
                overview: { value: overview, place: at(1, 0, overview.length), confidence: 1 },
                goalAnnual: { value: goal, place: at(2, 0, goal.length), confidence: 1 },
              },
            },
          ],
        }),
        sourceOf(overview, goal),
      ).findings.map(({ operands }) => operands.slice(1).map(({ raw }) => raw))
    expect(found('今年聘请协管员270名。')).toEqual([['270名']])
    expect(found('今年聘请协管员300名。')).toEqual([])
    expect(found('2024年聘请协管员270名。')).toEqual([])
    expect(found('两批各聘请协管员150名。')).toEqual([])
  })
})
