import { cellOf } from '../../analysis/coverage-row'
import { indicatorCoverage } from '../../analysis/indicator-coverage'
import { DIMENSIONS, PERIODS } from '../../model/dimension'
import type { Disclosure } from '../../model/disclosure'
import type { ExportMessages } from '../../locales/export-messages'
import { figureCell, figureNote, type ExportCell, type ExportTable } from '../export-table'

/** Projects by nine dimensions: the number of indicators, or why there is none. */
export function coverageTable(words: ExportMessages, disclosure: Disclosure): ExportTable {
  const { files, tables, terms } = words
  const { rows } = indicatorCoverage(disclosure)
  return {
    id: 'coverage',
    name: files.tables.coverage,
    title: files.tables.coverage,
    columns: [
      { label: tables.line, kind: 'number', width: 7 },
      { label: tables.sheetList.project, kind: 'text', width: 36 },
      { label: terms.columns.total, kind: 'money' },
      ...PERIODS.flatMap(period =>
        DIMENSIONS.map(dimension => ({
          label: files.fundOf(terms.periods[period], terms.dimensionsShort[dimension]),
          kind: 'number' as const,
          width: 12,
        })),
      ),
      { label: files.note, kind: 'text', width: 40 },
    ],
    rows: rows.map((row): ExportCell[] => [
      row.row?.place.line ?? row.sheet?.lines.from ?? '',
      row.project,
      figureCell(row.amount),
      ...PERIODS.flatMap(period =>
        DIMENSIONS.map((dimension): ExportCell => {
          const cell = cellOf(row, dimension, period)
          if (!cell || cell.state === 'notRead') return { nothing: 'notRead' }
          if (cell.state === 'covered') return cell.indicators.length
          return cell.state === 'printedEmpty' ? { nothing: 'blank' } : files.notPrinted
        }),
      ),
      [
        ...(row.sheet === null ? [files.noSheet] : []),
        ...figureNote(words, terms.columns.total, row.amount),
        ...(row.cells.some(({ doubtful }) => doubtful) ? [files.doubtfulDimensions] : []),
      ].join(files.semicolon),
    ]),
  }
}
