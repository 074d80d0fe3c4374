import { describe, expect, it } from 'vitest'
import { comparedDocument } from '@/analysis/compared-document'
import { letterOf, type LetteredDocument } from '@/analysis/comparison'
import { projectsOverPeriods } from '@/analysis/projects-over-periods'
import { comparedCoverage, comparedFindings, comparedProjects } from '@/exports/tables/comparison'
import { exportMessages } from '@/locales/export-messages'
import { DIMENSIONS } from '@/model/dimension'
import { CHECK_FAMILIES } from '@/model/finding'
import type { TableRow } from '@/model/budget-table'
import { disclosure, row, table } from '../../analysis/build-disclosure'

const words = exportMessages('zh-CN')
const project = (name: string, total: string) => row({ kind: 'project', name, figures: { total } })
const column = (index: number, ...rows: TableRow[]): LetteredDocument => ({
  ...comparedDocument(
    disclosure([table('T12', rows)]),
    index === 0 ? { findings: [], obligations: [] } : null,
  ),
  letter: letterOf(index),
  name: letterOf(index),
})
const columns = [
  column(0, project('路灯维护', '2.00'), project('桥梁检测', '4.00')),
  column(1, project('路灯维护', '3.00'), project('公园改造', '5.00'), project('绿化养护', '')),
]

describe('the tables of a comparison on their way out', () => {
  it('list every project with what became of it, amounts to the fen, blank and not there apart', () => {
    const projects = projectsOverPeriods(columns.map(each => each.disclosure))
    const made = comparedProjects(words, projects, columns, '新增 2 个项目')
    expect(made.columns.map(({ label }) => label)).toEqual(['项目', '变动', 'A', 'B', 'B − A', '%', '备注'])
    expect(new Map(made.rows.map(([name, ...cells]) => [name, cells]))).toEqual(
      new Map([
        [
          '路灯维护',
          ['增加', { fen: 2_000_000 }, { fen: 3_000_000 }, { fen: 1_000_000 }, { basisPoints: 5000 }, ''],
        ],
        ['公园改造', ['新增', '—', { fen: 5_000_000 }, { fen: 5_000_000 }, '', '']],
        ['桥梁检测', ['取消', { fen: 4_000_000 }, '—', { fen: -4_000_000 }, '', '']],
        ['绿化养护', ['新增', '—', { nothing: 'blank' }, '', '', '']],
      ]),
    )
  })

  it('count findings of each family, and say where nothing was checked yet', () => {
    const made = comparedFindings(words, columns)
    expect(made.columns.map(({ label }) => label)).toEqual(['类别', 'A 错误', 'A 警告', 'B 错误', 'B 警告'])
    expect(made.rows).toHaveLength(CHECK_FAMILIES.length + 1)
    expect(made.rows.at(-1)).toEqual(['总计', 0, 0, '还没有核对完', '还没有核对完'])
  })

  it('say of each dimension nothing where no sheet was read', () => {
    const made = comparedCoverage(words, columns)
    expect(made.rows).toHaveLength(DIMENSIONS.length)
    expect(made.rows[0]?.slice(1)).toEqual(['—', '—', '—', '—', '—', '—'])
  })
})
