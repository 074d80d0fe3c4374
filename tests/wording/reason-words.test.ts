import { describe, expect, it } from 'vitest'
import { issueGroups } from '@/components/figures/issue-groups'
import { reasonWords } from '@/wording/reason-words'
import { messages } from '@/locales'

const files = import.meta.glob<string>('../../src/parser/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const sources = Object.entries(files)
  .filter(([file]) => !file.endsWith('/refusal.ts'))
  .map(([, text]) => text)

/** The values a property is given, alone or by a condition: `code: 'a'`, `code: x ? 'a' : 'b'`. */
const given = (property: string) =>
  sources.flatMap(text =>
    [...text.matchAll(new RegExp(`\\b${property}: [^\\n,]*`, 'g'))].flatMap(([line]) =>
      [...line.matchAll(/(?:\b\w+:|[?:]) '([a-z]\w+)'/g)].map(([, id = '']) => id),
    ),
  )
const doubts = sources.flatMap(text => [...text.matchAll(/doubts\.add\('(\w+)'\)/g)].map(([, id = '']) => id))
const reasons = [...given('reason'), ...doubts]
const codes = given('code')

const at = (line: number) => ({ line, start: 0, end: 1 })

describe('the words of doubts and oddities', () => {
  it('exist in both languages for every reason a reader gives', () => {
    expect(reasons.length).toBeGreaterThan(5)
    for (const language of ['zh-CN', 'en'] as const)
      expect(reasons.filter(id => !messages[language].issues.reasons[id])).toEqual([])
  })

  it('exist in both languages for every oddity a reader notes', () => {
    expect(codes.length).toBeGreaterThan(3)
    for (const language of ['zh-CN', 'en'] as const)
      expect(codes.filter(id => !messages[language].issues.codes[id])).toEqual([])
  })

  it('say in general what they do not know', () => {
    expect(reasonWords(messages['zh-CN'], 'somethingNew')).toBe('读法证据不足')
    expect(reasonWords(messages['zh-CN'], null)).toBe('读法证据不足')
  })

  it('gather oddities that read alike, in the order of the text', () => {
    const groups = issueGroups(messages['zh-CN'], [
      { code: 'indicatorValueAlone', place: at(3), details: { text: '及时' } },
      { code: 'noteContradictsRows', place: at(5), details: { table: 'T7' } },
      { code: 'indicatorValueAlone', place: at(9), details: { text: '及时' } },
    ])
    expect(groups.map(({ places }) => places.map(({ line }) => line))).toEqual([[3, 9], [5]])
    expect(groups[1]?.text).toContain('表七')
  })
})
