import { describe, expect, it } from 'vitest'
import { HEAD, HEADER, readSheets } from './sheet-text'

const OVERALL = [
  '整体支出绩效目标申报表',
  '(2031)年度',
  '部门基本信息|部门名称|018-某县城管局',
  '|内设职能部门数|3个|所属预算单位数|2个',
  '部门职责|<p>负责全县城市道路照明的建设和维护。</p>',
  '年度预算情况|按资金来源划分|资金总额(万元)|按资金方向划分|资金总额(万元)',
  '|合计|10.00|合计|10.00',
  '|其中:一般公共预算资金|10.00|其中:基本支出|4.00',
  '|政府性基金预算资金||项目支出|6.00',
  '单位资金|0.00',
  '|一级指标|二级指标|三级指标|指标值',
  '年度绩效指标|产出指标|数量指标|巡查道路条数|≥4条',
]

describe('the overall sheet', () => {
  it('reads basics, funds, texts and indicators', () => {
    const { overall } = readSheets(...OVERALL)
    expect(overall?.department?.value).toBe('某县城管局')
    expect(overall?.departmentCode?.value).toBe('018')
    expect(overall?.basics.map(({ label, value }) => `${label}=${value.value}`)).toEqual([
      '内设职能部门数=3个',
      '所属预算单位数=2个',
    ])
    expect(overall?.funds.map(({ by, key, figure }) => `${by} ${key} ${figure.fen ?? 'blank'}`)).toEqual([
      'source total 10000000',
      'use total 10000000',
      'source generalPublic 10000000',
      'use basic 4000000',
      'source governmentFunds blank',
      'use project 6000000',
      'source unitFunds 0',
    ])
    expect(overall?.texts.map(({ label, text }) => [label, text.value])).toEqual([
      ['部门职责', '负责全县城市道路照明的建设和维护。'],
    ])
    expect(overall?.indicators).toMatchObject([
      { period: 'annual', dimension: 'quantity', name: '巡查道路条数', value: '≥4条' },
    ])
  })

  it('is one though its heading is printed twice or repeated on the next page', () => {
    const [heading = ''] = OVERALL
    const rest = OVERALL.slice(1)
    const more = [
      heading,
      '|效益指标|社会效益|夜间出行安全|提升',
      '|满意度指标|服务对象满意度|居民满意度|≥90%',
    ]
    const { overall } = readSheets(heading, `${heading}||`, ...rest, ...more, ...OVERALL)
    expect(overall?.funds).toHaveLength(7)
    expect(overall?.indicators.map(({ name }) => name)).toEqual([
      '巡查道路条数',
      '夜间出行安全',
      '居民满意度',
    ])
  })

  it('is null where there is none', () => {
    expect(readSheets(...HEAD).overall).toBeNull()
  })

  it('takes the dimension of an indicator from the project sheet that it comes from', () => {
    const row = '|||夜间照明工作考核结果|达到||夜间照明工作考核结果|达到'
    const project = [
      ...HEAD,
      HEADER,
      '|产出指标|质量指标|夜间照明工作考核结果|达到|质量指标|夜间照明工作考核结果|达到',
      row,
    ]
    const after = [...OVERALL, '|||夜间照明工作考核结果|达到']
    expect(readSheets(...after).overall?.indicators.at(-1)?.dimension).toBe('quantity')
    expect(readSheets(...after, ...project).overall?.indicators.at(-1)?.dimension).toBe('quality')
  })
})
