import { describe, expect, it } from 'vitest'
import { indicatorsOf } from './sheet-text'

describe('damaged indicator rows', () => {
  it('read a clean row into both halves', () => {
    expect(indicatorsOf('|产出指标|数量指标|灯具数量|20盏|数量指标|灯具数|20盏')).toEqual([
      'whole quantity 灯具数量=20盏',
      'annual quantity 灯具数=20盏',
    ])
  })

  it.each([
    ['slid left', '灯具数量|20盏|灯具数|20盏||||'],
    ['slid right with its label', '||数量指标|灯具数量|20盏|数量指标|灯具数|20盏'],
    ['halves slid apart', '灯具数量|||20盏||||数量指标|灯具数|20盏'],
    ['interleaved with blank columns', '产出指标||数量指标||灯具数量||20盏||数量指标||灯具数||20盏'],
    ['with values printed twice', '||数量指标|灯具数量|20盏|20盏|灯具数|20盏|20盏'],
    ['with tags in cells', '|产出指标|数量指标|灯具数量|20盏|数量指标|灯具数 <td>20盏</td>|20盏'],
    ['with name and value fused in both halves', '||数量指标|灯具数量≥20盏||数量指标|灯具数≥20盏|'],
  ])('are read %s', (_, row) => {
    const value = row.includes('≥') ? '≥20盏' : '20盏'
    expect(indicatorsOf('|产出指标|数量指标|电缆长度|3千米|数量指标|电缆长度|3千米', row)).toEqual([
      'whole quantity 电缆长度=3千米',
      `whole quantity 灯具数量=${value}`,
      'annual quantity 电缆长度=3千米',
      `annual quantity 灯具数=${value}`,
    ])
  })

  it('keep the name of a value that was pushed off the row', () => {
    expect(indicatorsOf('|||质量指标|亮灯率|≥98%|质量指标|亮灯率')).toEqual([
      'whole quality 亮灯率=≥98%',
      'annual quality 亮灯率=',
    ])
  })

  it('give a row that stands alone to the half of its column', () => {
    expect(indicatorsOf('|||||数量指标|灯具数|20盏')).toEqual(['annual quantity 灯具数=20盏'])
    expect(indicatorsOf('||数量指标|灯具数|20盏|||')).toEqual(['whole quantity 灯具数=20盏'])
  })

  it('take a value from the next line when the row has none', () => {
    expect(
      indicatorsOf('满意度指标||服务对象满意度 市民满意度||服务对象满意度||市民满意度|', '||>90%||||>90%|'),
    ).toEqual(['whole satisfaction 市民满意度=>90%', 'annual satisfaction 市民满意度=>90%'])
  })

  it('take a value alone on the next line for the half that lacks one, wherever it stands', () => {
    expect(indicatorsOf('||数量指标|灯具数量|20盏|数量指标|灯具数|', '|||20盏')).toEqual([
      'whole quantity 灯具数量=20盏',
      'annual quantity 灯具数=20盏',
    ])
  })

  it('do not take a value without a name for an indicator', () => {
    expect(indicatorsOf('|效益指标|经济效益||提升||经济效益||提升')).toEqual([])
  })

  it('do not split a name at a trailing word that could be a value', () => {
    expect(indicatorsOf('||可持续影响|照明改造的长期影响||可持续影响|照明改造的长期影响|')).toEqual([
      'whole sustainability 照明改造的长期影响=',
      'annual sustainability 照明改造的长期影响=',
    ])
  })

  it('split name and value that share a cell in both halves', () => {
    expect(indicatorsOf('||生态效益||绿化品质水平 加强||生态效益||绿化品质 加强')).toEqual([
      'whole ecological 绿化品质水平=加强',
      'annual ecological 绿化品质=加强',
    ])
  })

  it('split what is measured from its number where nothing else is printed', () => {
    expect(indicatorsOf('||质量指标|线路完好率98%|')).toEqual(['whole quality 线路完好率=98%'])
    expect(indicatorsOf('||数量指标|照明培训人数 40人|')).toEqual(['whole quantity 照明培训人数=40人'])
  })

  it('split a name that ends in the value it shares with the other half', () => {
    expect(indicatorsOf('||质量指标|线路质量合格100%||质量指标|线路质量合格|100%')).toEqual([
      'whole quality 线路质量合格=100%',
      'annual quality 线路质量合格=100%',
    ])
  })

  it('split a name where the other half prints it without the value', () => {
    expect(indicatorsOf('||数量指标|灯具更换数量20盏||数量指标|灯具更换数量|')).toEqual([
      'whole quantity 灯具更换数量=20盏',
      'annual quantity 灯具更换数量=',
    ])
  })

  it('keep a name whole that ends like its value, where the other half prints it whole', () => {
    expect(indicatorsOf('||社会效益|夜间照明水平提升||社会效益|夜间照明水平提升|提升').slice(1)).toEqual([
      'annual social 夜间照明水平提升=提升',
    ])
  })

  it('are not made of dashes, of the side heading that wraps over rows, or of a line of prose', () => {
    expect(
      indicatorsOf(
        '绩|产出指标|数量指标|灯具数量|20盏|数量指标|灯具数|20盏',
        '效|效益指标|经济效益|—|—|经济效益|-|/',
        '以上内容由经办科室填写',
      ),
    ).toEqual(['whole quantity 灯具数量=20盏', 'annual quantity 灯具数=20盏'])
  })

  it('read the left half alone when the header prints one', () => {
    expect(indicatorsOf('|产出指标|数量指标|灯具数量|20盏|||').length).toBe(1)
  })
})
