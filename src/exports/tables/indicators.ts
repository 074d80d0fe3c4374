import type { ExportMessages } from '../../locales/export-messages'
import { PERIODS } from '../../model/dimension'
import type { Disclosure } from '../../model/disclosure'
import type { DimensionLabel, Indicator } from '../../model/performance'
import { reasonWords } from '../../wording/reason-words'
import type { ExportCell, ExportTable } from '../export-table'

function indicatorNotes(words: ExportMessages, indicator: Indicator): string {
  const { files, tables, terms } = words
  const from = indicator.corrected?.from
  return [
    ...(from?.name === undefined ? [] : [files.correctedNote(tables.indicator, from.name)]),
    ...(from?.value === undefined
      ? []
      : [files.correctedNote(tables.value, from.value ?? words.figures.blank)]),
    ...(from?.dimension === undefined
      ? []
      : [files.correctedNote(tables.dimension, terms.dimensions[from.dimension])]),
    ...(indicator.doubtful ? [files.doubtNote(tables.dimension, reasonWords(words, indicator.reason))] : []),
  ].join(files.semicolon)
}

/** Every indicator of every sheet, and every dimension that is printed with nothing behind it. */
export function indicatorsTable(
  words: ExportMessages,
  { sheets, overall }: Pick<Disclosure, 'sheets' | 'overall'>,
): ExportTable {
  const { files, tables, terms } = words
  const rowOf = (project: string, indicator: Indicator): ExportCell[] => [
    indicator.namePlace.line,
    project,
    terms.periods[indicator.period],
    terms.level1[indicator.level1],
    terms.dimensions[indicator.dimension],
    indicator.name,
    indicator.value ?? { nothing: 'notRead' },
    files.percent(Math.round(indicator.confidence * 100)),
    indicatorNotes(words, indicator),
  ]
  const emptyRow = (project: string, { period, dimension, place }: DimensionLabel): ExportCell[] => [
    place.line,
    project,
    terms.periods[period],
    '',
    terms.dimensions[dimension],
    { nothing: 'blank' },
    { nothing: 'blank' },
    '',
    files.emptyDimension,
  ]
  const rowsOf = (
    project: string,
    { indicators, labels }: { indicators: readonly Indicator[]; labels: readonly DimensionLabel[] },
  ) => {
    const filled = new Set(indicators.map(({ period, dimension }) => `${period} ${dimension}`))
    const empty = labels.filter(({ period, dimension }) => !filled.has(`${period} ${dimension}`))
    return PERIODS.flatMap(period => [
      ...indicators.filter(each => each.period === period).map(each => rowOf(project, each)),
      ...empty.filter(each => each.period === period).map(each => emptyRow(project, each)),
    ])
  }
  return {
    id: 'indicators',
    name: files.tables.indicators,
    title: files.tables.indicators,
    columns: [
      { label: tables.line, kind: 'number', width: 7 },
      { label: tables.sheetList.project, kind: 'text', width: 36 },
      { label: files.period, kind: 'text', width: 9 },
      { label: files.level1, kind: 'text', width: 9 },
      { label: tables.dimension, kind: 'text', width: 14 },
      { label: tables.indicator, kind: 'text', width: 30 },
      { label: tables.value, kind: 'text', width: 18 },
      { label: files.confidence, kind: 'text', width: 9 },
      { label: files.note, kind: 'text', width: 40 },
    ],
    rows: [
      ...(overall ? rowsOf(tables.overall, overall) : []),
      ...sheets.flatMap(sheet => rowsOf(sheet.project?.value ?? tables.sheetList.unnamed, sheet)),
    ],
  }
}
