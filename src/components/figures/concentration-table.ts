import type { ProjectConcentration } from '../../analysis/project-concentration'
import type { ExportCell } from '../../exports/export-table'
import type { TableMaker } from '../exporter'

/** Every project by amount, as the table of their concentration leaves the page. */
export function concentrationTable(
  title: string,
  { parts }: ProjectConcentration,
  heads: { readonly project: string; readonly amount: string; readonly cumulative: string },
): TableMaker {
  return async words => {
    const { figureNote } = await import('../../exports/export-table')
    return {
      id: 'figure',
      name: title,
      title,
      columns: [
        { label: heads.project, kind: 'text', width: 30 },
        { label: heads.amount, kind: 'money' },
        { label: heads.cumulative, kind: 'share' },
        { label: words.files.note, kind: 'text', width: 40 },
      ],
      rows: parts.map(({ row, fen, figures, cumulativeBasisPoints }): ExportCell[] => [
        row.name,
        { fen },
        cumulativeBasisPoints === null ? { nothing: 'notRead' } : { basisPoints: cumulativeBasisPoints },
        figures.flatMap(figure => figureNote(words, heads.amount, figure)).join('；'),
      ]),
    }
  }
}
