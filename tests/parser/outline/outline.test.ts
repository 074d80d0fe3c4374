import { describe, expect, it } from 'vitest'
import { readDisclosureText } from '@/intake/disclosure-text'
import { createLineLedger } from '@/parser/line-ledger'
import { outlineOf } from '@/parser/outline'

function outline(...lines: string[]) {
  const source = readDisclosureText('t', 'utf-8', lines.join('\n').replaceAll('|', '\t'))
  const ledger = createLineLedger(lines.length)
  const documents = outlineOf({ source, ledger, issues: [] })
  const kinds = documents.map(segments =>
    segments.map(({ kind, table, lines: range }) => [table ?? kind, range.from, range.to]),
  )
  return { kinds, ledger }
}

const TABLE = [
  '2027年预算支出总表',
  '单位：万元',
  '科目编码|科目名称|合计|基本支出|项目支出',
  '201|甲|1.00|1.00|',
]

describe('the outline', () => {
  it('takes no entry of the contents for the section itself', () => {
    const { kinds } = outline(
      '目 录',
      '第一部分 概况|1',
      '2027年预算支出总表.....|2',
      '第三部分 情况说明......3',
      '第一部分 概况',
      '职责',
      ...TABLE,
      '第三部分 情况说明',
      '文字',
    )
    expect(kinds).toEqual([
      [
        ['contents', 1, 4],
        ['overview', 5, 6],
        ['T3', 7, 10],
        ['narrative', 11, 12],
      ],
    ])
  })

  it.each([
    '十、国有资产占有使用情况',
    '（十一）国有资产占有使用情况',
    '11、资产占有使用情况',
    '国有资产占有使用情况',
  ])('resumes the narrative behind a sheet at %s', heading => {
    const { kinds } = outline(
      ...TABLE,
      '第三部分 情况说明',
      '十、绩效管理情况',
      '项目支出绩效目标表',
      '项目名称|甲',
      heading,
      '车辆1辆。',
    )
    expect(kinds[0]?.map(([kind]) => kind)).toEqual(['T3', 'narrative', 'sheet', 'narrative'])
  })

  it.each(['十二、名词解释', '（七）名词解释', '专业名词解释'])('ends the narrative at %s', heading => {
    const { kinds } = outline(...TABLE, '第三部分 情况说明', '一、收支预算情况说明', heading, '财政拨款：指…')
    expect(kinds[0]?.map(([kind]) => kind)).toEqual(['T3', 'narrative', 'glossary'])
  })

  it('knows contents without page numbers by their entries being printed again', () => {
    const { kinds } = outline(
      '目录',
      '第一部分 概况',
      '第二部分 预算报表',
      '2027年预算支出总表',
      '第一部分 概况',
      '职责',
      ...TABLE,
    )
    expect(kinds[0]?.map(([kind, from]) => [kind, from])).toEqual([
      ['contents', 1],
      ['overview', 5],
      ['T3', 7],
    ])
  })

  it('resumes the narrative behind the sheets and closes it at an attachment', () => {
    const { kinds } = outline(
      ...TABLE,
      '第三部分 情况说明',
      '十、绩效管理情况',
      '青山县預算部門（單位）項目支出績效目標表',
      '项目名称|甲',
      '十一、国有资产占有使用情况',
      '青山县财政局文件',
      '一、其他说明',
      '第四部分 名词解释',
      '一、基本支出：甲',
    )
    expect(kinds[0]).toEqual([
      ['T3', 1, 4],
      ['narrative', 5, 6],
      ['sheet', 7, 8],
      ['narrative', 9, 9],
      ['attachment', 10, 11],
      ['glossary', 12, 13],
    ])
  })

  it('opens a sheet at every print of a heading, not where a sentence names it', () => {
    const { kinds } = outline(
      ...TABLE,
      '（项目绩效目标表公开情况见附件）',
      '青山县级预算部门（单位）项目支出绩效目标表',
      '青山县级预算部门（单位）项目支出绩效目标表||',
    )
    expect(kinds[0]?.map(([kind]) => kind)).toEqual(['T3', 'sheet', 'sheet'])
  })

  it('cuts two disclosures apart at the cover of the second', () => {
    const { kinds } = outline(
      '甲局',
      '2027年度部门预算公开',
      ...TABLE,
      '第四部分 名词解释',
      '解释。',
      '乙局',
      '2026年度单位预算公开',
      ...TABLE,
    )
    expect(kinds.map(segments => segments[0])).toEqual([
      ['cover', 1, 2],
      ['cover', 9, 10],
    ])
  })

  it('claims watermarks by their repetition, page numbers and blank lines', () => {
    const marks = ['青山样张', '', '青山样张', '', '青山样张', '', '青山样张', '']
    const { ledger } = outline('', ...marks, '- 12 -', ...TABLE)
    expect([1, 2, 8, 10].map(line => ledger.role(line))).toEqual([
      'blank',
      'watermark',
      'watermark',
      'pageNumber',
    ])
  })
})
