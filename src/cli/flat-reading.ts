import { TABLE_IDS, type Column, type TableId } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import type { Audit, Finding, FindingValue, Obligation } from '../model/finding'
import { printAmount, type Fen } from '../model/money'
import type { Indicator, OverallSheet, PerformanceSheet } from '../model/performance'
import { DOUBTFUL, type Place } from '../model/place'
import type { Reading } from '../model/reading'
import { messages } from '../locales'

/** Version of the flat form. */
const SCHEMA_VERSION = 1

/** The flat reading of one file, as the measuring contract has it: plain lists, amounts in fen. */
export type FlatReading = ReturnType<typeof flatReading>

const located = ({ line, start, end, parts }: Place) => ({ line, start, end, ...(parts ? { parts } : {}) })

function flatCells(tables: Disclosure['tables'], table: TableId) {
  return tables[table].rows.flatMap(({ side, kind, code, name, name2, unit, figures, confidence: sure }) =>
    Object.entries(figures).map(([column, figure]) => {
      const confidence = Math.min(sure, figure.confidence)
      return {
        table,
        side,
        rowKind: kind,
        code,
        name,
        name2,
        unit,
        column: column as Column,
        fen: figure.fen as Fen | null,
        line: figure.place.line,
        start: figure.place.start,
        end: figure.place.end,
        confidence,
        doubtful: confidence < DOUBTFUL,
      }
    }),
  )
}

const flatIndicator = (indicator: Indicator) => ({
  period: indicator.period,
  dimension: indicator.dimension,
  level1: indicator.level1,
  name: indicator.name,
  value: indicator.value,
  ...located(indicator.namePlace),
  confidence: indicator.confidence,
  doubtful: indicator.doubtful,
})

const flatSheet = (sheet: PerformanceSheet) => ({
  line: sheet.lines.from,
  headingLines: sheet.headingLines,
  duplicateOf: sheet.duplicateOf,
  project: sheet.project?.value ?? null,
  departmentCode: sheet.departmentCode?.value ?? null,
  department: sheet.department?.value ?? null,
  unit: sheet.unit?.value ?? null,
  attribute: sheet.attribute?.value ?? null,
  term: sheet.term?.value ?? null,
  filledAt: sheet.filledAt?.value ?? null,
  funds: sheet.funds.map(({ period, source, figure }) => ({
    period,
    source,
    fen: figure.fen,
    line: figure.place.line,
  })),
  indicators: sheet.indicators.map(flatIndicator),
})

const flatOverall = (overall: OverallSheet) => ({
  line: overall.lines.from,
  department: overall.department?.value ?? null,
  departmentCode: overall.departmentCode?.value ?? null,
  funds: overall.funds.map(({ by, key, figure }) => ({ by, key, fen: figure.fen, line: figure.place.line })),
  indicators: overall.indicators.map(flatIndicator),
})

const flatClaims = (claims: Disclosure['claims']) =>
  claims.map(({ section, label, value, unit, direction, place, restates }) => ({
    section,
    label,
    value,
    unit,
    direction,
    ...located(place),
    restates,
  }))

function unreadLines(disclosures: readonly Disclosure[], lengthOf: (line: number) => number) {
  return disclosures.flatMap(({ lines, lineRoles }) =>
    lineRoles.flatMap((role, index) => {
      const line = lines.from + index
      return role === 'unread' ? [{ line, start: 0, end: lengthOf(line) }] : []
    }),
  )
}

const { checks: said } = messages.en

const printedValue = (value: FindingValue | null): string | null =>
  value === null ? null : value.kind === 'text' ? value.text : printAmount(value.fen, value.unit)

const flatFinding = (finding: Finding) => ({
  check: finding.check,
  family: finding.family,
  severity: finding.severity,
  message: said.message(finding),
  expected: printedValue(finding.expected),
  actual: printedValue(finding.actual),
  operands: finding.operands.flatMap(({ place, raw }) => {
    const { line, start, end } = place
    return [{ line, start, end, raw }]
  }),
  confidence: finding.confidence,
})

const flatObligation = ({ check, state, reason }: Obligation) => ({
  check,
  state,
  reason: reason && said.reason(reason),
})

/**
 * One file's reading in the flat form. A text of several disclosures gives the head of the first and the lists of all.
 * `lengthOf` is the length of a source line, for the lines that nobody read; `audits` are what the checks found on each.
 */
export function flatReading(
  { source, disclosures }: Reading,
  lengthOf: (line: number) => number,
  audits: readonly Audit[] = [],
) {
  const [first] = disclosures
  return {
    schemaVersion: SCHEMA_VERSION,
    source: { name: source.name, encoding: source.encoding, lines: source.lines },
    organization: first?.organization?.value ?? null,
    organizationKind: first?.organizationKind?.value ?? null,
    fiscalYear: first?.fiscalYear?.value ?? null,
    documentKind: first?.documentKind?.value ?? null,
    tables: Object.fromEntries(
      TABLE_IDS.map(id => {
        const table = disclosures.map(item => item.tables[id]).find(item => item.found)
        return [
          id,
          { found: table?.found ?? false, noData: table?.noData ?? false, line: table?.lines?.from ?? null },
        ]
      }),
    ),
    cells: disclosures.flatMap(({ tables }) => TABLE_IDS.flatMap(id => flatCells(tables, id))),
    sheets: disclosures.flatMap(({ sheets }) => sheets.map(flatSheet)),
    overall:
      disclosures.map(({ overall }) => overall && flatOverall(overall)).find(item => item !== null) ?? null,
    claims: disclosures.flatMap(({ claims }) => flatClaims(claims)),
    findings: audits.flatMap(({ findings }) => findings.map(flatFinding)),
    obligations: audits.flatMap(({ obligations }) => obligations.map(flatObligation)),
    unread: unreadLines(disclosures, lengthOf),
  }
}
