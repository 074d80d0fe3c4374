import { describe, expect, it } from 'vitest'
import { readSheets } from './sheet-text'

const TITLE = '项目支出绩效目标表'
const sheetOf = (...rows: string[]) => readSheets(TITLE, ...rows).sheets[0]
const funds = (...rows: string[]) =>
  (sheetOf('项目名称|广场照明', ...rows)?.funds ?? []).map(
    ({ period, source, figure }) => `${period} ${source} ${figure.fen ?? 'blank'}`,
  )

describe('fields of a sheet head', () => {
  it.each([
    [
      'beside their label',
      [
        '项目名称||广场照明',
        '主管部门及代码||018-某县城管局||实施单位||某县路灯所',
        '项目属性|一次性项目|项目期|1年',
      ],
    ],
    [
      'in one cell with it',
      [
        '项目名称:广场照明',
        '主管部门及代码|018-某县城管局|实施单位 某县路灯所',
        '项目属类|一次性项目|项目日期 1年',
      ],
    ],
    [
      'on the next line',
      [
        '项目名称|广场照明',
        '主管部门及代码|018-某县城管局|实施单位|某县路灯所',
        '项目属性|一次性项目|项目期||',
        '|||1年',
      ],
    ],
  ])('stand %s', (_, rows) => {
    const sheet = sheetOf(...rows)
    expect(sheet?.project?.value).toBe('广场照明')
    expect(sheet?.departmentCode?.value).toBe('018')
    expect(sheet?.department?.value).toBe('某县城管局')
    expect(sheet?.unit?.value).toBe('某县路灯所')
    expect(sheet?.attribute?.value).toBe('一次性项目')
    expect(sheet?.term?.value).toBe('1年')
  })

  it('are null where nothing is printed', () => {
    const sheet = sheetOf(
      '项目名称|广场照明',
      '主管部门及代码|018-某县城管局|实施单位|',
      '项目属性|一次性项目|项目期|',
    )
    expect(sheet?.unit).toBeNull()
    expect(sheet?.term).toBeNull()
    expect(sheet?.filledAt).toBeNull()
  })

  it('keep the place of the slice they were read from', () => {
    expect(sheetOf('项目名称|广场照明', '主管部门及代码|018-某县城管局')?.department?.place).toEqual({
      line: 3,
      start: 12,
      end: 17,
    })
  })

  it.each([
    ['负责人:|经办人:||填报日期:|20310102030405'],
    ['负责人: 经办人: 联系电话: 填报日期: 20310102030405'],
    ['负责人:|经办人:|填报日期:20310102030405'],
    ['负责人:|填报日期:||\n||||20310102030405'],
    ['负责人：|经办人： <td>填报日期：</td>|填报日期：||\n|||20310102030405'],
  ])('read the date of %s', foot => {
    expect(sheetOf('项目名称|广场照明', foot)?.filledAt?.value).toBe('20310102030405')
  })
})

describe('funds', () => {
  it('are two columns by source, a blank kept apart from zero', () => {
    expect(
      funds(
        '项目资金(元)|实施期资金总额:|1,200|年度资金总额:|1,000.5',
        '|其中:中央财政资金|0|其中:中央财政资金|',
        '|市县(区)财政资金|1,200|市、县（区）财政资 金|1,000.5',
      ),
    ).toEqual([
      'whole total 120000',
      'annual total 100050',
      'whole central 0',
      'annual central blank',
      'whole local 120000',
      'annual local 100050',
    ])
  })

  it('are read with their unit behind them, also from the line below their labels', () => {
    expect(
      funds('项目资金(元)||实施期资金总额:||年度资金总额:', '||1,700元||0.09万元', '|其中:中央财政资金|0元'),
    ).toEqual(['whole total 170000', 'annual total 90000', 'whole central 0'])
  })

  it('are read from the line below their labels', () => {
    expect(
      funds(
        '项目资金(元)||实施期资金总额:||年度资金总额:',
        '||700||900',
        '省级财政资金||省级财政资金',
        '0||5',
      ),
    ).toEqual(['whole total 70000', 'annual total 90000', 'whole provincial 0', 'annual provincial 500'])
  })

  it('leave the whole period blank when only the year is printed', () => {
    expect(funds('项目资金(元)||实施期资金总额:||年度资金总额:||900')).toEqual([
      'whole total blank',
      'annual total 90000',
    ])
  })

  it('take an amount whose label was lost for the source of the label beside it', () => {
    expect(funds('项目资金(元)|实施期资金总额:|9|年度资金总额:|9', '||4|其中:中央财政资金|5')).toEqual([
      'whole total 900',
      'annual total 900',
      'whole central 400',
      'annual central 500',
    ])
  })

  it('are in the unit that the block names', () => {
    expect(funds('项目资金(万元)|实施期资金总额:|1.5|年度资金总额:|1.5')).toEqual([
      'whole total 1500000',
      'annual total 1500000',
    ])
  })

  it('of the middle term, and of the year by its number, are the two periods', () => {
    expect(
      funds(
        '项目资金（万元）|中期资金总额：|3|2027年度资金总额|1',
        '|其中：省级财政资金|2|其中：省级财政资金|1',
      ),
    ).toEqual([
      'whole total 3000000',
      'annual total 1000000',
      'whole provincial 2000000',
      'annual provincial 1000000',
    ])
  })

  it('keep an unreadable amount as printed, with doubt', () => {
    const fund = sheetOf('项目名称|甲', '项目资金(元)|实施期资金总额:|约五万|年度资金总额:|5')?.funds[0]
    expect(fund?.figure).toMatchObject({ fen: null, raw: '约五万', reason: 'notAnAmount' })
    expect(fund?.figure.confidence).toBeLessThan(0.9)
  })
})

describe('texts', () => {
  it('go on over lines, and share a cell with their label', () => {
    const texts = sheetOf(
      '项目名称|甲',
      '项目概况|更换灯具,',
      '|并维修电缆。',
      '立项依据:会议纪要',
      '项目设立必要性 方便出行',
    )?.texts
    expect(texts?.overview?.value).toBe('更换灯具,并维修电缆。')
    expect(texts?.overview?.place.parts).toHaveLength(2)
    expect(texts?.basis?.value).toBe('会议纪要')
    expect(texts?.necessity?.value).toBe('方便出行')
  })

  it('give each half its goal, by column when one is printed', () => {
    const both = sheetOf('项目名称|甲', '实施期目标||年度目标', '总体目标|三年完成|今年完成')?.texts
    expect([both?.goalWhole?.value, both?.goalAnnual?.value]).toEqual(['三年完成', '今年完成'])
    const one = sheetOf('项目名称|甲', '实施期目标|||年度目标', '总体目标|||今年完成')?.texts
    expect([one?.goalWhole?.value, one?.goalAnnual?.value]).toEqual([undefined, '今年完成'])
    const dated = sheetOf(
      '项目名称|甲',
      '|中期目标（2026年—2028年）|年度目标(2026年)',
      '总体绩效目标|三年完成|今年完成',
    )
    expect([dated?.texts.goalWhole?.value, dated?.texts.goalAnnual?.value]).toEqual(['三年完成', '今年完成'])
  })
})
