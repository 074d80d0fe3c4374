import { describe, expect, it } from 'vitest'
import { directionReach, isComparison, lastDirectionWord, saysSame } from '@/parser/narrative/direction-words'

describe('words of rise and fall', () => {
  it.each([
    ['比上年增加', 'increase'],
    ['同比上升了', 'increase'],
    ['较上年增', 'increase'],
    ['比上年多', 'increase'],
    ['增幅', 'increase'],
    ['较上年压减', 'decrease'],
    ['降幅', 'decrease'],
    ['比上年少', 'decrease'],
    ['人员增加后机关运行经费下降', 'decrease'],
    ['增加（减少）'.replace('（', '(').replace('）', ')'), null],
    ['增减', null],
  ])('%s', (text, direction) => {
    expect(lastDirectionWord(text)?.direction).toBe(direction)
  })

  it('are none in a name', () => {
    expect(lastDirectionWord('公务接待费')).toBeNull()
    expect(lastDirectionWord('多功能厅购置费')).toBeNull()
  })

  it('reach a number right behind them, lead to a level, or stand apart', () => {
    expect(directionReach('额约为')).toBe('adjacent')
    expect(directionReach('到')).toBe('level')
    expect(directionReach('办公设备购置费')).toBe('distant')
  })
})

describe('comparisons', () => {
  it('name an earlier year or say 同比', () => {
    expect(isComparison('较上年预算')).toBe(true)
    expect(isComparison('与2025年预算数相比')).toBe(true)
    expect(isComparison('同比')).toBe(true)
    expect(isComparison('2026年预算')).toBe(false)
  })

  it('say that nothing changed only of an earlier year', () => {
    expect(saysSame('与上年预算数相同')).toBe(true)
    expect(saysSame('公务接待费持平')).toBe(true)
    expect(saysSame('无变化')).toBe(true)
    expect(saysSame('编制口径与财政部门要求一致')).toBe(false)
  })
})
