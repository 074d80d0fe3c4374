import type { Column, TableId } from '@/model/budget-table'
import type { Claim } from '@/model/claim'
import type { Dimension, Period } from '@/model/dimension'
import type { Disclosure } from '@/model/disclosure'
import type { Audit } from '@/model/finding'
import { SHEET_FUND_SOURCES } from '@/model/fund-source'
import type { OverallSheet, PerformanceSheet, SheetTextKey } from '@/model/performance'
import type { SourceText } from '@/model/source-text'
import { CHECKS } from '@/checks'
import { runChecks } from '@/checks/run-checks'
import { readTarget } from '@/parser/performance/target-limits'
import { at, claim, disclosure, figure, indicator, row, sheet, table } from '../analysis/build-disclosure'

type Row = Parameters<typeof row>[0]
type Amounts = { readonly [C in Column]?: string }

/** A table of rows; the line of each is its place in the table plus that of the table. */
export const tableOf = (id: TableId, ...rows: readonly Row[]) =>
  table(
    id,
    rows.map((parts, index) => row({ line: Number(id.slice(1)) * 100 + index, ...parts })),
  )

export const item = (name: string, figures: Amounts, parts: Row = {}): Row => ({ name, figures, ...parts })
export const coded = (code: string, figures: Amounts, parts: Row = {}): Row => ({
  code,
  name: code,
  figures,
  ...parts,
})
export const total = (figures: Amounts, parts: Row = {}): Row => ({
  kind: 'total',
  name: '合计',
  figures,
  ...parts,
})
export const revenue = (name: string, amount: string, kind: NonNullable<Row['kind']> = 'item'): Row => ({
  side: 'revenue',
  kind,
  name,
  figures: { amount },
})
export const spending = (name: string, figures: Amounts, kind: NonNullable<Row['kind']> = 'item'): Row => ({
  side: 'expenditure',
  kind,
  name,
  figures,
})

/** A claim that says `raw`. */
export const said = (
  section: Claim['section'],
  kind: Claim['kind'],
  label: string,
  raw: string,
  parts: Partial<Claim> = {},
): Claim =>
  claim({
    section,
    kind,
    label,
    raw,
    value: Number(raw.replaceAll(',', '')),
    unit: kind === 'rate' || kind === 'share' ? '%' : kind === 'count' ? '个' : '万元',
    ...parts,
  })

/** A source of these lines, the first of which has number 1. */
export const sourceOf = (...lines: readonly string[]): SourceText => ({
  name: 'a.txt',
  encoding: 'utf-8',
  format: 'disclosureText',
  lines: lines.map((raw, index) => ({
    number: index + 1,
    raw,
    cells: [{ text: raw, start: 0, end: raw.length }],
  })),
})

/** A section of the narrative over lines of the source. */
export const section = (title: string, from: number, to = from) => ({
  title,
  level: 2 as const,
  lines: { from, to },
})

type Value = readonly [dimension: Dimension, name: string, value: string, period?: Period]

interface SheetParts {
  readonly project?: string
  readonly attribute?: string
  /** In 元: one total a half, all of it 市县. */
  readonly whole?: string
  readonly annual?: string
  readonly values?: readonly Value[]
  /** Text fields, each with its line of the source. */
  readonly texts?: { readonly [K in SheetTextKey]?: readonly [line: number, text: string] }
  readonly line?: number
  readonly funds?: PerformanceSheet['funds']
  readonly duplicateOf?: number
}

/** A performance sheet; values become indicators as the reader would take them apart. */
export function sheetOf(parts: SheetParts): PerformanceSheet {
  const {
    project = '甲乙丙',
    attribute = '一次性项目(1年结束)',
    whole,
    annual,
    values = [],
    texts = {},
    line = 500,
  } = parts
  const amounts = [
    ['whole', whole],
    ['annual', annual],
  ] as const
  const funds = amounts.flatMap(([period, raw]) =>
    raw === undefined
      ? []
      : SHEET_FUND_SOURCES.map(source => ({
          period,
          source,
          figure: figure(source === 'total' || source === 'local' ? raw : '0', line + 2, 'yuan'),
        })),
  )
  return {
    ...sheet({ line, project }),
    attribute: { value: attribute, place: at(line + 3), confidence: 1 },
    funds: parts.funds ?? funds,
    duplicateOf: parts.duplicateOf ?? null,
    indicators: values.map(([dimension, name, value, period = 'annual'], index) =>
      indicator(dimension, name, { period, value, target: readTarget(value), line: line + 5 + index }),
    ),
    pairs:
      values.length === 2
        ? [
            {
              whole: 0,
              annual: 1,
              differs: values[0]?.[2] === values[1]?.[2] ? [] : ['value'],
              confidence: 1,
            },
          ]
        : [],
    texts: Object.fromEntries(
      Object.entries(texts).map(([key, [at_, value]]) => [
        key,
        { value, place: at(at_, 0, value.length), confidence: 1 },
      ]),
    ),
  }
}

const overallFunds = (by: 'source' | 'use', amounts: Readonly<Record<string, string>>) =>
  Object.entries(amounts).map(([key, raw]) => ({ by, key, figure: figure(raw, 40) }))

/** An overall sheet of 万元. */
export function overallOf(
  source: Readonly<Record<string, string>>,
  use: Readonly<Record<string, string>>,
  basics: Readonly<Record<string, string>> = {},
): OverallSheet {
  return {
    lines: { from: 40, to: 60 },
    department: null,
    departmentCode: null,
    basics: Object.entries(basics).map(([label, value]) => ({
      label,
      value: { value, place: at(41), confidence: 1 },
    })),
    funds: [...overallFunds('source', source), ...overallFunds('use', use)],
    texts: [],
    indicators: [],
    labels: [],
    tasks: [],
  }
}

/** A disclosure of the year 2027. */
export const of = (
  tables: Parameters<typeof disclosure>[0] = [],
  parts: Parameters<typeof disclosure>[1] = {},
): Disclosure => disclosure(tables, { fiscalYear: { value: 2027, place: at(1), confidence: 1 }, ...parts })

/** A disclosure of one sheet whose overview is this text. */
export const overviewOf = (text: string, parts: SheetParts = {}): readonly [Disclosure, SourceText] => [
  of([], { sheets: [sheetOf({ texts: { overview: [1, text] }, ...parts })] }),
  sourceOf(text),
]

/** What one check finds. */
export function audit(id: string, document: Disclosure, source: SourceText | null = null): Audit {
  return runChecks(
    CHECKS.filter(check => check.id === id),
    document,
    source,
  )
}

/** One check with a disclosure that passes and one that fails, of the same making. */
export interface Case {
  readonly check: string
  readonly make: (value: string) => Disclosure | readonly [Disclosure, SourceText]
  readonly right: string
  readonly wrong: string
  readonly severity: 'error' | 'warning' | 'note'
}
