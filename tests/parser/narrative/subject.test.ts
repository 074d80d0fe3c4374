import { describe, expect, it } from 'vitest'
import { foldText } from '@/parser/narrative/fold'
import { beforeComparison, findSubject, namesEarlierYear } from '@/parser/narrative/subject'

function subject(clause: string): string | null {
  const text = foldText(clause)
  const found = findSubject(text)
  return found && text.slice(found.start, found.end)
}

describe('the words a number belongs to', () => {
  it.each([
    ['2026年度某县住房保障中心预算收入总计', '预算收入总计'],
    ['2026年某市财政局部门预算支出总计为', '部门预算支出总计'],
    ['其中：基本支出', '基本支出'],
    ['我单位机关运行经费预算', '机关运行经费预算'],
    ['截至2025年12月31日，某局共有车辆', '车辆'],
    ['财政拨款安排的“三公”经费预算', '“三公”经费预算'],
    ['主要原因是一是会议费', '会议费'],
    ['2.公务接待费预算为', '公务接待费预算'],
    ['某局占有使用价值50万元(原值)以上的通用设备', '价值50万元(原值)以上的通用设备'],
    ['污水处理站项目支出', '污水处理站项目支出'],
    ['实有', '实有'],
    ['对个人和家庭的补助', '对个人和家庭的补助'],
  ])('of %s are %s', (clause, words) => {
    expect(subject(clause)).toBe(words)
  })

  it.each(['', '共计金额', '涉及项目金额', '其中', '2026年', '占', '为'])('are none in %s', clause => {
    expect(subject(clause)).toBeNull()
  })
})

it('ends a subject where a comparison begins', () => {
  expect(beforeComparison('公务接待费比上年增加')).toBe('公务接待费')
  expect(beforeComparison('项目支出较2025年预算')).toBe('项目支出')
  expect(beforeComparison('会议费同比')).toBe('会议费')
  expect(beforeComparison('会议费')).toBe('会议费')
})

describe('an earlier year', () => {
  it.each(['比上年', '较2025年预算数', '上年预算数为', '2025年预算为', '去年'])('is named in %s', clause => {
    expect(namesEarlierYear(clause, 2026)).toBe(true)
  })

  it.each(['上年结转', '2026年预算', '2025年结转资金', '截至2025年', '较上年多安排', '2025年12月31日'])(
    'is not in %s',
    clause => {
      expect(namesEarlierYear(clause, 2026)).toBe(false)
    },
  )
})
