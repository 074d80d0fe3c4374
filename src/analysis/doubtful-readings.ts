import { TABLE_IDS, type Figure, type TableId } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import type { Indicator, OverallSheet, PerformanceSheet } from '../model/performance'
import { DOUBTFUL, type Place, type Sourced } from '../model/place'

/** A reading below the bar of confidence, or marked as doubtful by its reader. */
export interface DoubtfulReading {
  readonly kind: 'figure' | 'row' | 'indicator' | 'field' | 'head'
  /** The words or digits in doubt, as printed. */
  readonly text: string
  readonly place: Place
  readonly confidence: number
  readonly reason: string | null
  readonly table: TableId | null
}

interface Reading {
  readonly place: Place
  readonly confidence: number
  readonly reason?: string
}

function doubt(
  kind: DoubtfulReading['kind'],
  text: string,
  reading: Reading,
  table: TableId | null = null,
): DoubtfulReading {
  return {
    kind,
    text,
    place: reading.place,
    confidence: reading.confidence,
    reason: reading.reason ?? null,
    table,
  }
}

function inFigures(figures: readonly (Figure | undefined)[], table: TableId | null): DoubtfulReading[] {
  return figures.flatMap(figure =>
    figure && figure.confidence < DOUBTFUL ? [doubt('figure', figure.raw, figure, table)] : [],
  )
}

function inFields(
  kind: 'field' | 'head',
  fields: readonly (Sourced<string | number> | null | undefined)[],
): DoubtfulReading[] {
  return fields.flatMap(field =>
    field && field.confidence < DOUBTFUL ? [doubt(kind, String(field.value), field)] : [],
  )
}

function inIndicators(indicators: readonly Indicator[]): DoubtfulReading[] {
  return indicators
    .filter(indicator => indicator.doubtful || indicator.confidence < DOUBTFUL)
    .map(indicator => doubt('indicator', indicator.name, { ...indicator, place: indicator.namePlace }))
}

function inTables(disclosure: Disclosure): DoubtfulReading[] {
  return TABLE_IDS.flatMap(table =>
    disclosure.tables[table].rows.flatMap(row => [
      ...(row.confidence < DOUBTFUL ? [doubt('row', row.name, row, table)] : []),
      ...inFigures(Object.values(row.figures), table),
    ]),
  )
}

function inSheet(sheet: PerformanceSheet): DoubtfulReading[] {
  const { project, departmentCode, department, unit, attribute, term, filledAt } = sheet
  const fields = [project, departmentCode, department, unit, attribute, term, filledAt]
  return [
    ...inFields('field', [...fields, ...Object.values(sheet.texts)]),
    ...inFigures(
      sheet.funds.map(fund => fund.figure),
      null,
    ),
    ...inIndicators(sheet.indicators),
  ]
}

function inOverall(sheet: OverallSheet): DoubtfulReading[] {
  const values = sheet.basics.map(basic => basic.value)
  const texts = sheet.texts.map(({ text }) => text)
  return [
    ...inFields('field', [sheet.department, sheet.departmentCode, ...values, ...texts]),
    ...inFigures(
      sheet.funds.map(fund => fund.figure),
      null,
    ),
    ...inIndicators(sheet.indicators),
  ]
}

/** All doubtful readings of a disclosure, in the order of its lines; second prints of a sheet are left out. */
export function doubtfulReadings(disclosure: Disclosure): readonly DoubtfulReading[] {
  const { organization, organizationKind, fiscalYear, documentKind, overall } = disclosure
  return [
    ...inFields('head', [organization, organizationKind, fiscalYear, documentKind]),
    ...inTables(disclosure),
    ...(overall ? inOverall(overall) : []),
    ...disclosure.sheets.filter(sheet => sheet.duplicateOf === null).flatMap(inSheet),
  ].sort((a, b) => a.place.line - b.place.line || a.place.start - b.place.start)
}
