import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openBytes, openText } from '@/intake'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from([...text].map(c => c.charCodeAt(0)))
const formatOf = (text: string, name = 'a.txt') => {
  const opened = openBytes(name, utf8(text))
  return 'source' in opened ? opened.source.format : opened.refusal.reason
}

const linesOf = (text: string) => {
  const opened = openText('a', text)
  return 'source' in opened && opened.source.lines.map(line => line.raw)
}

describe('how a text is split', () => {
  it('takes tabs for disclosure text, whose quotes mean nothing', () => {
    const text = '预算公开表1\n项目\t金额\n"三公"经费\t1.00\n"办公费\t2.00\n水费\t3.00'
    const opened = openBytes('a.csv', utf8(text))
    expect('source' in opened && opened.source.format).toBe('disclosureText')
    expect('source' in opened && opened.source.lines[3]?.cells.map(cell => cell.text)).toEqual([
      '"办公费',
      '2.00',
    ])
  })

  it('takes tabs with cells quoted as a spreadsheet quotes them for CSV', () => {
    expect(formatOf('项目\t金额\n"甲""乙"""\t1.00')).toBe('csv')
    expect(formatOf('项目\t金额\n"公用\n经费"\t1.00')).toBe('csv')
  })

  it('takes tabs with most cells in quotes for CSV, also when one of them never closes', () => {
    const rows = ['"科目编码"\t"科目名称"\t"合计"', '"201"\t"甲"\t"1,000.00"', '"202"\t"乙"\t2.00']
    expect(formatOf(rows.join('\n'))).toBe('csv')
    const stray = openBytes('a.tsv', utf8([...rows, '"203"\t"丙\t3.00', '"204"\t"丁"\t"4.00"'].join('\n')))
    expect('source' in stray && stray.source.lines.map(line => line.cells.map(cell => cell.text))).toEqual([
      ['科目编码', '科目名称', '合计'],
      ['201', '甲', '1,000.00'],
      ['202', '乙', '2.00'],
      ['203', '丙', '3.00'],
      ['204', '丁', '4.00'],
    ])
  })

  it('leaves out the characters without width that a copied page puts around its texts', () => {
    const opened = openText('a', '\u200b208\u200b\t\u2060\u200e 1.00\ufeff')
    expect('source' in opened && opened.source.lines[0]?.cells).toEqual([
      { text: '208', start: 1, end: 4 },
      { text: '1.00', start: 9, end: 13 },
    ])
  })

  it('ends lines at NEL, LS and PS only where nothing else ends them', () => {
    expect(linesOf('甲\u2028乙\u0085丙\u2029丁')).toEqual(['甲', '乙', '丙', '丁'])
    expect(linesOf('甲\u2028乙\n丙')).toEqual(['甲\u2028乙', '丙'])
  })

  it('takes lines of equal numbers of commas for CSV, whatever the extension', () => {
    const rows = '预算支出总表\n代码,名称,合计\n201,甲,"1,000.00"\n202,乙,2.00\n203,丙,3.00'
    expect(formatOf(rows)).toBe('csv')
    expect(formatOf(rows.replaceAll(/,(?!000)/gu, ';'))).toBe('csv')
    expect(formatOf('代码，名称，合计\n201，甲，1.00\n202，乙，2.00')).toBe('csv')
  })

  it('takes a table without rows for CSV, though most lines are titles and notes', () => {
    expect(formatOf('某表\n部门名称：某局\n单位：万元\n代码,名称,合计\n合计,,\n注：本表无数据')).toBe('csv')
    expect(formatOf('某表\n部门名称：某局\n单位：万元\n甲,乙,丙\n丁,戊\n注：本表无数据')).toBe(
      'disclosureText',
    )
  })

  it('does not take prose with commas for CSV', () => {
    const sentence = '本单位今年的各项工作按照计划推进，较上年有所增加，主要原因是人员增加和业务扩展的需要'
    expect(formatOf(`${sentence}。\n${sentence}，同上。\n${sentence}。`)).toBe('disclosureText')
  })

  it('reads a saved web page by its tables', () => {
    const opened = openBytes('a.html', utf8('<!DOCTYPE html><html><body><table><tr><td>甲<td>1</table>'))
    expect('source' in opened && opened.source.lines[0]?.cells.map(cell => cell.text)).toEqual(['甲', '1'])
  })
})

describe('what is refused', () => {
  it.each([
    ['a.pdf', '%PDF-1.7\n', 'pdf', 'PDF'],
    ['a.docx', 'PK\x03\x04....word/document.xml', 'word', 'DOCX'],
    ['a.xlsx', 'PK\x03\x04....xl/workbook.xml', 'excel', 'XLSX'],
    ['a.zip', 'PK\x03\x04....a.txt', 'archive', 'ZIP'],
    ['a.doc', '\xd0\xcf\x11\xe0\xa1\xb1', 'word', 'DOC'],
    ['a.wps', '\xd0\xcf\x11\xe0\xa1\xb1', 'word', 'WPS'],
    ['a.et', '\xd0\xcf\x11\xe0\xa1\xb1', 'excel', 'WPS'],
    ['a', '\xd0\xcf\x11\xe0....W\0o\0r\0k\0b\0o\0o\0k\0', 'excel', 'XLS'],
    ['a.png', '\x89PNG\r\n', 'image', 'PNG'],
    ['a.jpg', '\xff\xd8\xff\xe0', 'image', 'JPEG'],
    ['a.rar', 'Rar!\x1a', 'archive', 'RAR'],
  ])('%s is named', (name, content, looksLike, format) => {
    expect(openBytes(name, latin(content))).toEqual({
      refusal: { reason: 'unsupportedFormat', looksLike, details: { format } },
      encoding: null,
    })
  })

  it('is nothing, or nothing but white space', () => {
    expect(openBytes('a.txt', new Uint8Array())).toMatchObject({ refusal: { reason: 'empty' } })
    expect(openBytes('a.txt', utf8(' \n\t　\n'))).toMatchObject({ refusal: { reason: 'empty' } })
  })

  it('is a file of control characters', () => {
    expect(openBytes('a.txt', latin('\0\x01\x02abc\0\0\x05'))).toMatchObject({
      refusal: { reason: 'notText' },
    })
  })

  it('is a line no document has', () => {
    expect(openBytes('a.txt', utf8(`甲\n${'x'.repeat(2_000_001)}`))).toMatchObject({
      refusal: { reason: 'tooLarge', details: { line: 2 } },
    })
  })
})

describe('what is pasted', () => {
  it('is read by the tables of its HTML, else as text', () => {
    const html = '<b>表</b><table><tr><td>甲</td><td>1</td></tr></table>'
    const pasted = openText('', '表 甲 1', html)
    expect('source' in pasted && pasted.source.lines.map(line => line.raw)).toEqual(['表', '甲\t1'])
    const plain = openText('', '甲\t1', '<p>甲 1</p>')
    expect('source' in plain && plain.source.lines.map(line => line.raw)).toEqual(['甲\t1'])
  })
})

it('never throws, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
      const opened = openBytes('a', bytes)
      expect('source' in opened || 'refusal' in opened).toBe(true)
    }),
  )
})

it('gives every line back, whatever the text', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[甲1,;|\t"\n -]{1,80}$/u), text => {
      const opened = openText('a', text)
      const lines = 'source' in opened ? opened.source.lines.map(line => line.raw) : text.split('\n')
      expect(lines).toEqual(text.split('\n'))
    }),
  )
})
