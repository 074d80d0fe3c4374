import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withHtmlTables } from '@/intake/html-tables'

const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`

describe('a text with HTML tables in it', () => {
  it('has a line for each row of a table that stands on one line', () => {
    const table = `<table border="1">${row('甲', '1.00')}${row('乙', '')}${row('丙', '2.00')}</table>`
    expect(withHtmlTables(`表一\n\n${table}\n\n一、说明`)).toBe(
      '表一\n\n甲\t1.00\n乙\t\n丙\t2.00\n\n一、说明',
    )
  })

  it('keeps each row on its line where every row has one', () => {
    const lines = [
      '表一',
      '<table>',
      row('甲', '1.00'),
      row('乙', ''),
      row('丙', '2.00'),
      '</table>',
      '一、说明',
    ]
    expect(withHtmlTables(lines.join('\n')).split('\n')).toEqual([
      '表一',
      '',
      '甲\t1.00',
      '乙\t',
      '丙\t2.00',
      '',
      '一、说明',
    ])
  })

  it('spreads cells over the rows and columns that they span', () => {
    const head = '<tr><td rowspan="2">项目</td><td colspan="2">预算数</td></tr>'
    const table = `<table>${head}${row('基本', '项目')}${row('甲', '1.00', '2.00')}</table>`
    expect(withHtmlTables(`单位：万元${table}注：无`)).toBe(
      '单位：万元\n项目\t预算数\t\n\t基本\t项目\n甲\t1.00\t2.00\n注：无',
    )
  })

  it('reads rows without a table around them, and a table that does not end', () => {
    const rows = [row('甲', '1'), row('乙', '2'), row('丙', '3')].join('\n')
    expect(withHtmlTables(`前\n${rows}\n后`)).toBe('前\n甲\t1\n乙\t2\n丙\t3\n后')
    expect(withHtmlTables(`<table>${rows}\n后文`)).toBe('甲\t1\n乙\t2\n丙\t3\n后文')
  })

  it('reads a table of one row, and takes time by length alone', () => {
    expect(withHtmlTables(`<table>${row('甲', '1')}</table>`)).toBe('甲\t1')
    for (const piece of ['<table>', '<tr>', '<table><tr>', '</tr>', '<tr><td>甲</tr', '<table> ']) {
      const text = piece.repeat(30_000)
      expect(withHtmlTables(text).length).toBeLessThanOrEqual(text.length)
    }
  })

  it('is left as it is where the tags are strays in cells', () => {
    const text = '甲\t乙 <td>100%</td>\n<p>丙\n<tr><td>丁'
    expect(withHtmlTables(text)).toBe(text)
  })

  it('never throws and loses no text outside tables', () => {
    const piece = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '</tr>',
      '<td>',
      '</td>',
      '甲',
      '\n',
      '<',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const text = pieces.join('')
        expect(withHtmlTables(text).split('甲').length).toBe(text.split('甲').length)
      }),
    )
  })
})
