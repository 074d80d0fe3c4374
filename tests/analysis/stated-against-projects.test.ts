import { describe, expect, it } from 'vitest'
import { claimLedger } from '@/analysis/claim-ledger'
import { countedProjects, projectsTotal } from '@/analysis/stated-against-projects'
import type { Claim } from '@/model/claim'
import { claim, disclosure, row, table } from './build-disclosure'

const said = (kind: 'count' | 'amount', label: string, raw: string): Claim =>
  claim({ section: '十', kind, label, raw, value: Number(raw), unit: kind === 'count' ? '个' : '万元' })
const project = (line: number, total: string) =>
  row({ line, kind: 'project', name: `项目${line}`, figures: { total } })
const tables = [
  table('T12', [
    row({ line: 10, kind: 'department', name: '某局', figures: { total: '5.00' } }),
    project(11, '2.00'),
    project(12, '3.00'),
  ]),
  table('T13', [project(20, '1.00')]),
]
const read = (...claims: Claim[]) => disclosure(tables, { claims })

describe('a number of projects in the narrative', () => {
  it('stands beside the rows of table 12, or of both tables where it counts those of both', () => {
    const two = said('count', '纳入绩效目标管理的二级项目', '2')
    expect(countedProjects(read(two), two)).toMatchObject({ tables: ['T12'], rows: 2, differs: false })
    const three = said('count', '纳入绩效目标管理的二级项目', '3')
    expect(countedProjects(read(three), three)).toMatchObject({
      tables: ['T12', 'T13'],
      rows: 3,
      differs: false,
    })
    const nine = said('count', '纳入绩效目标管理的二级项目', '9')
    expect(countedProjects(read(nine), nine)).toMatchObject({ tables: ['T12'], rows: 2, differs: true })
    expect(claimLedger(read(nine), [nine])[0]).toMatchObject({ state: 'differs', counted: { rows: 2 } })
  })

  it('says nothing against fewer that are published, of one type, or where no table is', () => {
    const published = said('count', '公开项目绩效目标', '1')
    expect(countedProjects(read(published), published)).toBeNull()
    const type = said('count', '其他运转类项目', '2')
    expect(countedProjects(read(type), type)).toBeNull()
    const two = said('count', '二级项目', '2')
    expect(countedProjects(disclosure([], { claims: [two] }), two)).toBeNull()
  })

  it('comes to the total that table 12 prints, or to none', () => {
    const count = said('count', '公开项目绩效目标', '2')
    const total = said('amount', '公开项目绩效目标', '5.00')
    const other = said('amount', '公开项目绩效目标', '4.00')
    expect(projectsTotal(read(count, total), total)).toMatchObject({ table: 'T12', difference: 0 })
    expect(projectsTotal(read(count, other), other)).toBeNull()
    expect(claimLedger(read(count, total), [count, total]).map(({ state }) => state)).toEqual([
      'agrees',
      'agrees',
    ])
  })
})
