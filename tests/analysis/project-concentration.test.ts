import { describe, expect, it } from 'vitest'
import { projectConcentration } from '@/analysis/project-concentration'
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

  it('has no share of zero', () => {
    const zero = table('T12', [row({ kind: 'project', figures: { total: '0.00' } })])
    expect(projectConcentration(disclosure([zero])).parts[0]?.shareBasisPoints).toBeNull()
  })
})
