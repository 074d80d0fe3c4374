import { describe, expect, it } from 'vitest'
import { glossaryEntries, ownExplanation } from '@/analysis/glossary'
import type { LineRole } from '@/model/disclosure'
import { termOf } from '@/model/term'
import { disclosure } from './build-disclosure'

function entriesOf(...lines: readonly string[]) {
  const read = disclosure([], {
    lines: { from: 11, to: 10 + lines.length },
    lineRoles: lines.map((): LineRole => 'glossary'),
  })
  return glossaryEntries(read, line => lines[line - 11] ?? null)
}

describe('the glossary of a disclosure', () => {
  it('is read by entries, without ordinals, marks and the word for means', () => {
    const entries = entriesOf('一、**基本支出**：指维持运转的钱。', '（二）“三公”经费：三项费用。')
    expect(entries).toEqual([
      { name: '基本支出', text: '维持运转的钱。', lines: { from: 11, to: 11 } },
      { name: '三公经费', text: '三项费用。', lines: { from: 12, to: 12 } },
    ])
  })

  it('goes on over lines: an explanation below its name, a sentence broken off', () => {
    const [entry, ...more] = entriesOf('六、单位资金：', '自己的收入，', '', '其中：经营收入。')
    expect(entry).toEqual({
      name: '单位资金',
      text: '自己的收入，其中：经营收入。',
      lines: { from: 11, to: 14 },
    })
    expect(more).toEqual([])
  })

  it('is read where an entry is one sentence', () => {
    expect(entriesOf('3．上年结转是指没有用完的钱。')[0]).toMatchObject({ name: '上年结转' })
  })

  it('explains a term under each of its names, and says nothing of others', () => {
    const entries = entriesOf('一、政府性基金：专款专用。')
    expect(ownExplanation(entries, 'governmentFunds')?.text).toBe('专款专用。')
    expect(ownExplanation(entries, 'stateCapital')).toBeNull()
  })
})

it('a column that is a term of the field is known by its id', () => {
  expect(termOf('generalPublic')).toBe('generalPublic')
  expect(termOf('total')).toBeNull()
  expect(termOf('constructor')).toBeNull()
})
