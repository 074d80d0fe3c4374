import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlToText } from '@/intake/html'

describe('htmlToText', () => {
  it('keeps blank cells where a cell spans columns or rows', () => {
    const html = `<table><tr><th rowspan="2">项目</th><th colspan=2>合计</th></tr>
      <tr><td>基本</td><td>项目</td></tr><tr><td>甲<td>1.00<td>2.00</table>`
    expect(htmlToText(html)).toBe('项目\t合计\t\n\t基本\t项目\n甲\t1.00\t2.00')
  })

  it('keeps the text around tables, a line a block', () => {
    expect(htmlToText('<h1>表一</h1><p>单位：<b>万元</b></p><table><tr><td>甲</table>注：无')).toBe(
      '表一\n单位：万元\n甲\n注：无',
    )
  })

  it('joins the lines of a cell and reads character references', () => {
    expect(
      htmlToText('<table><tr><td><p>公用</p><p>经费</p><td>&nbsp;A&amp;B&#x4e00;&#22; &bogus;</table>'),
    ).toBe('公用 经费\tA&B一 &bogus;')
  })

  it('leaves out scripts, styles and comments, and keeps a stray sign', () => {
    expect(htmlToText('<style>td{}</style><!-- <td> --><script>if (a<b) x()</script><p>1 < 2</p>')).toBe(
      '1 < 2',
    )
  })

  it('keeps the rows of a table inside a cell', () => {
    const inner = '<table><tr><td>甲<td>1</tr><tr><td>乙<td>2</tr></table>'
    expect(htmlToText(`<table><tr><td>${inner}</td></tr></table>`)).toBe('甲\t1\n乙\t2')
  })

  it('bounds a span that no table has', () => {
    expect(htmlToText('<table><tr><td colspan="999999">甲<td>乙</table>').length).toBeLessThan(200)
  })

  it('never throws, whatever the tags', () => {
    const piece = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td rowspan=3>',
      '<td>',
      '</td>',
      '甲',
      '<',
      '<!--',
      '"',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        expect(typeof htmlToText(pieces.join(''))).toBe('string')
      }),
    )
  })
})
