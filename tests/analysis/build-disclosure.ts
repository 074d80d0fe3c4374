import {
  TABLE_IDS,
  type BudgetTable,
  type Column,
  type Figure,
  type TableId,
  type TableRow,
} from '@/model/budget-table'
import type { Claim } from '@/model/claim'
import type { Dimension, Period } from '@/model/dimension'
import type { Disclosure } from '@/model/disclosure'
import { parseAmount, type MoneyUnit } from '@/model/money'
import type { Indicator, PerformanceSheet } from '@/model/performance'
import type { Place } from '@/model/place'

/** A place of some width on a line. */
export const at = (line: number, start = 0, end = start + 4): Place => ({ line, start, end })

/** A printed figure in 万元 (元 on sheets); '' is a printed blank. */
export const figure = (raw: string, line = 1, unit: MoneyUnit = 'wanYuan'): Figure => ({
  fen: raw === '' ? null : parseAmount(raw, unit),
  raw,
  place: at(line, 10, 10 + raw.length),
  confidence: 1,
})

type RowParts = Partial<Omit<TableRow, 'figures' | 'place'>> & {
  line?: number
  figures?: { readonly [C in Column]?: string }
}

/** One table row; its figures are printed texts by column. */
export function row({ line = 1, figures = {}, ...parts }: RowParts): TableRow {
  const entries = Object.entries(figures).map(([column, raw]) => [column, figure(raw, line)])
  return {
    side: null,
    kind: 'item',
    code: null,
    name: '',
    name2: null,
    unit: null,
    parent: null,
    confidence: 1,
    ...parts,
    place: at(line, 0, 40),
    figures: Object.fromEntries(entries) as TableRow['figures'],
  }
}

/** A table that was found, over the lines of its rows. */
export function table(id: TableId, rows: readonly TableRow[], parts: Partial<BudgetTable> = {}): BudgetTable {
  const lines = rows.map(({ place }) => place.line)
  const from = lines.length === 0 ? 1 : Math.min(...lines)
  return {
    id,
    found: true,
    noData: false,
    title: { value: id, place: at(from), confidence: 1 },
    lines: { from, to: Math.max(from, ...lines) },
    columns: [],
    rows,
    ...parts,
  }
}

const missing = (id: TableId): BudgetTable => ({
  id,
  found: false,
  noData: false,
  title: null,
  lines: null,
  columns: [],
  rows: [],
})

type IndicatorParts = Partial<Omit<Indicator, 'dimension' | 'name'>> & { line?: number }

/** A named indicator of the annual half. */
export function indicator(dimension: Dimension, name: string, parts: IndicatorParts = {}): Indicator {
  const { line = 1, ...rest } = parts
  return {
    period: 'annual',
    dimension,
    level1: 'output',
    name,
    namePlace: at(line, 8, 8 + name.length),
    value: '100%',
    valuePlace: at(line, 30, 34),
    confidence: 1,
    doubtful: false,
    ...rest,
  }
}

type SheetParts = Partial<Omit<PerformanceSheet, 'project' | 'unit' | 'funds' | 'labels'>> & {
  line?: number
  project?: string
  unit?: string
  /** Annual total in 元. */
  annual?: string
  labels?: readonly (readonly [Period, Dimension])[]
}

/** A performance sheet of ten lines with both halves read. */
export function sheet(parts: SheetParts): PerformanceSheet {
  const { line = 100, project, unit, annual, labels = [], ...rest } = parts
  const named = (value: string | undefined) =>
    value === undefined ? null : { value, place: at(line + 1), confidence: 1 }
  return {
    lines: { from: line, to: line + 9 },
    headingLines: [line],
    duplicateOf: null,
    project: named(project),
    departmentCode: null,
    department: null,
    unit: named(unit),
    attribute: null,
    term: null,
    filledAt: null,
    funds:
      annual === undefined
        ? []
        : [{ period: 'annual', source: 'total', figure: figure(annual, line + 2, 'yuan') }],
    texts: {},
    indicators: [],
    pairs: [],
    labels: labels.map(([period, dimension]) => ({ period, dimension, place: at(line + 5) })),
    halves: { whole: true, annual: true },
    ...rest,
  }
}

/** A claim of the narrative. */
export function claim(parts: Partial<Claim> & Pick<Claim, 'section' | 'kind' | 'label'>): Claim {
  return {
    value: 1,
    raw: '1',
    unit: '万元',
    direction: null,
    place: at(50),
    restates: null,
    ...parts,
  }
}

/** A disclosure with these tables and parts; every other table is missing. */
export function disclosure(
  tables: readonly BudgetTable[] = [],
  parts: Partial<Omit<Disclosure, 'tables'>> = {},
): Disclosure {
  const byId = Object.fromEntries(TABLE_IDS.map(id => [id, missing(id)])) as Record<TableId, BudgetTable>
  for (const found of tables) byId[found.id] = found
  return {
    organization: null,
    organizationKind: null,
    fiscalYear: null,
    documentKind: null,
    lines: { from: 1, to: 200 },
    sheets: [],
    overall: null,
    claims: [],
    catalogues: [],
    sections: [],
    lineRoles: [],
    issues: [],
    ...parts,
    tables: byId,
  }
}
