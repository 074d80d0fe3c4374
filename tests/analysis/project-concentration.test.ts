import { describe, expect, it } from 'vitest'
import { placesOfParts, projectConcentration } from '@/analysis/project-concentration'
import { disclosure, row, table } from './build-disclosure'

const T12 = table('T12', [
  row({ line: 1, kind: 'department', name: '某局', figures: { total: '10.00' } }),
  row({ line: 2, kind: 'unit', name: '某局', figures: { total: '10.00' } }),
  row({ line: 3, kind: 'project', name: '甲', figures: { total: '2.00', generalPublic: '2.00' } }),
  row({
    line: 4,
    kind: 'project',
    name: '乙',
    figures: { total: '6.00', generalPublic: '1.00', stateCapital: '5.00' },
  }),
  row({ line: 5, kind: 'project', name: '丙', figures: { total: '' } }),
  row({ line: 6, kind: 'project', name: '丁', figures: { total: '2.00' } }),
])

const named = (line: number, name: string, unit: string, total: string) =>
  row({ line, kind: 'project', name, unit, figures: { total, generalPublic: total } })

describe('projectConcentration', () => {
  const { parts, sum, blank, lines } = projectConcentration(disclosure([T12]))

  it('sorts the projects by amount, equal ones as printed, units left out', () => {
    expect(parts.map(part => part.row.name)).toEqual(['乙', '甲', '丁'])
    expect(lines).toEqual({ from: 1, to: 6 })
  })

  it('gives shares of the sum of the projects and adds them up', () => {
    expect(sum).toBe(10_000_000)
    expect(parts.map(part => part.shareBasisPoints)).toEqual([6000, 2000, 2000])
    expect(parts.map(part => part.cumulativeBasisPoints)).toEqual([6000, 8000, 10_000])
  })

  it('names the source that pays most, or none', () => {
    expect(parts.map(part => part.source)).toEqual(['stateCapital', 'generalPublic', null])
  })

  it('keeps blank projects apart', () => {
    expect(blank.map(({ name }) => name)).toEqual(['丙'])
  })

  it('takes the rows of one name and unit for one project, and keeps every row', () => {
    const {
      parts: projects,
      sized,
      count,
    } = projectConcentration(
      disclosure([
        table('T12', [
          named(1, '设备', '甲中心', '3.00'),
          named(2, '道路', '甲中心', '4.00'),
          named(3, '设 备', '甲中心', '2.00'),
          named(4, '设备', '乙中心', '1.00'),
        ]),
      ]),
    )
    expect(
      projects.map(({ row, rows, fen, cumulativeBasisPoints }) => [
        row.place.line,
        rows.length,
        fen,
        cumulativeBasisPoints,
      ]),
    ).toEqual([
      [1, 2, 5_000_000, 5000],
      [2, 1, 4_000_000, 9000],
      [4, 1, 1_000_000, 10_000],
    ])
    expect(count).toBe(3)
    expect(placesOfParts(projects.slice(0, 1)).map(({ line }) => line)).toEqual([1, 3])
    expect(sized.map(({ row, cumulativeBasisPoints }) => [row.place.line, cumulativeBasisPoints])).toEqual([
      [2, 4000],
      [1, 7000],
      [3, 9000],
      [4, 10_000],
    ])
  })

  it('has no share of zero', () => {
    const zero = table('T12', [row({ kind: 'project', figures: { total: '0.00' } })])
    expect(projectConcentration(disclosure([zero])).parts[0]?.shareBasisPoints).toBeNull()
  })
})
