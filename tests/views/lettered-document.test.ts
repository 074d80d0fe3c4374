import { expect, it } from 'vitest'
import { messages } from '@/locales'
import { nameAmong } from '@/views/lettered-document'

const item = (kind: 'department' | 'unit', fileName: string, year = 2031) => ({
  id: fileName,
  name: '某某局',
  part: 0,
  parts: 1,
  fileName,
  year,
  kind,
  documentKind: 'budget' as const,
  revenue: null,
  addedAt: 0,
})
const names = (...all: ReturnType<typeof item>[]) => all.map(each => nameAmong(messages['zh-CN'], each, all))

it('documents are named by organization and year, as long as that tells them apart', () => {
  expect(names(item('unit', 'a.txt'), item('unit', 'b.txt', 2030))).toEqual(['某某局 2031', '某某局 2030'])
})

it('documents of different kinds say their kind beside the year, in either language', () => {
  const [a, b] = [item('department', 'a.txt'), { ...item('unit', 'b.txt', 2030), name: '某某所' }]
  expect(names(a, b)).toEqual(['某某局 2031 部门预算', '某某所 2030 单位预算'])
  expect(nameAmong(messages.en, b, [a, b])).toMatch(/^某某所 2030 .*unit/iu)
})

it('a department and its own office are told apart by their kind, prints of one by their files', () => {
  expect(names(item('department', 'a.txt'), item('unit', 'b.txt'))).toEqual([
    '某某局 2031 部门预算',
    '某某局 2031 单位预算',
  ])
  expect(names(item('unit', 'a.txt'), item('unit', 'b.txt'))).toEqual([
    '某某局 2031 a.txt',
    '某某局 2031 b.txt',
  ])
})
