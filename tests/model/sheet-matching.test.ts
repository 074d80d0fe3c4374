import { describe, expect, it } from 'vitest'
import { matchSheets } from '@/model/sheet-matching'
import type { TableRow } from '@/model/budget-table'
import type { PerformanceSheet } from '@/model/performance'
import { at, disclosure, row, sheet, table } from '../analysis/build-disclosure'

const project = (name: string, total: string, unit: string | null = null) =>
  row({ kind: 'project', name, unit, figures: { total } })

/** For each row of table 12 the index of its sheet. */
function matched(rows: readonly TableRow[], sheets: readonly PerformanceSheet[]) {
  const matching = matchSheets(disclosure([table('T12', rows)], { sheets }))
  return rows.map(row => {
    const found = matching.sheetOf(row)
    return found ? sheets.indexOf(found) : null
  })
}

/** A sheet without funds whose overview says this. */
const saying = (value: string) =>
  sheet({ project: '污泥处置', texts: { overview: { value, place: at(1), confidence: 1 } } })

describe('matchSheets', () => {
  it('matches by name without blanks, punctuation and width', () => {
    const sheets = [sheet({ project: '公园 改造(一期)' })]
    expect(matched([project('绿道照明', '1.00'), project('公园改造（一期）', '2.00')], sheets)).toEqual([
      null,
      0,
    ])
  })

  it('tolerates one or two misread characters', () => {
    const rows = [project('扬尘视频监测监控平台', '1.00')]
    expect(matched(rows, [sheet({ project: '扬尘视频监控监测平台', annual: '10,000' })])).toEqual([0])
    expect(matched(rows, [sheet({ project: '扬尘视频监控检查软件平台', annual: '99' })])).toEqual([null])
  })

  it('takes years and phases for what they are, not for a misreading, unless the amounts agree', () => {
    const rows = [project('公园改造工程第一期', '1.00')]
    expect(matched(rows, [sheet({ project: '公园改造工程第二期', annual: '990,000' })])).toEqual([null])
    expect(matched(rows, [sheet({ project: '公园改造工程第二期', annual: '10,000' })])).toEqual([0])
  })

  it('tells projects of the same name apart by their amounts, one to one', () => {
    const rows = [project('河道保洁', '3.00'), project('河道保洁', '1.00'), project('河道保洁', '2.00')]
    const sheets = [
      sheet({ project: '河道保洁', annual: '10,000' }),
      sheet({ project: '河道保洁', annual: '20,040' }),
    ]
    expect(matched(rows, sheets)).toEqual([null, 0, 1])
  })

  it('reads the amounts a sheet’s text says where its funds are blank', () => {
    const rows = [project('污泥处置', '2.00'), project('污泥处置', '34.83')]
    const sheets = [saying('已预拨2万元，现申请34.83万元'), saying('先预拨2万元')]
    expect(matched(rows, sheets)).toEqual([1, 0])
  })

  it('tells projects of the same name and amount apart by their unit', () => {
    const rows = [project('办公经费', '1.00', '甲中心'), project('办公经费', '1.00', '乙中心')]
    const sheets = [sheet({ project: '办公经费', annual: '10,000', unit: '乙中心' })]
    expect(matched(rows, sheets)).toEqual([null, 0])
  })

  it('prefers the very name to a similar one of the same amount', () => {
    const rows = [project('绿道照明电费甲', '1.00'), project('绿道照明电费', '5.00')]
    expect(matched(rows, [sheet({ project: '绿道照明电费', annual: '10,000' })])).toEqual([null, 0])
  })

  it('matches a cut or reworded name when the amounts agree', () => {
    const rows = [project('滨河绿道保洁与秩序维护服务采购', '7.00')]
    expect(matched(rows, [sheet({ project: '滨河绿道保洁与秩序维护', annual: '70,000' })])).toEqual([0])
    expect(matched(rows, [sheet({ project: '滨河绿道保洁与秩序维护', annual: '80,000' })])).toEqual([null])
  })

  it('finds the rows of table 13 and leaves second prints out', () => {
    const carried = project('古树保护', '1.00')
    const sheets = [
      sheet({ project: '古树保护', annual: '10,000' }),
      sheet({ line: 120, project: '古树保护', annual: '10,000', duplicateOf: 100 }),
    ]
    const matching = matchSheets(disclosure([table('T13', [carried])], { sheets }))
    expect(matching.sheets).toHaveLength(1)
    expect(matching.rowOf(sheets[0]!)).toEqual({ table: 'T13', row: carried })
    expect(matching.rowOf(sheets[1]!)).toBeNull()
  })

  it('never matches what has no name', () => {
    expect(matched([project('', '1.00')], [sheet({ annual: '10,000' })])).toEqual([null])
  })
})
