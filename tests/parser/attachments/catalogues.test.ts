import { describe, expect, it } from 'vitest'
import { disclosureOf } from '../read-text'

const TABLE = [
  '某县城管局2031年部门预算公开',
  '第二部分 2031年部门预算报表',
  '预算公开表3',
  '某县城管局2031年预算支出总表',
  '单位：万元',
  '科目编码|科目名称|合计|基本支出|项目支出',
  '|合计|10.00|4.00|6.00',
]
const NARRATIVE = [
  '第三部分 2031年度部门预算情况说明',
  '九、政府采购情况',
  '2031年政府采购预算总额3.00万元。',
  '十二、其他说明',
]

/** The catalogues of a disclosure that ends in these lines, printed. */
function read(...lines: string[]) {
  const disclosure = disclosureOf(...TABLE, ...NARRATIVE, ...lines)
  const catalogues = disclosure.catalogues.map(({ kind, title, columns, rows }) => ({
    kind,
    title: title?.value ?? null,
    columns,
    rows: rows.map(({ code, names, note, group }) =>
      [group ?? '', code ?? '', ...names.map(name => name ?? ''), note ?? ''].join('|'),
    ),
  }))
  return { disclosure, catalogues }
}

const SERVICE = [
  '某省政府购买服务指导性目录',
  '代码|一级目录|二级目录|三级目录',
  'A|公共服务||',
  'A01||公共照明服务|',
]

describe('a service catalogue', () => {
  it('is kept with code, level and name', () => {
    expect(read(...SERVICE, 'A0101|||道路照明服务').catalogues).toEqual([
      {
        kind: 'servicePurchase',
        title: '某省政府购买服务指导性目录',
        columns: ['代码', '一级目录', '二级目录', '三级目录'],
        rows: ['|A|公共服务|||', '|A01||公共照明服务||', '|A0101|||道路照明服务|'],
      },
    ])
  })

  it('goes on behind a page break with the head printed again, watermarks and group headings', () => {
    const { catalogues } = read(
      ...SERVICE,
      '仅供内部审核',
      '',
      '代码|一级目录|二级目录|三级目录',
      '城市管理|||',
      'A|公共服务||',
    )
    expect(catalogues.map(({ rows }) => rows)).toEqual([
      ['|A|公共服务|||', '|A01||公共照明服务||', '城市管理|A|公共服务|||'],
    ])
  })

  it('takes the level from the code where the row slid', () => {
    expect(read(...SERVICE, 'A0101|道路照明服务').catalogues[0]?.rows.at(-1)).toBe('|A0101|||道路照明服务|')
  })

  it('takes code and name apart that share a cell, and blanks out of a code', () => {
    expect(
      read(...SERVICE, 'A0101道路照明服务', 'A 0102|||广场照明服务').catalogues[0]?.rows.slice(2),
    ).toEqual(['|A0101|||道路照明服务|', '|A0102|||广场照明服务|'])
  })

  it('joins a name that wraps to the next line', () => {
    const { disclosure } = read(...SERVICE, 'A0101|||道路照明', '|||维护服务')
    const row = disclosure.catalogues[0]?.rows.at(-1)
    expect(row?.names[2]).toBe('道路照明维护服务')
    expect(row?.place.parts).toHaveLength(2)
  })
})

describe('a procurement catalogue', () => {
  it('is kept with code, item and note', () => {
    expect(
      read(
        '某市政府集中采购目录',
        '品目编码|品目名称|备注',
        '货物类',
        'A02010100|计算机|含笔记本',
        'A02020100|复印机',
        '服务类',
        'C15040200|印刷服务|',
      ).catalogues,
    ).toEqual([
      {
        kind: 'procurement',
        title: '某市政府集中采购目录',
        columns: ['品目编码', '品目名称', '备注'],
        rows: ['货物类|A02010100|计算机|含笔记本', '货物类|A02020100|复印机|', '服务类|C15040200|印刷服务|'],
      },
    ])
  })

  it('may begin with a running number', () => {
    expect(
      read('集中采购目录', '序号|编码|采购品目|说明', '1|A0201|计算机|含笔记本', '2|A0202|复印机|')
        .catalogues[0]?.rows,
    ).toEqual(['|A0201|计算机|含笔记本', '|A0202|复印机|'])
  })
})

describe('attachments', () => {
  it('are neither budget tables nor narrative', () => {
    const { disclosure } = read(
      '十三、其他',
      '某市集中采购目录及采购标准',
      '一、集中采购目录',
      '品目编码|品目名称|备注',
      'A0201|计算机|单价5万元',
      '二、分散采购限额标准',
      '货物类采购限额标准为50万元。',
    )
    expect(disclosure.catalogues.map(({ rows }) => rows.length)).toEqual([1])
    expect(disclosure.claims.map(({ raw }) => raw)).toEqual(['3.00'])
    expect(disclosure.tables.T3.rows).toHaveLength(1)
  })

  it('end where the text goes on', () => {
    const { disclosure } = read(...SERVICE, '第四部分 名词解释', '一、基本支出：指人员支出和公用支出。')
    expect(disclosure.catalogues[0]?.rows).toHaveLength(2)
    const last = disclosure.catalogues[0]?.lines.to ?? 0
    expect(disclosure.lineRoles.slice(last - disclosure.lines.from)).toEqual([
      'attachment',
      'heading',
      'glossary',
    ])
  })

  it('are found behind the glossary too', () => {
    const { catalogues } = read('第四部分 名词解释', '一、基本支出：指人员支出。', '附件', ...SERVICE)
    expect(catalogues[0]?.rows).toHaveLength(2)
  })

  it('do not take a budget table or an indicator table for a catalogue', () => {
    expect(read('科目编码|科目名称|合计', '205|教育|1.00').catalogues).toEqual([])
    expect(read('一级指标|二级指标|三级指标', '产出|数量|灯具').catalogues).toEqual([])
  })
})
