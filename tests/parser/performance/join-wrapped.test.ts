import { describe, expect, it } from 'vitest'
import { HEAD, HEADER, indicatorsOf, readSheets } from './sheet-text'

describe('cells that wrap to the next line', () => {
  it('go on with the few characters in their column', () => {
    expect(
      indicatorsOf('||社会效益|提高沿线群众夜间出行安|提高||提高沿线群众夜间出行安|提高', '|||全|||全|'),
    ).toEqual(['whole social 提高沿线群众夜间出行安全=提高', 'annual social 提高沿线群众夜间出行安全=提高'])
  })

  it('go on with a longer end when the other half prints the whole', () => {
    expect(
      indicatorsOf('||社会效益|沿线群众夜间|提高||沿线群众夜间出行安全感|提高', '|||出行安全感||||'),
    ).toEqual(['whole social 沿线群众夜间出行安全感=提高', 'annual social 沿线群众夜间出行安全感=提高'])
  })

  it('go on where the other half prints the whole cut, and then all cells of the line do', () => {
    expect(
      indicatorsOf(
        '||社会效益|沿线群众夜间|有所提高并保||沿线群众夜间出行|有所提高',
        '|||出行安全感|持一年||||',
      ),
    ).toEqual([
      'whole social 沿线群众夜间出行安全感=有所提高并保持一年',
      'annual social 沿线群众夜间出行=有所提高',
    ])
  })

  it('are doubtful where the line below may be the end of a cell or a name without a value', () => {
    const { sheets } = readSheets(...HEAD, HEADER, '||数量指标|灯具采购|20盏', '|||安装数量|')
    const { sheets: sure } = readSheets(...HEAD, HEADER, '||数量指标|灯具采购|20盏', '|||灯杆采购|20根')
    expect(sheets[0]?.indicators[0]?.confidence).toBeLessThan(sure[0]?.indicators[0]?.confidence ?? 0)
  })

  it('are placed on both lines', () => {
    const { sheets } = readSheets(...HEAD, HEADER, '||社会效益|夜间出行|安全感增', '||||强')
    expect(sheets[0]?.indicators[0]?.value).toBe('安全感增强')
    expect(sheets[0]?.indicators[0]?.valuePlace?.parts).toEqual([
      { line: 5, start: 12, end: 16 },
      { line: 6, start: 4, end: 5 },
    ])
  })

  it('are not joined with a name of another column, or an indicator of its own', () => {
    expect(indicatorsOf('||数量指标|灯具采购数量|20盏', '|||灯具安装验收时间|')).toEqual([
      'whole quantity 灯具采购数量=20盏',
      'whole quantity 灯具安装验收时间=',
    ])
  })
})
