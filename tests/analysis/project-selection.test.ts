import { describe, expect, it } from 'vitest'
import { projectList } from '@/analysis/project-list'
import {
  facetCounts,
  groupByUnit,
  selectProjects,
  type FindingsOf,
  type ProjectFilter,
} from '@/analysis/project-selection'
import { disclosure, row, sheet, table } from './build-disclosure'

const projects = projectList(
  disclosure(
    [
      table('T12', [
        row({
          kind: 'project',
          name: '路灯改造',
          line: 4,
          unit: '市政所',
          figures: { total: '8.00', unitFunds: '8.00' },
        }),
        row({
          kind: 'project',
          name: '桥梁检测',
          line: 5,
          unit: '桥梁站',
          figures: { total: '', generalPublic: '' },
        }),
        row({
          kind: 'project',
          name: 'ＰＰＰ 污水厂',
          line: 6,
          unit: '市政所',
          figures: { total: '9.10', generalPublic: '9.00', governmentFunds: '0.10' },
        }),
      ]),
    ],
    { sheets: [sheet({ project: '路灯改造', unit: '市政所', annual: '90000' })] },
  ),
)
const none: FindingsOf = new Map()
const filter = (chosen: Partial<ProjectFilter['chosen']> = {}, text = ''): ProjectFilter => ({
  text,
  chosen: { unit: [], attribute: [], fund: [], sheet: [], findings: [], ...chosen },
})
const names = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name)

describe('choosing projects', () => {
  it('finds words in any width and case, also in the unit', () => {
    expect(names(selectProjects(projects, filter({}, 'ppp污水'), none))).toEqual(['ＰＰＰ 污水厂'])
    expect(names(selectProjects(projects, filter({}, '桥梁站'), none))).toEqual(['桥梁检测'])
  })

  it('takes any value of a facet and all facets together', () => {
    expect(
      names(
        selectProjects(
          projects,
          filter({ fund: ['unitFunds', 'governmentFunds'], sheet: ['without'] }),
          none,
        ),
      ),
    ).toEqual(['ＰＰＰ 污水厂'])
    expect(names(selectProjects(projects, filter({ sheet: ['differ'] }), none))).toEqual(['路灯改造'])
  })

  it('counts of a facet what the other filters leave', () => {
    const counts = facetCounts(projects, filter({ unit: ['市政所'], fund: ['unitFunds'] }), none)
    expect(Object.fromEntries(counts.fund)).toEqual({
      unitFunds: 1,
      '-': 0,
      generalPublic: 1,
      governmentFunds: 1,
    })
  })
})

describe('grouping projects', () => {
  it('groups by unit with exact sums', () => {
    expect(groupByUnit(projects).map(({ unit, thisYear }) => [unit, thisYear])).toEqual([
      ['市政所', 17_100_000],
      ['桥梁站', 0],
    ])
  })
})
