import { describe, expect, it } from 'vitest'
import { readDisclosureText } from '@/intake/disclosure-text'

const cellsOf = (...lines: readonly string[]) =>
  readDisclosureText('test.txt', 'utf-8', lines.join('\n')).lines.map(({ cells }) =>
    cells.map(({ text }) => text),
  )

const HEAD = '科目编码   科目名称           合计       基本支出   项目支出'
const ROWS = [
  '205        教育支出           1234.50    1000.00     234.50',
  '20502      普通教育              9.00                  9.00',
  '206        科学技术支出          1.00       1.00',
]
const READ = [
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ['205', '教育支出', '1234.50', '1000.00', '234.50'],
  ['20502', '普通教育', '9.00', '', '9.00'],
  ['206', '科学技术支出', '1.00', '1.00', ''],
]

/** The line with a Chinese character counted as one column. */
const narrow = (line: string) =>
  line.replace(
    /([\u4e00-\u9fff]+)( *)/gu,
    (_, word: string, gap: string) => word + gap + ' '.repeat(gap === '' ? 0 : word.length),
  )

describe('a text whose tables are laid out with blanks', () => {
  it('has columns where its lines stand below each other, and blank cells where they have nothing', () => {
    expect(cellsOf(HEAD, ...ROWS)).toEqual(READ)
  })

  it('is measured by the width its tables fit: a Chinese character takes one column or two', () => {
    expect(cellsOf(narrow(HEAD), ...ROWS.map(narrow))).toEqual(READ)
  })

  it('keeps every cell at its place', () => {
    const { lines } = readDisclosureText('test.txt', 'utf-8', [HEAD, ...ROWS].join('\n'))
    for (const { raw, cells } of lines)
      for (const { text, start, end } of cells) expect(raw.slice(start, end)).toBe(text)
  })

  it('leaves lines as they are where amounts stand under no word', () => {
    const shifted = [HEAD, ...ROWS.map(line => line.replace(/(\S+)$/u, '                      $1'))]
    for (const cells of cellsOf(...shifted).slice(1)) expect(cells).toHaveLength(1)
  })

  it('leaves the next page as it is where it has no head and lacks a column', () => {
    const page = [
      '20503      职业教育              9.00                  9.00',
      '20504      成人教育              8.00                  8.00',
      '20505      广播教育              7.00                  7.00',
    ]
    for (const cells of cellsOf(HEAD, ...ROWS, '', ...page).slice(5)) expect(cells).toHaveLength(1)
  })

  it('is another where blanks stand for tabs: nothing tells which cells are blank', () => {
    const rows = [
      '205  教育支出  1234.50  1000.00  234.50',
      '20502  普通教育  9.00    9.00',
      '2050299  其他普通教育支出  1.00  1.00',
      '206  科学技术支出  1.00  1.00',
    ]
    for (const cells of cellsOf('科目编码  科目名称  合计  基本支出  项目支出', ...rows).slice(1))
      expect(cells).toHaveLength(1)
  })

  it('is prose where no lines have gaps', () => {
    expect(cellsOf('一、收入预算情况说明   无', '', '二、支出预算情况说明')).toEqual([
      ['一、收入预算情况说明   无'],
      [''],
      ['二、支出预算情况说明'],
    ])
  })
})
