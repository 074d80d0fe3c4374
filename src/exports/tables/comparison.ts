import type { LetteredDocument } from '../../analysis/comparison'
import { latestRow, type ProjectOverPeriods } from '../../analysis/projects-over-periods'
import type { ExportMessages } from '../../locales/export-messages'
import { DIMENSIONS } from '../../model/dimension'
import { CHECK_FAMILIES } from '../../model/finding'
import { fen, shareInBasisPoints, type Fen } from '../../model/money'
import { fateWords } from '../../wording/project-fates'
import { figureCell, figureNote, type ExportCell, type ExportTable } from '../export-table'

type Columns = readonly LetteredDocument[]
const SEVERITIES = ['error', 'warning'] as const

/** Errors and warnings of each family in each document. */
export function comparedFindings(
  { checks, compare, figures, terms }: ExportMessages,
  columns: Columns,
): ExportTable {
  const countIn = (column: LetteredDocument, severity: (typeof SEVERITIES)[number], family?: string) =>
    column.families === null
      ? compare.noAudit
      : column.families.reduce(
          (sum, each) => sum + (family && each.family !== family ? 0 : each[severity]),
          0,
        )
  const counts = (family?: string): ExportCell[] =>
    columns.flatMap(column => SEVERITIES.map(severity => countIn(column, severity, family)))
  return {
    id: 'comparedFindings',
    name: compare.findings,
    title: compare.findings,
    columns: [
      { label: compare.family, kind: 'text', width: 24 },
      ...columns.flatMap(({ letter }) =>
        SEVERITIES.map(severity => ({
          label: `${letter} ${terms.severities[severity]}`,
          kind: 'number' as const,
          width: 9,
        })),
      ),
    ],
    rows: [
      ...CHECK_FAMILIES.map(family => [checks.families[family], ...counts(family)]),
      [figures.total, ...counts()],
    ],
    strong: new Set([CHECK_FAMILIES.length]),
  }
}

/** How many annual sheets hold an indicator of each dimension in each document, of how many that were read. */
export function comparedCoverage({ compare, files, terms }: ExportMessages, columns: Columns): ExportTable {
  return {
    id: 'comparedCoverage',
    name: compare.dimensions,
    title: compare.dimensions,
    columns: [
      { label: compare.dimension, kind: 'text', width: 18 },
      ...columns.flatMap(({ letter }) => [
        { label: `${letter} %`, kind: 'share' as const, width: 9 },
        { label: `${letter} ${files.sheetsWith}`, kind: 'number' as const, width: 12 },
        { label: `${letter} ${files.sheetsRead}`, kind: 'number' as const, width: 12 },
      ]),
    ],
    rows: DIMENSIONS.map((dimension): ExportCell[] => [
      terms.dimensions[dimension],
      ...columns.flatMap(({ coverage }): ExportCell[] => {
        const rate = coverage.byDimension.find(each => each.dimension === dimension)?.rates.annual
        if (!rate || rate.basisPoints === null) return ['—', '—', '—']
        return [{ basisPoints: rate.basisPoints }, rate.covered, rate.cells]
      }),
    ]),
    notes: [compare.dimensionsNote],
  }
}

/** By how much a project changed from the first document to the last: what is new or gone changes by all of its amount. */
function changeOf({ rows, difference }: ProjectOverPeriods): Fen | null {
  if (difference !== null) return difference
  const [first, last] = [rows[0], rows.at(-1)]
  const amount = (first && last ? null : (last ?? first))?.figures.total?.fen ?? null
  return amount === null || last ? amount : fen(-amount)
}

/** The projects of documents of one organization and what became of each. */
export function comparedProjects(
  words: ExportMessages,
  projects: readonly ProjectOverPeriods[],
  periods: Columns,
  title: string,
): ExportTable {
  const { compare, shell, terms, files } = words
  const letters = periods.map(({ letter }) => letter)
  return {
    id: 'comparedProjects',
    name: title,
    title,
    columns: [
      { label: shell.sections.projects, kind: 'text', width: 36 },
      { label: compare.fate, kind: 'text', width: 16 },
      ...letters.map(letter => ({ label: letter, kind: 'money' as const })),
      { label: compare.difference(letters[0] ?? '', letters.at(-1) ?? ''), kind: 'money' },
      { label: '%', kind: 'share', width: 9 },
      { label: files.note, kind: 'text', width: 40 },
    ],
    rows: projects.map((project): ExportCell[] => {
      const change = changeOf(project)
      const old = project.rows[0]?.figures.total?.fen ?? null
      const rate =
        project.difference === null || old === null || old <= 0
          ? null
          : shareInBasisPoints(project.difference, old)
      return [
        latestRow(project)?.name ?? '',
        fateWords(words, project, letters),
        ...project.rows.map((row): ExportCell => (row ? figureCell(row.figures.total) : '—')),
        change === null ? '' : { fen: change },
        rate === null ? '' : { basisPoints: rate },
        [
          ...(project.alike ? [compare.alike] : []),
          ...project.rows.flatMap((row, at) =>
            figureNote(words, `${letters[at] ?? ''} ${terms.columns.total}`, row?.figures.total),
          ),
        ].join(files.semicolon),
      ]
    }),
    notes: [compare.projectsNote(letters.join(' → '))],
  }
}
