import { describe, expect, it } from 'vitest'
import { removedWords, type DocumentItem } from '@/components/shell/document-item'
import { messages } from '@/locales'

const item = (name: string): DocumentItem => ({
  id: name,
  name,
  part: 0,
  parts: 1,
  fileName: 'a.txt',
  year: 2031,
  kind: 'department',
  documentKind: 'budget',
  revenue: null,
  addedAt: 1,
})
const words = messages['zh-CN']

describe('what was removed', () => {
  it('is named where it is one document, and counted where there are several', () => {
    expect(removedWords(words, [item('某某局')])).toBe(
      words.shell.undo.removed(`某某局 2031 年${words.shell.comma}部门预算`),
    )
    expect(removedWords(words, [item('某某局'), item('某某处')])).toBe(words.shell.undo.cleared(2))
    expect(removedWords(words, [])).toBeNull()
  })
})
