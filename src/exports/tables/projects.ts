import type { ListedShare } from '../../analysis/listed-shares'
import { countBySeverity } from '../../analysis/project-findings'
import type { ProjectEntry } from '../../analysis/project-list'
import type { FindingsOf, ProjectGroup } from '../../analysis/project-selection'
import type { ExportMessages } from '../../locales/export-messages'
import { SEVERITIES } from '../../model/finding'
import type { FundSource } from '../../model/fund-source'
import { figureCell, figureNote, type ExportCell, type ExportTable } from '../export-table'

/** The list of projects as it is narrowed and ordered, and what its columns rest on. */
export interface ListedProjects {
  readonly all: readonly ProjectEntry[]
  /** Those that no filter leaves out, in order. */
  readonly shown: readonly ProjectEntry[]
  /** The same by unit, where the list groups them. */
  readonly groups: readonly ProjectGroup[] | null
  readonly findings: FindingsOf
  readonly checked: boolean
  readonly shares: ReadonlyMap<ProjectEntry, ListedShare | null>
  /** The share adds up all larger projects. */
  readonly cumulative: boolean
  readonly sources: readonly FundSource[]
  /** By what it is narrowed and ordered, in words. */
  readonly said: readonly string[]
}

const money = (label: string) => ({ label, kind: 'money' as const })

const lineOf = ({ thisYearRow, carryoverRow, sheet }: ProjectEntry): number | '' =>
  (thisYearRow ?? carryoverRow)?.place.line ?? sheet?.lines.from ?? ''

/** The projects that the list shows, in its order, with the figures of all its columns. */
export function projectsTable(words: ExportMessages, listed: ListedProjects): ExportTable {
  const { files, projects, shell, terms } = words
  const { heads } = projects
  const funds = listed.sources.filter(source => source !== 'carryover')
  return {
    id: 'projects',
    name: shell.sections.projects,
    title: `${shell.sections.projects} ${projects.shown(listed.shown.length, listed.all.length)}`,
    columns: [
      { label: heads.rank, kind: 'number', width: 7 },
      { label: heads.name, kind: 'text', width: 36 },
      { label: heads.unit, kind: 'text', width: 24 },
      money(heads.amount),
      { label: listed.cumulative ? heads.cumulative : heads.share, kind: 'share', width: 9 },
      ...funds.map(source => money(terms.fundSources[source])),
      money(heads.carryover),
      { label: words.tables.fields.attribute, kind: 'text', width: 18 },
      { label: words.tables.fields.term, kind: 'text', width: 18 },
      money(heads.annual),
      { label: heads.coverage, kind: 'number', width: 9 },
      ...(listed.checked
        ? SEVERITIES.map(severity => ({
            label: terms.severities[severity],
            kind: 'number' as const,
            width: 7,
          }))
        : []),
      { label: heads.line, kind: 'number', width: 7 },
      { label: files.note, kind: 'text', width: 40 },
    ],
    rows: (listed.groups?.flatMap(group => group.projects) ?? listed.shown).map(
      (project, index): ExportCell[] => {
        const share = listed.shares.get(project) ?? null
        const counts = countBySeverity(listed.findings.get(project) ?? [])
        return [
          index + 1,
          project.name || projects.unnamed,
          project.unit ?? '',
          project.thisYear ? figureCell(project.thisYear) : '—',
          share ? { basisPoints: share.basisPoints } : '—',
          ...funds.map((source): ExportCell =>
            project.thisYearRow ? figureCell(project.thisYearRow.figures[source]) : '—',
          ),
          project.carryover ? figureCell(project.carryover) : '—',
          project.attribute ?? '',
          project.term ?? '',
          project.sheet ? figureCell(project.annual) : projects.noSheet,
          project.covered ?? '',
          ...(listed.checked ? SEVERITIES.map(severity => counts[severity]) : []),
          lineOf(project),
          [
            ...(!project.thisYearRow && project.carryoverRow ? [projects.onlyCarryover] : []),
            ...(project.agreement === 'differ' ? [projects.sheetStates.differ] : []),
            ...figureNote(words, heads.amount, project.thisYear),
            ...figureNote(words, heads.carryover, project.carryover),
            ...figureNote(words, heads.annual, project.annual),
          ].join(files.semicolon),
        ]
      },
    ),
    notes: listed.said,
  }
}
