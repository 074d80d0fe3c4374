import { describe, expect, it } from 'vitest'
import { messages } from '@/locales'
import { prepareDocument, searchDocument } from '@/views/search-results'
import { packSource } from '@/worker/packed-source'
import { at, claim, disclosure, indicator, row, sheet, table } from '../analysis/build-disclosure'

const words = messages['zh-CN']
const LINES = [
  '某某局',
  '路灯维护\t12.50',
  '212\t城乡社区支出\t30.00',
  '路灯完好率达到95%',
  '公务用车购置及运行维护费\t3.00',
]
const source = packSource({
  name: 'a.txt',
  encoding: 'utf-8',
  format: 'disclosureText',
  lines: LINES.map((raw, index) => ({ number: index + 1, raw, cells: [] })),
})
const read = {
  ...disclosure(
    [
      table('T12', [row({ kind: 'project', name: '路灯维护', line: 2, figures: { total: '12.50' } })]),
      table('T3', [row({ code: '212', name: '城乡社区支出', line: 3, figures: { total: '30.00' } })]),
    ],
    {
      lines: { from: 1, to: LINES.length },
      sheets: [sheet({ project: '路灯维护', indicators: [indicator('quality', '路灯完好率', { line: 4 })] })],
      claims: [
        claim({ section: '五', kind: 'amount', label: '路灯经费', raw: '12.50', place: at(4) }),
        claim({ section: '五', kind: 'amount', label: '路灯经费', raw: '3.00', place: at(5) }),
      ],
    },
  ),
}
const prepared = prepareDocument(read, null, source, words)
const search = (query: string) => searchDocument(prepared, query, null, words, 'wanYuan')
const kinds = (query: string) => search(query).groups.map(({ id }) => id)

describe('what the search finds', () => {
  it('stands in groups: projects, classes, indicators, what the narrative states, the text', () => {
    const { groups } = search('路灯')
    expect(groups.map(({ id }) => id)).toEqual(['project', 'indicator', 'claim', 'source'])
    expect(search('212').groups.map(({ id }) => id)).toEqual(['class', 'source'])
    expect(search('没有的词').groups).toEqual([])
  })

  it('names the unit of the amounts beside them, and no unit where a value has its own', () => {
    const [projects, indicators] = search('路灯').groups
    expect(projects?.label).toBe(`${words.search.groups.project}，万元`)
    expect(projects?.items[0]).toMatchObject({ text: '路灯维护', end: '12.50' })
    expect(indicators?.label).toBe(words.search.groups.indicator)
    const inYuan = searchDocument(prepared, '212', null, words, 'yuan').groups[0]
    expect(inYuan?.label).toBe(`${words.search.groups.class}，元`)
    expect(inYuan?.items[0]?.end).toBe('300,000')
  })

  it('finds an amount in whichever unit it is typed, whole only', () => {
    for (const typed of ['12.50', '12.5 万元', '125,000', '125000元', '￥125,000.00'])
      expect([typed, kinds(typed)]).toEqual([typed, ['project', 'claim', 'source']])
    expect(kinds('2.50')).toEqual(['claim', 'source'])
    expect(kinds('25000')).toEqual([])
  })

  it('finds what the words of the field mean where the document prints others', () => {
    expect(search('公车').groups.map(({ id, items }) => [id, items[0]?.text])).toEqual([
      ['source', '公务用车购置及运行维护费 3.00'],
    ])
  })

  it('tells claims of one name apart by value, the words around them and their line', () => {
    const claims = search('路灯经费').groups.find(({ id }) => id === 'claim')?.items ?? []
    expect(claims.map(({ end, about }) => [end, about])).toEqual([
      ['12.50万元', '路灯完好率达到95%，行 4'],
      ['3.00万元', '公务用车购置及运行维护费 3.00，行 5'],
    ])
  })

  it('leads to the view that shows it, and to its places in the source', () => {
    const { groups, destinations } = search('路灯')
    const ways = groups.map(({ items }) => destinations.get(items[0]?.key ?? ''))
    expect(ways.map(way => [way?.view ?? null, way?.places[0]?.line])).toEqual([
      ['projects', 2],
      [null, 4],
      [null, 4],
      [null, 2],
    ])
    const codes = search('212')
    expect(codes.destinations.get(codes.groups[0]?.items[0]?.key ?? '')).toMatchObject({
      view: 'expenditure',
      query: { code: '212' },
    })
  })
})
