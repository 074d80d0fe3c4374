import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { readCsv } from '@/intake/csv'

const read = (text: string, delimiter: ',' | ';' | '\t' | '，' = ',') =>
  readCsv('a.csv', 'utf-8', text, delimiter).lines
const texts = (text: string, delimiter?: ',' | ';' | '\t' | '，') =>
  read(text, delimiter).map(line => line.cells.map(cell => cell.text))

describe('readCsv', () => {
  it('keeps delimiters and doubled quotes inside quotes', () => {
    expect(texts('名称,"1,234.00","所谓""三公""经费"')).toEqual([['名称', '1,234.00', '所谓"三公"经费']])
  })

  it('keeps blank cells, also at the end', () => {
    expect(texts('201,,"",\n,,,')).toEqual([
      ['201', '', '', ''],
      ['', '', '', ''],
    ])
  })

  it('splits at semicolons, tabs and full-width commas alike', () => {
    expect(texts('a;"b;c"', ';')).toEqual([['a', 'b;c']])
    expect(texts('a\t"b\tc"', '\t')).toEqual([['a', 'b\tc']])
    expect(texts('办公费，"1，2"', '，')).toEqual([['办公费', '1，2']])
  })

  it('ends a quote that never closes at its line, where PapaParse swallows the rest', () => {
    const text = '类别,合计,基本\n"办公费,1.00,2.00\n"印刷费",3.00,4.00\n水费,5.00,6.00'
    expect(Papa.parse<string[]>(text, { delimiter: ',' }).data.length).toBeLessThan(4)
    expect(texts(text)).toEqual([
      ['类别', '合计', '基本'],
      ['办公费', '1.00', '2.00'],
      ['印刷费', '3.00', '4.00'],
      ['水费', '5.00', '6.00'],
    ])
  })

  it('does not close a stray quote with an empty cell in quotes further down', () => {
    expect(texts('"甲,1,2\n乙,3,4\n丙,"",5')).toEqual([
      ['甲', '1', '2'],
      ['乙', '3', '4'],
      ['丙', '', '5'],
    ])
  })

  it('leaves quotes that are part of a text in it', () => {
    expect(texts('"三公"经费,1.00\n购置"公车,2.00')).toEqual([
      ['"三公"经费', '1.00'],
      ['购置"公车', '2.00'],
    ])
  })

  it('keeps a quoted line end, with every cell at its place', () => {
    const lines = read('甲,"公用\n经费",7.00\n乙,丙,8.00')
    expect(lines.map(line => line.cells)).toEqual([
      [
        { text: '甲', start: 0, end: 1 },
        { text: '公用经费', start: 3, end: 5 },
        { text: '7.00', start: 4, end: 8, line: 2 },
      ],
      [{ text: '', start: 0, end: 0 }],
      [
        { text: '乙', start: 0, end: 1 },
        { text: '丙', start: 2, end: 3 },
        { text: '8.00', start: 4, end: 8 },
      ],
    ])
    expect(lines.map(line => line.number)).toEqual([1, 2, 3])
  })

  it('places every cell without doubled quotes or line ends at its text', () => {
    const cell = fc.stringMatching(/^[^"\r\n]{0,8}$/u)
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1 }), rows => {
        const text = rows
          .map(row => row.map(each => (/,/u.test(each) ? `"${each}"` : each)).join(','))
          .join('\n')
        for (const line of read(text)) {
          for (const { text, start, end } of line.cells) expect(line.raw.slice(start, end)).toBe(text)
        }
        expect(texts(text)).toEqual(rows.map(row => row.map(each => each.trim())))
      }),
    )
  })

  it('reads well-formed CSV as PapaParse does', () => {
    const cell = fc.stringMatching(/^[甲乙1",;. ]{0,6}$/u)
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), rows => {
        const text = Papa.unparse(rows, { quotes: true, newline: '\n' })
        const theirs = Papa.parse<string[]>(text, { delimiter: ',' }).data
        expect(texts(text)).toEqual(theirs.map(row => row.map(each => each.trim())))
      }),
    )
  })

  it('keeps every line, whatever the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[",\n a甲]{0,60}$/u), text => {
        const lines = read(text)
        expect(lines.map(line => line.raw)).toEqual(text.split('\n'))
        for (const line of lines)
          for (const cell of line.cells) expect(cell.end).toBeGreaterThanOrEqual(cell.start)
      }),
    )
  })

  it('takes linear time on nothing but quotes', () => {
    const text = `${',"a""'.repeat(20_000)}\n`.repeat(3)
    const before = performance.now()
    read(text)
    expect(performance.now() - before).toBeLessThan(2000)
  })
})
