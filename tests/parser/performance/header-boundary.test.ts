import { describe, expect, it } from 'vitest'
import { boundaryOfHeader, boundaryOfRows, isHeaderRow } from '@/parser/performance/header-boundary'
import { rowTokens } from '@/parser/performance/row-token'
import { HEADER, linesOf } from './sheet-text'

const tokens = (...rows: string[]) => linesOf(...rows).map(line => rowTokens(line))

describe('where the annual half begins', () => {
  it.each([
    [HEADER, 5],
    ['绩效指标|一级指标|二级指标|三级指标|指标值|一级指标|二级指标|三级指标|指标值', 5],
    ['一级指标||二级指标||三级指标||指标值||二级指标||三级指标||指标值', 8],
    ['|一级指标|二级指标|三级指标|指标值|二级指标|三级指标', 5],
    ['绩效指标|一级指标|二级指标|三级指标|指标值', null],
    ['一级指标名称|二级指标名称|三级指标名称|绩效指标值|二级指标名称|三级指标名称|绩效指标值', 4],
  ])('%s → %s', (row, column) => {
    const [header] = tokens(row)
    expect(header && isHeaderRow(header)).toBe(true)
    expect(header && boundaryOfHeader(header)).toBe(column)
  })

  it('is told by labels printed twice when the header row is lost', () => {
    expect(
      boundaryOfRows(
        tokens('|数量指标|灯具数量|20盏|数量指标|灯具数量|20盏', '|质量指标|亮灯率|98%|质量指标|亮灯率|98%'),
      ),
    ).toBe(4)
    expect(boundaryOfRows(tokens('|数量指标|灯具数量|20盏', '|成本指标|成本指标|电费|2万元'))).toBeNull()
  })
})
