import { describe, expect, it } from 'vitest'
import { entriesOf } from '@/parser/performance/half-row'
import { readIndicatorTable } from '@/parser/performance/indicator-table'
import { matchHalves } from '@/parser/performance/match-halves'
import { HEADER, linesOf } from './sheet-text'

function matches(...rows: string[]): string[] {
  const { whole, annual } = readIndicatorTable(linesOf(HEADER, ...rows), 'project')
  const entries = entriesOf(whole)
  matchHalves(entries, entriesOf(annual))
  return entries.map(({ name, partner }) => `${name.text}→${partner?.name.text ?? ''}`)
}

describe('the same indicator in the other half', () => {
  it('is found in another order and under a cut name', () => {
    expect(
      matches('||数量指标|灯具更换数量|20盏|数量指标|电缆敷设|3千米', '|||电缆敷设长度|3千米||灯具更换|20盏'),
    ).toEqual(['灯具更换数量→灯具更换', '电缆敷设长度→电缆敷设'])
  })

  it('is the one with the same value when two names begin alike', () => {
    expect(
      matches('||时效指标|灯具采购时间|6月|时效指标|灯具采购|9月', '|||灯具采购验收|9月||灯具采购|6月'),
    ).toEqual(['灯具采购时间→灯具采购', '灯具采购验收→灯具采购'])
  })

  it('is missing when nothing begins alike', () => {
    expect(matches('||数量指标|灯具数量|20盏|数量指标|电缆长度|3千米')).toEqual(['灯具数量→'])
  })
})
