import { expect, it } from 'vitest'
import { joinProse } from '@/parser/narrative/prose-stream'

it('joins lines that a page break cut and remembers where every character stood', () => {
  const stream = joinProse([
    { line: 3, raw: '收入3,4', from: 0 },
    { line: 7, raw: '  56.78万元', from: 0 },
  ])
  expect(stream.text).toBe('收入3,456.78万元')
  const at = stream.text.indexOf('3,')
  expect(stream.place(at, at + 8)).toEqual({
    line: 3,
    start: 2,
    end: 5,
    parts: [
      { line: 3, start: 2, end: 5 },
      { line: 7, start: 2, end: 7 },
    ],
  })
})

it('starts a new paragraph behind a full stop and at a numbered item', () => {
  const lines = ['第一句。', '第二句', '（一）第三句', '1、第四句']
  const stream = joinProse(lines.map((raw, index) => ({ line: index + 1, raw, from: 0 })))
  expect(stream.text.split('\n')).toEqual(['第一句。', '第二句', '(一)第三句', '1、第四句'])
})

it('folds full-width signs and leaves out blanks, bold marks and HTML, but prints what was printed', () => {
  const stream = joinProse([{ line: 1, raw: '**国有资本 经营**<p>（預算）１％', from: 0 }])
  expect(stream.text).toBe('国有资本经营(预算)1%')
  expect(stream.printed).toBe('国有资本经营（預算）１％')
})

it('begins behind the heading that shares its line', () => {
  const stream = joinProse([{ line: 1, raw: '三、支出情况说明 共5万元', from: 9 }])
  expect(stream.text).toBe('共5万元')
  expect(stream.place(1, 2)).toEqual({ line: 1, start: 10, end: 11 })
})
