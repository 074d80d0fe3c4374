import { describe, expect, it } from 'vitest'
import { indicatorsOf, readSheets, HEAD, HEADER } from './sheet-text'

const whole = (...rows: string[]) =>
  indicatorsOf(...rows)
    .filter(line => line.startsWith('whole'))
    .map(line => line.split(' ')[1])

const indicators = (...rows: string[]) => readSheets(...HEAD, HEADER, ...rows).sheets[0]?.indicators ?? []

describe('dimensions of damaged label columns', () => {
  it('are told by the nature of the value when a label stands one row late', () => {
    expect(
      whole(
        '|产出指标|数量指标|灯具数量|20盏|数量指标|灯具数量|20盏',
        '|||验收合格率|100%||验收合格率|100%',
        '||质量指标|亮灯率|≥98%|质量指标|亮灯率|≥98%',
      ),
    ).toEqual(['quantity', 'quality', 'quality'])
  })

  it('are told by the nature of the value when a label stands one row early', () => {
    expect(
      whole(
        '|产出指标|数量指标|灯具数量|20盏|数量指标|灯具数量|20盏',
        '||时效指标|完工时间|9月|时效指标|完工时间|9月',
        '||成本指标|付款时间|12月底前|成本指标|付款时间|12月底前',
        '|||灯具采购成本|≤30万元||灯具采购成本|≤30万元',
      ),
    ).toEqual(['quantity', 'timeliness', 'timeliness', 'cost'])
  })

  it('tell money that comes in from money that is spent', () => {
    expect(
      whole(
        '|产出指标|成本指标|灯具采购成本|≤30万元|成本指标|灯具采购成本|≤30万元',
        '|效益指标||拉动夜市销售收入|≥50万元|经济效益|拉动夜市销售收入|≥50万元',
        '||经济效益|||||',
      ),
    ).toEqual(['cost', 'economic'])
  })

  it('are told by the other half where one half lost its label', () => {
    expect(
      whole(
        '|产出指标|数量指标|灯具数量|20盏|数量指标|灯具数量|20盏',
        '|||照明满足要求|满足|质量指标|照明满足要求|满足',
      ),
    ).toEqual(['quantity', 'quality'])
  })

  it('are told by a label fused into the header row', () => {
    expect(
      indicatorsOf(
        '绩效指标|产出指标|成本指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值',
        '|||杂项|若干||杂项|若干',
      )[0],
    ).toContain('whole cost')
  })

  it('are read, and doubted, on a sheet without labels', () => {
    const { sheets } = readSheets(
      ...HEAD,
      HEADER,
      '|||灯具数量|20盏||灯具数量|20盏',
      '|||改善夜景|改善||改善夜景|改善',
      '|||电费|≤2万元||电费|≤2万元',
    )
    const indicators = sheets[0]?.indicators.filter(indicator => indicator.period === 'whole') ?? []
    expect(indicators.map(indicator => indicator.doubtful)).toContain(true)
    expect(indicators[0]?.dimension).toBe('quantity')
    expect(indicators[2]?.dimension).toBe('cost')
  })

  it('follow a twin sheet of the same project', () => {
    const clean = [
      ...HEAD,
      '项目资金(元)|实施期资金总额:|10',
      HEADER,
      '||社会效益|景观打造|完善|社会效益|景观打造|完善',
      '||生态效益|景观品质|完善|生态效益|景观品质|完善',
    ]
    const damaged = [...HEAD, '项目资金(元)|实施期资金总额:|20', HEADER, '|||景观品质|完善||景观品质|完善']
    const alone = readSheets(...damaged).sheets[0]?.indicators[0]
    const beside = readSheets(...clean, ...damaged).sheets[1]?.indicators[0]
    expect(beside?.dimension).toBe('ecological')
    expect(alone?.dimension).not.toBe('ecological')
  })
})

describe('what is said of a reading', () => {
  it('a clean row is not doubtful', () => {
    expect(
      indicators('|产出指标|数量指标|灯具数量|20盏|数量指标|灯具数量|20盏').map(i => i.doubtful),
    ).toEqual([false, false])
  })

  it('a lost value is the reason of a doubt', () => {
    expect(indicators('|||质量指标|亮灯率|≥98%|质量指标|亮灯率')[1]).toMatchObject({
      value: null,
      reason: 'noValue',
    })
  })

  it('a repeated row is kept and marked', () => {
    const row = '|||社会效益|方便出行|方便|社会效益|方便出行|方便'
    expect(indicators(row, row).map(i => i.reason ?? null)).toEqual([null, 'repeated', null, 'repeated'])
  })

  it('the first of two names with one value is marked, and left out when its half prints it elsewhere', () => {
    const shared = '||时效指标|主路亮灯及时率|支路亮灯及时率|≥98%|||'
    expect(indicators(shared).find(i => i.name === '主路亮灯及时率')).toMatchObject({
      value: '≥98%',
      reason: 'sharedValue',
    })
    expect(
      indicators(shared, '|||主路亮灯及时率|≥97%||主路亮灯及时率|≥97%').filter(
        i => i.name === '主路亮灯及时率' && i.period === 'whole',
      ),
    ).toHaveLength(1)
  })

  it('成本指标 printed at both levels makes cost a level of its own', () => {
    expect(indicators('|成本指标|成本指标|电费|≤2万元|成本指标|电费|≤2万元')[0]?.level1).toBe('cost')
    expect(indicators('|产出指标|成本指标|电费|≤2万元|成本指标|电费|≤2万元')[0]?.level1).toBe('output')
  })

  it('labels are kept with nothing behind them, by half', () => {
    const { sheets } = readSheets(...HEAD, HEADER, '|效益指标|经济效益|||经济效益||', '||生态效益|||||')
    expect(sheets[0]?.labels.map(label => `${label.period} ${label.dimension} ${label.place.line}`)).toEqual([
      'whole economic 5',
      'whole ecological 6',
      'annual economic 5',
    ])
  })
})
