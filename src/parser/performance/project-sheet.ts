import type { PerformanceSheet } from '../../model/performance'
import type { ReaderContext } from '../reader-context'
import { buildIndicators, buildLabels } from './build-indicators'
import type { TableEvidence } from './decode-table'
import { readIndicatorTable, type IndicatorTable } from './indicator-table'
import { headOf, type JoinedSheet } from './join-parts'
import { pairIndicators } from './pair-indicators'
import { sheetFields } from './sheet-fields'
import { sheetFunds } from './sheet-funds'
import { readSheetHead } from './sheet-head'
import type { TextReaders } from './text-readers'

/** Claims an indicator table's lines; what was not understood stays unread, a lone value becomes an issue. */
export function claimTable({ ledger, issues }: ReaderContext, table: IndicatorTable): void {
  for (const line of table.headerLines) ledger.claim(line, 'indicatorHeader')
  for (const line of table.rowLines) ledger.claim(line, 'indicatorRow')
  for (const { line, start, end, text, odds } of table.leftOver)
    issues.push({
      code: odds > 0 ? 'indicatorValueAlone' : 'indicatorTextUnread',
      place: { line, start, end },
      details: { text: text.slice(0, 60) },
    })
}

/** Whether the head of a sheet speaks of the year and nowhere of a whole period: a form with one half. */
function isOfTheYear({ parts }: JoinedSheet): boolean {
  const periods = new Set(parts.flatMap(({ head }) => head.funds.map(({ label }) => label.period)))
  const goals = new Set(parts.flatMap(({ head }) => [...head.texts.keys()]))
  const year = periods.has('annual') || goals.has('goalAnnual')
  return year && !periods.has('whole') && !goals.has('goalWhole')
}

/** The rows of a sheet's indicator table, over all its pages. */
export function projectTable(
  context: ReaderContext,
  sheet: JoinedSheet,
  readers: TextReaders,
): IndicatorTable {
  const table = readIndicatorTable(
    sheet.parts.flatMap(part => part.tableLines),
    'project',
    readers,
  )
  claimTable(context, table)
  if (table.annual.rows.length > 0 || !isOfTheYear(sheet)) return table
  return {
    ...table,
    whole: { ...table.annual, period: 'whole' },
    annual: { ...table.whole, period: 'annual' },
  }
}

/** One project's sheet, its dimensions decoded. */
export function projectSheet(
  sheet: JoinedSheet,
  evidence: TableEvidence,
  { target }: TextReaders,
): PerformanceSheet {
  const head = headOf(sheet) ?? readSheetHead([])
  const { whole, annual } = evidence.table
  const indicators = buildIndicators(evidence, target)
  const from = sheet.parts[0]?.heading ?? 1
  return {
    lines: { from, to: sheet.parts.at(-1)?.lines.to ?? from },
    headingLines: sheet.parts.map(part => part.heading),
    duplicateOf: sheet.duplicateOf,
    ...sheetFields(head),
    funds: sheetFunds(head),
    indicators,
    pairs: pairIndicators(evidence, indicators),
    labels: buildLabels([whole, annual]),
    halves: { whole: whole.rows.length > 0, annual: annual.rows.length > 0 },
  }
}
