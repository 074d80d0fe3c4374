import { describe, expect, it } from 'vitest'
import { itemsBefore } from '@/checks/itemised'
import { audit, overviewOf } from './build-case'

const found = (text: string) => audit('itemised-amounts-add-up', ...overviewOf(text)).findings.length

/** What is listed before the last amount of a text. */
function items(text: string): string[] {
  const start = text.search(/[\d.]+万元[^\d]*$/u)
  return (itemsBefore(text, { line: 3, start, end: text.length })?.items ?? []).map(({ raw }) => raw)
}

describe('the items before a total', () => {
  it('come to their only amount, or to that which is told as their sum; prices and brackets are left out', () => {
    expect(items('需：材料每份1元，计2万元；维修（含3万元税）4万元；租车5万元，共需11万元。')).toEqual([
      '2万元',
      '4万元',
      '5万元',
    ])
  })
  it('are none where an item has no amount, or two of equal right', () => {
    expect(items('需：材料2万元；维修若干；租车5万元，共需11万元。')).toEqual([])
    expect(items('需：材料2万元、纸张1万元；租车5万元，共需11万元。')).toEqual([])
    expect(items('材料2万元，共需11万元。')).toEqual([])
    expect(items('需：租库8座，计8万元，销毁2次，计6万元；材料2万元，共需16万元。')).toEqual([
      '8万元',
      '6万元',
      '2万元',
    ])
    expect(found('值班需4万元。备勤计7万元；装备计5万元，合计16万元。')).toBe(0)
    expect(found('值班需4万元。备勤计7万元；装备计5万元，合计14万元。')).toBe(1)
    expect(items('材料2万元；租车5万元；剩余11万元。')).toEqual([])
  })
  it('keep their places', () => {
    const text = '材料2万元；租车5万元，共需7万元。'
    const list = itemsBefore(text, { line: 3, start: text.indexOf('7万'), end: text.length })
    expect(list?.items[0]).toMatchObject({ place: { line: 3, start: 2, end: 5 }, fen: 2_000_000 })
  })
})
