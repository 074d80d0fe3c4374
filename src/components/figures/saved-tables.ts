import { objections, type IndicatorQuality } from '../../analysis/indicator-quality'
import type { ExportCell } from '../../exports/export-table'
import type { Messages } from '../../locales'
import type { IndicatorFlawKind } from '../../model/indicator-flaws'
import type { OverallSheet, PerformanceSheet } from '../../model/performance'
import type { TableMaker } from '../exporter'

/** The quality of the targets of every project, those that the page leaves out too. */
export function qualityTable(
  said: Messages,
  title: string,
  qualities: readonly IndicatorQuality[],
  kinds: readonly IndicatorFlawKind[],
): TableMaker {
  const { indicators, quality, tables } = said
  return () => ({
    id: 'quality',
    name: title,
    title,
    columns: [
      { label: tables.line, kind: 'number', width: 7 },
      { label: indicators.project, kind: 'text', width: 36 },
      { label: quality.score, kind: 'share', width: 9 },
      { label: quality.metHead, kind: 'text', width: 14 },
      ...kinds.map(kind => ({ label: quality.kinds[kind], kind: 'number' as const, width: 9 })),
    ],
    rows: qualities.map((each): ExportCell[] => [
      each.sheet.lines.from,
      each.sheet.project?.value ?? tables.sheetList.unnamed,
      each.score === null ? quality.unscored : { basisPoints: each.score * 100 },
      each.score === null ? '' : quality.met(each.met, each.due),
      ...kinds.map(kind => objections(each, kind)),
    ]),
  })
}

/** The indicators of one sheet, of both halves. */
export const sheetIndicators =
  (title: string, sheet: PerformanceSheet): TableMaker =>
  async words => {
    const { indicatorsTable } = await import('../../exports/tables/indicators')
    return { ...indicatorsTable(words, { sheets: [sheet], overall: null }), name: title, title }
  }

/** The indicators of the overall sheet. */
export const overallIndicators =
  (title: string, overall: OverallSheet): TableMaker =>
  async words => {
    const { indicatorsTable } = await import('../../exports/tables/indicators')
    return { ...indicatorsTable(words, { sheets: [], overall }), name: title, title }
  }

/** The funds of the overall sheet, where they come from and what they are for. */
export const overallFunds =
  (said: Messages, title: string, { funds }: OverallSheet): TableMaker =>
  async words => {
    const { figureCell, figureNote } = await import('../../exports/export-table')
    const { by } = said.tables.overallView
    const known: Readonly<Record<string, string>> = said.terms.overallFunds
    const nameOf = (key: string) => (Object.hasOwn(known, key) ? (known[key] ?? key) : key)
    return {
      id: 'overallFunds',
      name: title,
      title,
      columns: [
        { label: words.tables.line, kind: 'number', width: 7 },
        { label: said.tables.fundSource, kind: 'text', width: 14 },
        { label: title, kind: 'text', width: 30 },
        { label: said.figures.amount, kind: 'money' },
        { label: words.files.note, kind: 'text', width: 40 },
      ],
      rows: funds.map((fund): ExportCell[] => [
        fund.figure?.place.line ?? '',
        by[fund.by],
        nameOf(fund.key),
        figureCell(fund.figure),
        figureNote(words, said.figures.amount, fund.figure).join('；'),
      ]),
    }
  }
