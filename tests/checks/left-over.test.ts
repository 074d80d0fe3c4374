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

  it('is not kept from an indicator by one of another unit, or by one that has its own', () => {
    const villages: Values[number] = ['quantity', '覆盖乡镇个数', '26个']
    const text = '全年开展16个乡镇的道路清扫。'
    expect(cited(text, villages, ['cost', '16个乡镇道路清扫费', '≤80万元'])).toEqual([['16个'], 0.7])
    const rooms = '租用办公用房10处、物资仓库1处。'
    const store: Values[number] = ['quantity', '仓库租用数量', '2处']
    expect(cited(rooms, store, ['quantity', '物资仓库用房', '10处'])).toEqual([['1处'], 0.7])
    expect(cited(rooms, store, ['quantity', '物资仓库用房', '3处'])).toEqual([['1处'], 1])
  })

  it('is none where it is many times as much', () => {
    const checked: Values[number] = ['quantity', '抽检租赁企业', '68家']
    expect(cited('租赁住房企业860家按比例检查。', checked)).toEqual([])
    expect(cited('租赁住房企业86家逐一检查。', checked)).toEqual([['86家'], 0.7])
  })

  it('is meant whatever it is called where all of many digits but one are the same', () => {
    const area: Values[number] = ['quantity', '保洁面积', '2079458平方米']
    expect(cited('管护范围：面积共计2070458㎡。', area)).toEqual([['2070458㎡'], 0.7])
    expect(cited('管护范围：面积共计2000000㎡。', ['quantity', '保洁里程', '3000000平方米'])).toEqual([])
    const pipes =
      '北区雨水干管改造4389米、南区雨水干管改造5682米、东区雨水干管改造3765米、西区雨水干管改造9120米。'
    const one: Values[number] = ['quantity', '雨水干管改造长度', '3865米']
    expect(cited(pipes, one)).toEqual([['3765米'], 0.7])
    expect(cited(pipes, ['quantity', '雨水干管改造长度', '2871米'])).toEqual([])
  })
})

/** What is found of indicators over an overview and a goal. */
function citedOfTwo(overview: string, goal: string, ...values: Values) {
  const texts = {
    overview: { value: overview, place: at(1, 0, overview.length), confidence: 1 },
    goalAnnual: { value: goal, place: at(2, 0, goal.length), confidence: 1 },
  }
  const { findings } = audit(
    'numbers-agree-with-text',
    of([], { sheets: [{ ...sheetOf({ values }), texts }] }),
    sourceOf(overview, goal),
  )
  return findings.map(({ operands }) => operands.slice(1).map(({ raw }) => raw))
}

describe('a number that two texts state', () => {
  it('is meant whatever it is called where nothing else is of its unit', () => {
    const cases: Values[number] = ['quantity', '赔偿涉及事项', '4件']
    const [one, other] = ['今年了结3件终审判决。', '及时了结3件终审判决。']
    expect(citedOfTwo(one, other, cases)).toEqual([['3件', '3件']])
    expect(citedOfTwo(one, '及时了结终审判决。', cases)).toEqual([])
    expect(citedOfTwo(one, other, cases, ['quantity', '信访答复', '6件'])).toEqual([])
  })
})

describe('a number of one text', () => {
  it('is held against the indicator though another text agrees', () => {
    const goal = '聘请协管员300名。'
    const found = (overview: string) => citedOfTwo(overview, goal, ['quantity', '聘请协管员人数', '300人'])
    expect(found('今年聘请协管员270名。')).toEqual([['270名']])
    expect(found('今年聘请协管员300名。')).toEqual([])
    expect(found('2024年聘请协管员270名。')).toEqual([])
    expect(found('两批各聘请协管员150名。')).toEqual([])
  })
})
