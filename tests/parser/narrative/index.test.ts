import { describe, expect, it } from 'vitest'
import type { Fen } from '@/model/money'
import type { Column, TableRow } from '@/model/budget-table'
import { readNarrativeText, tablesOf } from './read-narrative-text'

const TEXT = `第三部分 2026年度单位预算情况说明

一、单位预算收支数据变动情况及原因

2026年度本单位预算收入总计100.00万元，其中：本年收入9

内部资料

0.00万元，上年结转10.00万元。

十二、其他说明

购买服务5万元。
`

describe('the narrative', () => {
  const { claims, sections, ledger, source } = readNarrativeText(TEXT)

  it('gives each claim its section and its place, also across a page break', () => {
    expect(claims.map(({ section, value }) => [section, value])).toEqual([
      ['一', 100],
      ['一', 90],
      ['一', 10],
    ])
    expect(claims[1]?.place).toMatchObject({ line: 5, parts: [{ line: 5 }, { line: 9, start: 0, end: 4 }] })
  })

  it('lists parts and sections with their lines', () => {
    expect(sections).toEqual([
      { title: '第三部分 2026年度单位预算情况说明', level: 1, lines: { from: 1, to: source.lines.length } },
      { title: '一、单位预算收支数据变动情况及原因', level: 2, lines: { from: 3, to: 10 } },
      { title: '十二、其他说明', level: 2, lines: { from: 11, to: source.lines.length } },
    ])
  })

  it('claims its lines in the ledger', () => {
    expect([1, 2, 3, 5, 9, 11, 13].map(line => ledger.role(line))).toEqual([
      'heading',
      'blank',
      'heading',
      'claims',
      'claims',
      'heading',
      'text',
    ])
  })
})

describe('what stands in the prose and is none', () => {
  it('skips the legend of a chart and the cells of a table', () => {
    const { claims } = readNarrativeText(
      '五、一般公共预算支出情况说明\n教育支出80.00万元。\n支出结构图\n教育支出 80.00万元\n八成 80.00%\n其他\t20.00万元\n六、一般公共预算基本支出情况说明\n人员经费5万元，公用经费\t1万元。',
    )
    expect(claims.map(({ section, value }) => [section, value])).toEqual([
      ['五', 80],
      ['六', 5],
      ['六', 1],
    ])
  })

  it('ends section 十 where the sheets begin', () => {
    const { claims } = readNarrativeText(
      '十、绩效管理情况\n2、项目绩效目标\n项目3个。\n项目支出绩效目标表\n数量5个',
    )
    expect(claims.map(({ value }) => value)).toEqual([3])
  })

  it('does not take a numbered list for the next section', () => {
    const { claims } = readNarrativeText('九、政府采购情况\n一、货物3万元\n二、服务\n服务2万元。')
    expect(claims.map(({ section, value }) => [section, value])).toEqual([
      ['九', 3],
      ['九', 2],
    ])
  })

  it('takes a number alone on its line for that of the page', () => {
    const { claims } = readNarrativeText('一、收支变动情况\n预算收入总计9万元，比上年增加\n14\n5万元。')
    expect(claims.map(({ value }) => value)).toEqual([9, 5])
  })

  it('recognises a section that lost its number by its title', () => {
    const { claims } = readNarrativeText('一、收支变动情况\n共3万元。\n收入预算情况说明\n收入预算3万元。')
    expect(claims.map(({ section }) => section)).toEqual(['一', '二'])
  })
})

const row = (
  line: number,
  kind: TableRow['kind'],
  name: string,
  values: Partial<Record<Column, number>>,
): TableRow => ({
  side: null,
  kind,
  code: null,
  name,
  name2: null,
  unit: null,
  place: { line, start: 0, end: 0 },
  parent: null,
  confidence: 1,
  figures: Object.fromEntries(
    Object.entries(values).map(([column, value]) => [
      column,
      { fen: (value * 1e6) as Fen, raw: '', place: { line, start: 0, end: 0 }, confidence: 1 },
    ]),
  ),
})

it('reads 其他重要事项 below section 十一 by the titles inside it', () => {
  const tables = tablesOf({ T11: [row(60, 'total', '部门合计', { total: 10 })] })
  const { claims } = readNarrativeText(
    '八、其他重要事项的情况说明\n（一）机关运行经费\n机关运行经费预算10万元。',
    tables,
  )
  expect(claims.map(({ section, restates }) => [section, restates?.line])).toEqual([['八', 60]])
})

describe('the cell a claim repeats', () => {
  const tables = tablesOf({
    T1: [
      { ...row(10, 'item', '一般公共预算', { amount: 90 }), side: 'revenue' },
      { ...row(11, 'thisYear', '本年收入合计', { amount: 90 }), side: 'revenue' },
      {
        ...row(11, 'thisYear', '本年支出合计', { total: 95, current: 90, carryover: 5 }),
        side: 'expenditure',
      },
      { ...row(12, 'carryover', '上年结转', { amount: 5 }), side: 'revenue' },
      { ...row(13, 'grandTotal', '收入总计', { amount: 95 }), side: 'revenue' },
      { ...row(13, 'grandTotal', '支出总计', { total: 95 }), side: 'expenditure' },
    ],
    T3: [row(20, 'total', '合计', { total: 95, basic: 60, project: 35 })],
    T5: [
      row(30, 'total', '合计', { total: 90, basic: 60, project: 30 }),
      { ...row(31, 'item', '教育支出', { total: 90 }), code: '205' },
      { ...row(32, 'item', '普通教育', { total: 50 }), code: '20502' },
      { ...row(33, 'item', '行政运行', { total: 20 }), code: '2050101' },
      { ...row(34, 'item', '行政运行', { total: 30 }), code: '2050201' },
    ],
    T6: [row(40, 'total', '合计', { total: 60, personnel: 50, operating: 10 })],
    T10: [
      row(50, 'item', '因公出国（境）费', { total: 0 }),
      row(51, 'item', '公务用车购置及运行费', { total: 3 }),
      row(52, 'item', '①公务用车购置费', { total: 0 }),
      row(53, 'item', '②公务用车运行维护费', { total: 3 }),
      row(54, 'total', '合计', { total: 3 }),
    ],
    T11: [row(60, 'unit', '某局', { total: 10 })],
    T12: [row(70, 'department', '某局', { total: 35 })],
  })
  const cells = (heading: string, sentence: string) =>
    readNarrativeText(`${heading}\n${sentence}`, tables).claims.map(({ restates }) =>
      restates ? `${restates.table} ${restates.line} ${restates.column}` : null,
    )

  it.each([
    ['一、预算收支变动情况', '2026年度某局预算收入总计95万元', 'T1 13 amount'],
    ['一、预算收支变动情况', '其中：本年收入90万元', 'T1 11 amount'],
    ['一、预算收支变动情况', '本年部门预算支出总计95万元', 'T1 13 total'],
    ['二、收入预算情况说明', '一般公共预算拨款收入90万元', 'T1 10 amount'],
    ['三、支出预算情况说明', '我单位支出预算95万元', 'T3 20 total'],
    ['三、支出预算情况说明', '其中项目支出为35万元', 'T3 20 project'],
    ['五、一般公共预算支出情况说明', '一般公共预算当年支出90万元', 'T5 30 total'],
    ['五、一般公共预算支出情况说明', '教育支出（类）普通教育（款）50万元', 'T5 32 total'],
    ['六、一般公共预算基本支出情况说明', '公用经费10万元', 'T6 40 operating'],
    ['七、“三公”经费增减变动原因说明', '财政拨款安排的“三公”经费预算3万元', 'T10 54 total'],
    ['七、“三公”经费增减变动原因说明', '公务用车购置及运行维护费3万元', 'T10 51 total'],
    ['七、“三公”经费增减变动原因说明', '公务用车购置费0万元', 'T10 52 total'],
    ['七、“三公”经费增减变动原因说明', '公务用车运行费3万元', 'T10 53 total'],
    ['八、机关运行经费增减变动原因说明', '机关运行经费财政拨款预算10万元', 'T11 60 total'],
    ['十、绩效管理情况', '纳入绩效目标管理的二级项目金额35万元', 'T12 70 total'],
  ])('%s: %s → %s', (heading, sentence, cell) => {
    expect(cells(heading, `${sentence}。`)).toEqual([cell])
  })

  it('tells last year’s money on the side of revenue from that on the side of expenditure', () => {
    expect(
      cells(
        '一、预算收支变动情况',
        '预算收入总计95万元，其中：上年结转5万元；预算支出总计95万元，其中：上年结转5万元。',
      ),
    ).toEqual(['T1 13 amount', 'T1 12 amount', 'T1 13 total', 'T1 11 carryover'])
  })

  it('is the row below the classes in front of its name, or of the code', () => {
    expect(
      cells(
        '五、一般公共预算支出情况说明',
        '教育支出（类）普通教育（款）行政运行（项）2026年预算数为30万元，2050101行政运行20万元，2050202行政运行1万元。',
      ),
    ).toEqual(['T5 34 total', 'T5 33 total', null])
  })

  it('is none for a part of an amount that has no name of its own, and for a sum', () => {
    expect(
      cells(
        '三、支出预算情况说明',
        '项目支出35万元，其中20万元为上级专项，另安排15万元；基本支出60万元，项目支出35万元，共计95万元。',
      ),
    ).toEqual(['T3 20 project', null, null, 'T3 20 basic', 'T3 20 project', null])
  })

  it('is the one named, though its figure differs', () => {
    expect(cells('三、支出预算情况说明', '基本支出61万元。')).toEqual(['T3 20 basic'])
  })

  it('is none where two rows carry the name, and none for changes and shares', () => {
    expect(cells('五、一般公共预算支出情况说明', '行政运行20万元，比上年增加90万元，占20%。')).toEqual([
      null,
      null,
      null,
    ])
  })
})
