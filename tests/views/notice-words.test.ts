import { describe, expect, it } from 'vitest'
import { messages } from '@/locales'
import type { Refusal } from '@/model/reading'
import { noticeWords } from '@/views/notice-words'

const refused = (refusal: Omit<Refusal, 'details'>) =>
  ({ id: 1, kind: 'refused', file: 'a.bin', refusal: { ...refusal, details: {} } }) as const

const REFUSALS: readonly (readonly [Omit<Refusal, 'details'>, string])[] = [
  [{ reason: 'empty', looksLike: null }, '这份文件是空的'],
  [{ reason: 'tooLarge', looksLike: null }, '这份文件太大，没有读'],
  [{ reason: 'notText', looksLike: null }, '这份文件不是文字'],
  [{ reason: 'unsupportedFormat', looksLike: 'pdf' }, '这是 PDF，还不能直接读'],
  [{ reason: 'unsupportedFormat', looksLike: 'word' }, '这是 Word 文档，还不能直接读'],
  [{ reason: 'unsupportedFormat', looksLike: 'excel' }, '这是 Excel 表格，还不能直接读'],
  [{ reason: 'unsupportedFormat', looksLike: 'image' }, '这是图片，里面没有文字'],
  [{ reason: 'unsupportedFormat', looksLike: 'archive' }, '这是压缩包，还不能直接读'],
  [{ reason: 'unsupportedFormat', looksLike: 'other' }, '这种文件还不能读'],
  [{ reason: 'unsupportedFormat', looksLike: null }, '这种文件还不能读'],
  [{ reason: 'foreignJson', looksLike: null }, '这是 JSON，但不是明账存的文件'],
  [{ reason: 'savedNewer', looksLike: null }, '这份 JSON 是更新的版本存的'],
  [{ reason: 'savedOlder', looksLike: null }, '这份 JSON 是早先的版本存的'],
  [{ reason: 'savedDamaged', looksLike: null }, '这份 JSON 不完整，或者被改坏了'],
  [{ reason: 'noBudgetTable', looksLike: 'serviceCatalogue' }, '这份文件像服务目录，没有找到预算表'],
  [{ reason: 'noBudgetTable', looksLike: 'procurementCatalogue' }, '这份文件像采购目录，没有找到预算表'],
  [{ reason: 'noBudgetTable', looksLike: 'finalAccounts' }, '这份文件像决算公开，没有找到预算表'],
  [{ reason: 'noBudgetTable', looksLike: 'sheetOnly' }, '只有绩效目标表，没有找到预算表'],
  [{ reason: 'noBudgetTable', looksLike: 'narrativeOnly' }, '只有情况说明，没有找到预算表'],
  [{ reason: 'noBudgetTable', looksLike: 'table' }, '有表格，但不是预算公开的十三张表'],
  [{ reason: 'noBudgetTable', looksLike: 'prose' }, '这份文件像一般文章，没有找到预算表'],
  [{ reason: 'noBudgetTable', looksLike: 'something new' }, '没有找到预算表'],
  [{ reason: 'noBudgetTable', looksLike: 'constructor' }, '没有找到预算表'],
]

const tooLarge = (details: Refusal['details']) =>
  noticeWords(messages['zh-CN'], {
    id: 1,
    kind: 'refused',
    file: 'a.txt',
    refusal: { reason: 'tooLarge', looksLike: null, details },
  }).body

describe('the words of a notice', () => {
  it.each(REFUSALS)('say what %o looks like and what to do', (refusal, title) => {
    for (const words of Object.values(messages)) {
      const said = noticeWords(words, refused(refusal))
      expect(said.form).toBe('refusal')
      expect(said.file).toBe('a.bin')
      expect(said.body).not.toBe('')
      expect(said.ways.length).toBeGreaterThan(0)
      for (const way of said.ways) expect(Object.values(way)).not.toContain('')
    }
    expect(noticeWords(messages['zh-CN'], refused(refusal)).title).toBe(title)
  })

  it('tell how to get the text of a PDF', () => {
    const ways = noticeWords(
      messages['zh-CN'],
      refused({ reason: 'unsupportedFormat', looksLike: 'pdf' }),
    ).ways
    expect(ways.map(way => way.what).join()).toMatch(/复制.*粘贴/)
  })

  it('say what is too large and by how much', () => {
    expect(tooLarge({ bytes: 200 * 1024 ** 2, most: 128 * 1024 ** 2 })).toMatch(/200 MB.*128 MB/)
    expect(tooLarge({ line: 3, characters: 15_000_000 })).toMatch(/第 3 行.*15,000,000 字/)
  })

  it('say how many disclosures of one file were left', () => {
    const notice = { id: 1, kind: 'several', file: 'a.txt', count: 500 } as const
    const said = (left: number) => noticeWords(messages['zh-CN'], { ...notice, left }).body
    expect(said(0)).not.toContain('没有读')
    expect(said(7)).toMatch(/507 份.*前 500 份.*后面 7 份没有读/)
  })

  it('name the file and the stage of a crash', () => {
    const said = noticeWords(messages['zh-CN'], {
      id: 2,
      kind: 'failed',
      file: 'b.txt',
      stage: 'read',
      message: 'x',
    })
    expect(said.title).toContain('b.txt')
    expect(said.body).toContain('读表、说明和绩效目标表')
  })

  it('call a paste by its kind, as it has no name', () => {
    const full = { id: 3, kind: 'notKept', file: '', reason: 'full' } as const
    const said = noticeWords(messages['zh-CN'], { ...full, before: false })
    expect(noticeWords(messages['zh-CN'], { ...full, before: true }).body).toContain('这一步以前的样子')
    expect(said.body).toContain('粘贴的文字')
  })
})
