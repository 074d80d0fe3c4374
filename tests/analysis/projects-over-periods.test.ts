import { describe, expect, it } from 'vitest'
import { hasFate, isChanged, latestRow, projectsOverPeriods } from '@/analysis/projects-over-periods'
import { disclosure, row, table } from './build-disclosure'

const year = (...projects: readonly (readonly [name: string, total: string])[]) =>
  disclosure([
    table(
      'T12',
      projects.map(([name, total]) => row({ kind: 'project', name, unit: '甲中心', figures: { total } })),
    ),
  ])
const followed = (...documents: ReturnType<typeof year>[]) =>
  projectsOverPeriods(documents).map(each => [
    latestRow(each)?.name,
    each.rows.map(found => found?.figures.total?.fen ?? null),
    each.steps,
  ])

describe('projects over several years', () => {
  it('are followed from year to year, what comes again after a year goes on', () => {
    expect(
      followed(
        year(['2029年路灯', '1.00'], ['绿化', '9.00']),
        year(['2030年路灯', '2.00'], ['桥梁', '5.00']),
        year(['2031年路灯', '2.00'], ['绿化', '9.00']),
      ),
    ).toEqual([
      ['绿化', [9_000_000, null, 9_000_000], ['gone', 'new']],
      ['桥梁', [null, 5_000_000, null], ['new', 'gone']],
      ['2031年路灯', [1_000_000, 2_000_000, 2_000_000], ['grown', 'same']],
    ])
  })

  it('are each their own where one name stands in several rows', () => {
    const twice = year(['设备', '1.00'], ['设备', '3.00'])
    expect(followed(twice, twice, twice)).toHaveLength(2)
  })

  it('stay the same only where every step says so', () => {
    const [one] = projectsOverPeriods([year(['甲', '1.00']), year(['甲', '2.00']), year(['甲', '2.00'])])
    expect(one && [hasFate(one, 'grown'), hasFate(one, 'same'), isChanged(one)]).toEqual([true, false, true])
    const [still] = projectsOverPeriods([year(['甲', '1.00']), year(['甲', '1.00'])])
    expect(still && [hasFate(still, 'same'), isChanged(still), still.difference]).toEqual([true, false, 0])
  })

  it('need two documents', () => {
    expect(projectsOverPeriods([year(['甲', '1.00'])])).toEqual([])
    expect(projectsOverPeriods([])).toEqual([])
  })
})
