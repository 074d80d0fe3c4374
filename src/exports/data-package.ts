import Papa from 'papaparse'
import type { ExportMessages } from '../locales/export-messages'
import { zip } from './archive'
import { defineExport, type ExportInput } from './define-export'
import { parquet } from './parquet'
import { documentKind, documentName, provenance } from './provenance'
import { formulaSafe } from './safe-text'
import { tidyTables } from './tidy'
import type { TidyTable } from './tidy/table'
import { TOOL } from './tool'

/** For machines: no byte order mark, a missing value is empty; what could run as a formula is still led by an apostrophe. */
function tidyCsv({ fields, rows }: TidyTable): string {
  const cells = rows.map(row =>
    row.map(value => (value === null ? '' : typeof value === 'number' ? String(value) : formulaSafe(value))),
  )
  return `${Papa.unparse([fields.map(({ name }) => name), ...cells], { newline: '\n' })}\n`
}

function resource(words: ExportMessages, { name, fields }: TidyTable): object {
  const { title, columns } = words.tidy[name]
  return {
    name,
    title,
    description: words.files.guarded,
    path: `data/${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: fields.map(({ name, type, columnType }) => ({
        name,
        type,
        ...(columns[name] ? { title: columns[name] } : {}),
        ...(columnType ? { columnType } : {}),
      })),
      missingValues: [''],
      ...(name === 'budget' ? { primaryKey: ['id'] } : {}),
    },
  }
}

const attribute = (source: string, labelfor?: string) => ({
  source,
  resource: 'budget',
  ...(labelfor ? { labelfor } : {}),
})

/** The logical model of Fiscal Data Package 0.3; the column types of 1.0 stand in the schema. */
function model(phase: string): object {
  const levels = [1, 2, 3].flatMap(level => [
    [
      `code${level}`,
      { ...attribute(`function_${level}_code`), ...(level > 1 ? { parent: `code${level - 1}` } : {}) },
    ],
    [`label${level}`, attribute(`function_${level}_label`, `code${level}`)],
  ])
  return {
    measures: { value: { source: 'value', resource: 'budget', currency: 'CNY', factor: 1, phase } },
    dimensions: {
      id: { dimensionType: 'fact', primaryKey: 'id', attributes: { id: attribute('id') } },
      date: { dimensionType: 'datetime', primaryKey: 'year', attributes: { year: attribute('fiscal_year') } },
      organization: {
        dimensionType: 'classification',
        classificationType: 'administrative',
        primaryKey: ['organization', 'unit'],
        attributes: { organization: attribute('organization'), unit: attribute('unit') },
      },
      function: {
        dimensionType: 'classification',
        classificationType: 'functional',
        primaryKey: ['code1', 'code2', 'code3'],
        attributes: Object.fromEntries(levels) as object,
      },
      economic: {
        dimensionType: 'classification',
        classificationType: 'economic',
        primaryKey: 'code',
        attributes: { code: attribute('economic_code'), label: attribute('economic_label', 'code') },
      },
      project: { dimensionType: 'activity', primaryKey: 'name', attributes: { name: attribute('project') } },
    },
  }
}

/** Eight hexadecimal digits by which organizations are told apart where only Latin letters and digits may stand (FNV-1a). */
function fingerprint(name: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

function descriptor(input: ExportInput, tables: readonly TidyTable[]): object {
  const { disclosure, source, time } = input
  const year = disclosure.fiscalYear?.value
  return {
    name: `mingzhang-${fingerprint(documentName(input))}-${year ?? 'budget'}`,
    title: [documentName(input), documentKind(input)].filter(Boolean).join(' '),
    description: provenance(input)
      .map(([label, value]) => `${label}: ${value}`)
      .join('\n'),
    profile: 'tabular-data-package',
    created: `${new Date(time).toISOString().slice(0, 19)}Z`,
    countryCode: 'CN',
    granularity: 'aggregated',
    ...(year === undefined ? {} : { fiscalPeriod: { start: `${year}-01-01`, end: `${year}-12-31` } }),
    ...(source.name ? { sources: [{ title: source.name }] } : {}),
    contributors: [{ title: `${TOOL.name} ${TOOL.version}`, role: 'wrangler' }],
    resources: tables.map(table => resource(input.words, table)),
    model: model(disclosure.documentKind?.value === 'finalAccounts' ? 'executed' : 'approved'),
  }
}

/** A Fiscal Data Package: `datapackage.json` with tidy CSV, functional classes as generic levels, the same tables as Parquet. */
export const dataPackage = defineExport({
  id: 'dataPackage',
  extension: 'zip',
  mime: 'application/zip',
  write: input => {
    const tables = tidyTables(input)
    const json = `${JSON.stringify(descriptor(input, tables), null, 2)}\n`
    return Promise.resolve(
      zip([
        ['datapackage.json', json],
        ...tables.map(table => [`data/${table.name}.csv`, tidyCsv(table)] as const),
        ...tables.map(table => [`parquet/${table.name}.parquet`, parquet(table, provenance(input))] as const),
      ]),
    )
  },
})
