import { describe, expect, it } from 'vitest'
import { bareName, editDistance, sharedPairs } from '@/model/name-distance'

describe('bareName', () => {
  it('leaves out blanks, punctuation and width', () => {
    expect(bareName('“甲乙” 公园（一期）ＰＰＰ、项目')).toBe('甲乙公园一期PPP项目')
  })
})

describe('editDistance', () => {
  it('counts characters replaced, inserted and dropped', () => {
    expect(editDistance('隔离场所', '隔离场所', 2)).toBe(0)
    expect(editDistance('苗圃灌溉', '苗圃灌概', 2)).toBe(1)
    expect(editDistance('绿道照明', '绿道照明电费', 2)).toBe(2)
  })

  it('stops counting above the limit', () => {
    expect(editDistance('苗圃灌溉', '绿道照明', 2)).toBeNull()
    expect(editDistance('苗圃', '苗圃灌溉管网', 2)).toBeNull()
  })
})

describe('sharedPairs', () => {
  it('is 1 for the same name and 0 for names that share no pair', () => {
    expect(sharedPairs('苗圃灌溉', '苗圃灌溉')).toBe(1)
    expect(sharedPairs('苗圃', '绿道')).toBe(0)
    expect(sharedPairs('苗', '苗')).toBe(0)
  })
})
