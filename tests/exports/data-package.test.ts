import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { Package, Profile } from 'datapackage'
import { parquetReadObjects } from 'hyparquet'
import JSZip from 'jszip'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formulaSafe } from '@/exports/safe-text'
import { dataPackage } from '@/exports/data-package'
import type { ExportContent, ExportInput } from '@/exports/define-export'
import { LANGUAGES, type Language } from '@/locales'
import { exportMessages } from '@/locales/export-messages'
import { TABLE_IDS } from '@/model/budget-table'
import { sampleInput } from './export-input'

const folder = mkdtempSync(join(tmpdir(), 'package-'))
afterAll(() => rmSync(folder, { recursive: true }))

let input: ExportInput
let bytes: ExportContent
let archive: JSZip
const part = async (path: string) => (await archive.file(path)?.async('uint8array')) as Uint8Array
const figures = () =>
  TABLE_IDS.flatMap(id => input.disclosure.tables[id].rows.flatMap(row => Object.values(row.figures)))

beforeAll(async () => {
  input = await sampleInput()
  bytes = await dataPackage.write(input)
  archive = await JSZip.loadAsync(bytes)
})

/** What names the tables and columns of the package in a language. */
const titles = async (language: Language) => {
  const packed = await JSZip.loadAsync(
    await dataPackage.write({ ...input, language, words: exportMessages(language) }),
  )
  const { resources } = JSON.parse((await packed.file('datapackage.json')?.async('string')) ?? '') as {
    resources: { name: string; title: string; schema: { fields: { name: string; title: string }[] } }[]
  }
  return Object.fromEntries(
    resources.map(({ name, title, schema }) => [
      name,
      { title, columns: Object.fromEntries(schema.fields.map(field => [field.name, field.title])) },
    ]),
  )
}

/** A value of Parquet as the CSV writes it. */
const inCsv = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? formulaSafe(value) : String(value as number | bigint)
}

describe('the Fiscal Data Package', () => {
  it('is valid for an independent validator, by the profile of fiscal packages and by that of tabular ones', async () => {
    const json: unknown = JSON.parse(new TextDecoder().decode(await part('datapackage.json')))
    const fiscal = await Profile.load('fiscal-data-package')
    expect(fiscal.validate(json)).toMatchObject({ valid: true, errors: [] })
    expect((json as { name: string }).name).toMatch(/^mingzhang-[0-9a-f]{8}-\d{4}$/)
    const loaded = await Package.load(json)
    expect(loaded.errors).toEqual([])
    expect(loaded.valid).toBe(true)
  })

  it('holds CSV that its own schema reads, one row a printed figure', async () => {
    for (const path of Object.keys(archive.files).filter(path => path.endsWith('.csv')))
      writeFileSync(join(folder, path.replace('data/', '')), await part(path))
    const json = JSON.parse(new TextDecoder().decode(await part('datapackage.json'))) as {
      resources: { name: string; path: string }[]
    }
    for (const resource of json.resources) resource.path = resource.path.replace('data/', '')
    const loaded = await Package.load(json, { basePath: folder })
    const counts: Record<string, number> = {}
    for (const { name } of json.resources)
      counts[name] = ((await loaded.getResource(name).read({ keyed: true })) as unknown[]).length
    expect(counts).toMatchObject({
      budget: figures().length,
      claims: input.disclosure.claims.length,
      findings: input.audit?.findings.length,
      corrections: 1,
    })
  })

  it('gives functional classes as three levels with their names, and keeps blank and zero apart', async () => {
    const { data } = Papa.parse<Record<string, string>>(
      new TextDecoder().decode(await part('data/budget.csv')),
      {
        header: true,
        skipEmptyLines: true,
      },
    )
    const item = data.find(({ table, function_3_code: code }) => table === 'T3' && code !== '')
    expect(item?.['function_1_code']).toBe(item?.['function_3_code']?.slice(0, 3))
    expect(item?.['function_2_code']).toBe(item?.['function_3_code']?.slice(0, 5))
    expect(item?.['function_1_label']).not.toBe('')
    expect(data.filter(({ state }) => state === 'blank').every(({ value }) => value === '')).toBe(true)
    expect(data.filter(({ state }) => state === 'zero').every(({ value }) => value === '0')).toBe(true)
    expect(data.find(({ read_as: was }) => was !== '')?.['printed']).toBe('1,234.56')
  })

  it('has the same tables as Parquet, which DuckDB reads: rows, exact sums, nulls, types', async () => {
    const file = join(folder, 'budget.parquet')
    writeFileSync(file, await part('parquet/budget.parquet'))
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const answer = await connection.runAndReadAll(
      `select count(*) as n, sum(fen)::bigint as total, count(*) filter (fen is null) as blanks, typeof(any_value(fen)) as type from '${file}'`,
    )
    const amounts = figures().flatMap(figure => (figure.fen === null ? [] : [figure.fen]))
    expect(answer.getRowObjects()).toEqual([
      {
        n: BigInt(figures().length),
        total: amounts.reduce((sum, amount) => sum + BigInt(amount), 0n),
        blanks: BigInt(figures().length - amounts.length),
        type: 'BIGINT',
      },
    ])
    connection.closeSync()
  })

  it('has every Parquet file agree with its CSV, read by another library', async () => {
    for (const path of Object.keys(archive.files).filter(path => path.endsWith('.parquet'))) {
      const { buffer } = (await part(path)).slice()
      const rows = await parquetReadObjects({ file: buffer as ArrayBuffer })
      const text = new TextDecoder().decode(
        await part(path.replace('parquet/', 'data/').replace('.parquet', '.csv')),
      )
      const { data } = Papa.parse(text, { header: true, skipEmptyLines: true })
      expect(rows.map(row => Object.values(row).map(inCsv))).toEqual(
        data.map(row => Object.values(row as Record<string, string>)),
      )
    }
  })

  it('names every table and column in the language of the page, and nothing else', async () => {
    for (const language of LANGUAGES)
      expect(await titles(language), language).toEqual(exportMessages(language).tidy)
    expect(JSON.stringify(await titles('en'))).not.toMatch(/\p{Script=Han}/u)
  })

  it('is the same for the same input', async () => {
    expect(
      Buffer.from((await dataPackage.write(input)) as Uint8Array).equals(Buffer.from(bytes as Uint8Array)),
    ).toBe(true)
  })
})
