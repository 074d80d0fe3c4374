import { describe, expect, it } from 'vitest'
import { coveredPlaces, markable, sheetPlaces, weighedPlaces } from '@/analysis/counted-places'
import { indicatorCoverage } from '@/analysis/indicator-coverage'
import { keyFigures } from '@/analysis/key-figures'
import { listedShares } from '@/analysis/listed-shares'
import { projectConcentration } from '@/analysis/project-concentration'
import { projectList } from '@/analysis/project-list'
import { at, disclosure, indicator, row, sheet, table } from './build-disclosure'

const project = (line: number, name: string, total: string) =>
  row({ line, kind: 'project', name, figures: { total } })
const read = disclosure(
  [table('T12', [project(1, '甲', '1.00'), project(2, '乙', '4.00'), project(3, '丙', '3.00')])],
  {
    sheets: [
      sheet({
        line: 100,
        project: '甲',
        indicators: [indicator('quantity', '一'), indicator('quantity', '二'), indicator('cost', '三')],
      }),
      sheet({ line: 200, project: '乙', halves: { whole: true, annual: false } }),
    ],
  },
)
const coverage = indicatorCoverage(read)
const linesOf = (places: readonly { readonly line: number }[]) => places.map(({ line }) => line)

describe('what a count or a share counts', () => {
  it('has its places: rows, sheets, the rows without a sheet', () => {
    const [all, withSheet] = keyFigures(read, coverage).filter(
      ({ id }) => id === 'projects' || id === 'projectsWithSheet',
    )
    expect(all).toMatchObject({ count: 3 })
    expect(all?.kind === 'count' && linesOf(all.places)).toEqual([1, 2, 3])
    expect(withSheet?.kind === 'count' && withSheet.places).toHaveLength(2)
    expect(withSheet?.kind === 'count' && linesOf(withSheet.restPlaces)).toEqual([3])
  })

  it('has one place for every cell that is covered, and an amount for every project weighed', () => {
    const { rows, total } = coverage
    expect(coveredPlaces(rows, 'annual', null)).toHaveLength(total.annual.covered)
    expect(coveredPlaces(rows, 'annual', 'quantity')).toHaveLength(1)
    expect(linesOf(weighedPlaces(rows, 'annual'))).toEqual([1])
    expect(sheetPlaces(rows)).toHaveLength(2)
  })

  it('is marked whole unless there are too many places to be marked', () => {
    expect(markable([at(1), at(2)])).toHaveLength(2)
    expect(markable(Array.from({ length: 1001 }, (_, line) => at(line + 1)))).toEqual([at(1)])
  })

  it('in the list of projects is a share of its own, or of it and all larger ones', () => {
    const projects = projectList(read)
    const shares = (isRunning: boolean) =>
      [...listedShares(projects, projectConcentration(read), isRunning).values()].map(share => [
        share?.basisPoints,
        linesOf(share?.places() ?? []),
      ])
    expect(shares(true)).toEqual([
      [10_000, [1, 2, 3]],
      [5000, [2]],
      [8750, [3, 2]],
    ])
    expect(shares(false)).toEqual([
      [1250, [1]],
      [5000, [2]],
      [3750, [3]],
    ])
  })
})
