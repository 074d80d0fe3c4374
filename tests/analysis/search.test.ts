import { describe, expect, it } from 'vitest'
import { prepareSearch } from '@/analysis/search'
import { searchEntries } from '@/analysis/search-entries'
import { findWord, queryWords, searchText } from '@/analysis/text-match'
import { disclosure, indicator, row, sheet, table } from './build-disclosure'

const entry = (text: string, about = '', weight = 0) => ({ text, about, weight })
const texts = (query: string, ...entries: ReturnType<typeof entry>[]) =>
  prepareSearch(entries)(query).map(hit => hit.entry.text)

describe('a folded text', () => {
  it('passes over case, full-width forms, blanks and commas, and still tells where the words stand', () => {
    const text = 'ＰＰＰ 项 目1,234.5'
    expect(findWord(searchText(text), 'ppp项目')).toEqual({ start: 0, end: 7 })
    expect(findWord(searchText(text), '1234')).toEqual({ start: 7, end: 12 })
    expect(findWord(searchText(text), '道路')).toBeNull()
  })

  it('keeps the place of letters that fold into several or stand outside the basic plane', () => {
    expect(findWord(searchText('㎡的𠀀路'), 'm2')).toEqual({ start: 0, end: 1 })
    expect(findWord(searchText('㎡的𠀀路'), '𠀀')).toEqual({ start: 2, end: 4 })
  })

  it('makes no word of a blank query', () => {
    expect(queryWords(' ,　')).toEqual([])
    expect(queryWords('污水　PPP')).toEqual(['污水', 'ppp'])
  })
})

describe('a search', () => {
  it('wants every word, in the text or in what it belongs to', () => {
    const all = [entry('道路养护', '甲中心'), entry('道路照明', '乙中心'), entry('绿化', '甲中心')]
    expect(texts('道路 甲', ...all)).toEqual(['道路养护'])
    expect(texts('甲', ...all)).toEqual(['道路养护', '绿化'])
    expect(texts('', ...all)).toEqual([])
  })

  it('puts the very name first, then beginnings, then the heavier', () => {
    const all = [
      entry('乡村道路', '', 5),
      entry('乡村道路养护', '', 9),
      entry('道路养护', '', 1),
      entry('道路'),
    ]
    expect(texts('道路', ...all)).toEqual(['道路', '道路养护', '乡村道路养护', '乡村道路'])
  })

  it('marks the words in the order of the text', () => {
    const [hit] = prepareSearch([entry('城市道路照明')])('照明 道路')
    expect(hit?.marks()).toEqual([
      { start: 2, end: 4 },
      { start: 4, end: 6 },
    ])
  })
})

describe('what can be searched of a disclosure', () => {
  const T12 = table('T12', [
    row({ line: 1, kind: 'unit', name: '甲中心', figures: { total: '5.00' } }),
    row({ line: 2, kind: 'project', name: '路灯', unit: '甲中心', figures: { total: '5.00' } }),
  ])
  const T3 = table('T3', [
    row({ line: 8, code: '21201', name: '城乡社区管理事务', figures: { total: '5.00' } }),
  ])
  const T5 = table('T5', [
    row({ line: 20, code: '21201', name: '城乡社区管理事务', figures: { total: '4.00' } }),
  ])
  const one = sheet({
    project: '路灯',
    indicators: [
      indicator('quantity', '路灯数量', { period: 'whole', value: '20盏', line: 101 }),
      indicator('quantity', '路灯数量', { period: 'annual', value: '20盏', line: 102 }),
      indicator('quality', '亮灯率', { value: '98%', line: 103 }),
    ],
  })
  const again = sheet({ line: 200, duplicateOf: 100, project: '路灯', indicators: one.indicators })
  const entries = searchEntries({ ...disclosure([T3, T5, T12]), sheets: [one, again] })
  const of = (kind: string) => entries.filter(each => each.kind === kind)

  it('is each project with its unit, not the units themselves', () => {
    expect(of('project')).toMatchObject([{ text: '路灯', about: '甲中心', fen: 5_000_000 }])
  })

  it('is each class once, from the fullest table', () => {
    expect(of('class')).toMatchObject([{ text: '21201 城乡社区管理事务', table: 'T3', fen: 5_000_000 }])
  })

  it('is an indicator that both halves print alike once, with both places; a second print is left out', () => {
    const [first, ...others] = of('indicator')
    expect(first).toMatchObject({ text: '路灯数量', value: '20盏', about: '路灯' })
    expect(first?.places.map(({ line }) => line)).toEqual([101, 102])
    expect(others.map(({ text }) => text)).toEqual(['亮灯率'])
  })
})

describe('typing on, back and elsewhere', () => {
  it('finds at every step what a search from the beginning finds', () => {
    const entries = [
      entry('道路保洁服务', '市政所'),
      entry('道路照明电费', '路灯站'),
      entry('桥梁检测', '市政所'),
      entry('市政道路改造', '市政所'),
    ]
    const search = prepareSearch(entries)
    for (const query of ['道', '道路', '道路 市', '道路 市政', '道路', '道', '桥', '政', '市政 道路', '路灯'])
      expect(
        search(query).map(hit => hit.entry.text),
        query,
      ).toEqual(texts(query, ...entries))
  })
})
