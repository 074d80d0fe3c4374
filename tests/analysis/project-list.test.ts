import { describe, expect, it } from 'vitest'
import { projectFindings } from '@/analysis/project-findings'
import { projectKeys, projectList } from '@/analysis/project-list'
import type { Audit, Finding } from '@/model/finding'
import { at, disclosure, row, sheet, table } from './build-disclosure'

const project = (name: string, line: number, total: string, unit = '市政所') =>
  row({ kind: 'project', name, line, unit, figures: { total } })

const promising = (annual: string) =>
  projectList(
    disclosure([table('T12', [project('路灯改造', 4, '8.00')])], {
      sheets: [sheet({ project: '路灯改造', unit: '市政所', annual })],
    }),
  )[0]

describe('the list of projects', () => {
  it('joins a row of table 12, its row of table 13 and its sheet into one project', () => {
    const list = projectList(
      disclosure(
        [
          table('T12', [project('路灯改造', 4, '8.00')]),
          table('T13', [project('路灯改造', 14, '2.00'), project('桥梁检测', 15, '3.00')]),
        ],
        { sheets: [sheet({ line: 100, project: '路灯改造', unit: '市政所', annual: '80000' })] },
      ),
    )
    expect(list.map(({ key, name }) => [key, name])).toEqual([
      ['r4', '路灯改造'],
      ['r15', '桥梁检测'],
    ])
    expect(list[0]?.carryover?.raw).toBe('2.00')
    expect(list[0]?.agreement).toBe('agree')
    expect(list[1]?.thisYear).toBeNull()
  })

  it('tells the project of each sheet', () => {
    const read = disclosure(
      [table('T12', [project('路灯改造', 4, '8.00'), project('桥梁检测', 5, '9.00')])],
      {
        sheets: [sheet({ line: 100, project: '桥梁检测', unit: '市政所' })],
      },
    )
    expect([...projectKeys(read)].map(([{ lines }, key]) => [lines.from, key])).toEqual([[100, 'r5']])
  })

  it('joins no rows by a name that a table prints twice', () => {
    const list = projectList(
      disclosure([
        table('T12', [project('路灯改造', 4, '8.00'), project('路灯改造', 5, '9.00')]),
        table('T13', [project('路灯改造', 14, '2.00')]),
      ]),
    )
    expect(list.map(({ key, carryover }) => [key, carryover?.raw ?? null])).toEqual([
      ['r4', null],
      ['r5', null],
      ['r14', '2.00'],
    ])
  })

  it('says by how much a sheet promises more than the table, and lets 50 元 of rounding pass', () => {
    expect(promising('80050')?.agreement).toBe('agree')
    expect(promising('80051')?.agreement).toBe('differ')
    expect(promising('120000')?.difference).toBe(4_000_000)
    expect(promising('')?.agreement).toBe('unknown')
  })

  it('takes a sheet that promises carryover with this year for agreement', () => {
    const list = projectList(
      disclosure(
        [table('T12', [project('路灯改造', 4, '8.00')]), table('T13', [project('路灯改造', 14, '2.00')])],
        { sheets: [sheet({ project: '路灯改造', unit: '市政所', annual: '100000' })] },
      ),
    )
    expect(list[0]?.agreement).toBe('agree')
  })

  it('ends with the sheets that match no row', () => {
    const list = projectList(disclosure([], { sheets: [sheet({ line: 300, project: '河道清淤' })] }))
    expect(list.map(({ key, thisYearRow }) => [key, thisYearRow])).toEqual([['s300', null]])
  })
})

const finding = (lines: readonly number[]): Finding => ({
  check: 'a-check',
  family: 'withinSheet',
  severity: 'warning',
  messageId: 'a',
  details: {},
  expected: null,
  actual: null,
  difference: null,
  operands: lines.map(line => ({ place: at(line), raw: '', label: '', role: 'part' })),
  confidence: 1,
})
const audit = (findings: readonly Finding[]): Audit => ({ findings, obligations: [] })

describe('the findings of a project', () => {
  const list = projectList(
    disclosure(
      [
        table(
          'T12',
          [4, 5, 6, 7].map(line => project(`工程第${line}标段`, line, `${line}.00`)),
        ),
      ],
      { sheets: [sheet({ line: 100, project: '工程第4标段', unit: '市政所', annual: '40000' })] },
    ),
  )

  it('are those with an operand in its rows or its sheet', () => {
    const found = projectFindings(list, audit([finding([105]), finding([4, 5])]))
    expect(list.map(each => found.get(each)?.length)).toEqual([2, 1, 0, 0])
  })

  it('leave out what is about the whole table', () => {
    const found = projectFindings(list, audit([finding([4, 5, 6, 7])]))
    expect(list.map(each => found.get(each)?.length)).toEqual([0, 0, 0, 0])
  })
})
