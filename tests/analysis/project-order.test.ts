import { describe, expect, it } from 'vitest'
import { projectList } from '@/analysis/project-list'
import { firstDirection, PROJECT_SORTS, sortProjects } from '@/analysis/project-order'
import type { FindingsOf } from '@/analysis/project-selection'
import { disclosure, row, table } from './build-disclosure'

const none: FindingsOf = new Map()
const project = (line: number, name: string, total: string, unit = '市政所') =>
  row({ kind: 'project', name, line, unit, figures: { total } })
const projects = projectList(
  disclosure([
    table('T12', [
      project(4, '路灯改造', '8.00'),
      project(5, '桥梁检测', '', '桥梁站'),
      project(6, '污水厂', '9.10'),
      project(7, '桥梁检测', '9.10'),
    ]),
  ]),
)
const lines = (of: readonly { readonly key: string }[]) => of.map(({ key }) => key)

describe('ordering projects', () => {
  it('puts a blank amount last either way, and leaves equal ones in the order of the table', () => {
    expect(lines(sortProjects(projects, 'amount', -1, none))).toEqual(['r6', 'r7', 'r4', 'r5'])
    expect(lines(sortProjects(projects, 'amount', 1, none))).toEqual(['r4', 'r6', 'r7', 'r5'])
  })

  it('puts what has only carryover behind what has an amount this year, as the column shows them', () => {
    const carried = projectList(
      disclosure([
        table('T12', [project(4, '路灯改造', '8.00')]),
        table('T13', [project(9, '旧桥维修', '33.00')]),
      ]),
    )
    expect(lines(sortProjects(carried, 'amount', -1, none))[0]).toBe('r4')
  })

  it('goes by pinyin, the same name in the order of the table either way', () => {
    expect(lines(sortProjects(projects, 'name', 1, none))).toEqual(['r4', 'r5', 'r7', 'r6'])
    expect(lines(sortProjects(projects, 'name', -1, none))).toEqual(['r6', 'r5', 'r7', 'r4'])
  })

  it('keeps the order of the table as such, and turned round', () => {
    expect(lines(sortProjects(projects, 'table', 1, none))).toEqual(['r4', 'r5', 'r6', 'r7'])
    expect(lines(sortProjects(projects, 'table', -1, none))).toEqual(['r7', 'r6', 'r5', 'r4'])
  })

  it('loses and doubles nothing, whatever it is ordered by', () => {
    for (const sort of PROJECT_SORTS)
      expect(lines(sortProjects(projects, sort, firstDirection(sort), none)).sort(), sort).toEqual(
        lines(projects).sort(),
      )
  })

  it('looks at each name once, however often the list is ordered by it', () => {
    let asked = 0
    const watched = projects.map(({ name, ...rest }) => ({
      ...rest,
      get name() {
        asked++
        return name
      },
    }))
    sortProjects(watched, 'name', 1, none)
    const once = asked
    sortProjects(watched, 'name', -1, none)
    // Ordered again, a name is looked up, not compared.
    expect(asked - once).toBe(watched.length)
  })
})
