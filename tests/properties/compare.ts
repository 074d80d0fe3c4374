import { readDisclosureText } from '../../src/intake/disclosure-text'
import { flatReading, type FlatReading } from '../../src/cli/flat-reading'
import { readSource } from '../../src/parser/read-source'
import type { Generated } from '../generator/generate'
import type { PrintedFact } from '../generator/truth'

/** Right ones of all; what was read though the text does not say it is `extra`. */
export interface Score {
  right: number
  of: number
  extra: number
}

export interface Comparison {
  readonly head: Score
  readonly cells: Score
  readonly names: Score
  readonly sheets: Score
  readonly funds: Score
  readonly fields: Score
  readonly indicators: Score
  readonly dimensions: Score
  readonly claims: Score
  readonly directions: Score
  /** Amounts read wrong though the reading is sure (0.9 and more). */
  wrongSure: number
  unread: number
  readonly notes: string[]
}

/** Reads a text as the page does, in the flat form of the contract. */
export function readFlat(text: string): FlatReading {
  const source = readDisclosureText('generated.txt', 'utf-8', text)
  return flatReading(readSource(source), line => source.lines[line - 1]?.raw.length ?? 0)
}

const normal = (text: string | null | undefined) => (text ?? '').normalize('NFKC').replace(/\s+/gu, '')
const loose = (text: string | null | undefined) =>
  normal(text).replace(/[()（）,，:：;；.。、“”"'‘’《》〈〉[\]【】]/gu, '')

const score = (): Score => ({ right: 0, of: 0, extra: 0 })
const emptyComparison = (): Comparison => ({
  head: score(),
  cells: score(),
  names: score(),
  sheets: score(),
  funds: score(),
  fields: score(),
  indicators: score(),
  dimensions: score(),
  claims: score(),
  directions: score(),
  wrongSure: 0,
  unread: 0,
  notes: [],
})

type Of<W extends PrintedFact['what']> = Extract<PrintedFact, { what: W }>
const factsOf = <W extends PrintedFact['what']>(facts: readonly PrintedFact[], what: W) =>
  facts.filter((fact): fact is Of<W> & { line: number } => fact.what === what)

function compareCells(result: Comparison, flat: FlatReading, facts: readonly PrintedFact[]): void {
  const got = new Map(
    flat.cells.map(cell => [`${cell.table}|${cell.side}|${cell.line}|${cell.column}`, cell]),
  )
  for (const fact of factsOf(facts, 'cell')) {
    const key = `${fact.table}|${fact.side}|${fact.line}|${fact.column}`
    const cell = got.get(key)
    got.delete(key)
    result.cells.of++
    if ((cell?.fen ?? null) === fact.fen) result.cells.right++
    else {
      result.notes.push(`cell ${key} ${fact.name}: ${fact.fen} read ${cell ? cell.fen : 'nothing'}`)
      if (cell && cell.fen !== null && cell.confidence >= 0.9) result.wrongSure++
    }
    if (!cell) continue
    result.names.of++
    if (
      loose(cell.name) === loose(fact.name) &&
      cell.code === fact.code &&
      cell.rowKind === fact.rowKind &&
      (fact.name2 === null || loose(cell.name2) === loose(fact.name2)) &&
      (fact.unit === null || loose(cell.unit) === loose(fact.unit))
    )
      result.names.right++
    else
      result.notes.push(
        `row ${key} ${fact.rowKind} ${fact.code} ${fact.name} ${fact.name2} ${fact.unit} read ${cell.rowKind} ${cell.code} ${cell.name} ${cell.name2} ${cell.unit}`,
      )
  }
  for (const [key, cell] of got) {
    if (cell.fen === null) continue
    result.cells.extra++
    if (cell.confidence >= 0.9) result.wrongSure++
    result.notes.push(`cell ${key} extra ${cell.fen}`)
  }
}

type FlatIndicator = FlatReading['sheets'][number]['indicators'][number]

function compareIndicators(
  result: Comparison,
  where: string,
  read: readonly FlatIndicator[],
  facts: readonly (Of<'indicator'> & { line: number })[],
): void {
  const pool = read.map(one => ({
    one,
    used: false,
    key: `${one.period}|${normal(one.name)}|${normal(one.value)}`,
  }))
  for (const fact of [...facts].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
    if (!fact.optional) result.indicators.of++
    const key = `${fact.period}|${normal(fact.name)}|${normal(fact.value)}`
    const free = pool.filter(entry => !entry.used && entry.key === key)
    const found = free.find(entry => entry.one.dimension === fact.dimension) ?? free[0]
    if (fact.optional) {
      if (found) found.used = true
      continue
    }
    if (!found) {
      result.notes.push(`${where} line ${fact.line} missing ${key}`)
      continue
    }
    found.used = true
    result.indicators.right++
    result.dimensions.of++
    if (found.one.dimension === fact.dimension) result.dimensions.right++
    else result.notes.push(`${where} line ${fact.line} ${key}: ${fact.dimension} read ${found.one.dimension}`)
  }
  for (const { used, key, one } of pool) {
    if (used) continue
    result.indicators.extra++
    result.notes.push(`${where} line ${one.line} extra ${key}`)
  }
}

function compareSheets(result: Comparison, flat: FlatReading, facts: readonly PrintedFact[]): void {
  const seen = new Set<number>()
  const indicators = factsOf(facts, 'indicator')
  const headings = new Map<number, number[]>()
  for (const { sheet, line } of factsOf(facts, 'sheet'))
    headings.set(sheet, [...(headings.get(sheet) ?? []), line])
  for (const [number, printed] of headings) {
    result.sheets.of++
    const lines = new Set(printed)
    const sheet = flat.sheets.find(
      one => one.duplicateOf === null && one.headingLines.some(line => lines.has(line)),
    )
    if (!sheet) {
      result.notes.push(`sheet ${number} at ${[...lines].join()} not found`)
      continue
    }
    result.sheets.right++
    seen.add(sheet.line)
    for (const fact of factsOf(facts, 'field').filter(one => one.sheet === number)) {
      result.fields.of++
      if (loose(sheet[fact.key]) === loose(fact.value)) result.fields.right++
      else result.notes.push(`sheet ${number} ${fact.key}: ${fact.value} read ${sheet[fact.key]}`)
    }
    for (const fact of factsOf(facts, 'fund').filter(one => one.sheet === number)) {
      result.funds.of++
      const fund = sheet.funds.find(one => one.period === fact.period && one.source === fact.source)
      if ((fund?.fen ?? null) === fact.fen) result.funds.right++
      else
        result.notes.push(
          `sheet ${number} line ${fact.line} ${fact.period} ${fact.source}: ${fact.fen} read ${fund?.fen}`,
        )
    }
    compareIndicators(
      result,
      `sheet ${number}`,
      sheet.indicators,
      indicators.filter(one => one.sheet === number),
    )
  }
  for (const sheet of flat.sheets)
    if (!seen.has(sheet.line) && sheet.duplicateOf === null) {
      result.sheets.extra++
      result.notes.push(`sheet extra at ${sheet.line}`)
    }
  const overall = indicators.filter(one => one.sheet === null)
  if (overall.length > 0 || flat.overall)
    compareIndicators(result, 'overall', flat.overall?.indicators ?? [], overall)
  for (const fact of factsOf(facts, 'overallFund')) {
    result.funds.of++
    const fund = flat.overall?.funds.find(one => one.by === fact.by && one.key === fact.key)
    if ((fund?.fen ?? null) === fact.fen) result.funds.right++
    else result.notes.push(`overall ${fact.by} ${fact.key}: ${fact.fen} read ${fund?.fen}`)
  }
}

function compareClaims(result: Comparison, flat: FlatReading, facts: readonly PrintedFact[]): void {
  const pool = flat.claims.map(one => ({
    one,
    used: false,
    key: `${one.section}|${one.line}|${one.value}|${one.unit}`,
  }))
  for (const fact of factsOf(facts, 'claim')) {
    const key = `${fact.section}|${fact.line}|${fact.value}|${fact.unit}`
    result.claims.of++
    const free = pool.filter(entry => !entry.used && entry.key === key)
    const found = free.find(entry => entry.one.direction === fact.direction) ?? free[0]
    if (!found) {
      result.notes.push(`claim ${key} missing`)
      continue
    }
    found.used = true
    result.claims.right++
    result.directions.of++
    if (found.one.direction === fact.direction) result.directions.right++
    else result.notes.push(`claim ${key}: ${fact.direction} read ${found.one.direction}`)
  }
  for (const { used, key, one } of pool)
    if (!used) {
      result.claims.extra++
      result.notes.push(`claim extra ${key} ${one.label}`)
    }
}

/** What a reading makes of a generated text. */
export function compare({ text, facts, head }: Generated): Comparison {
  const result = emptyComparison()
  const flat = readFlat(text)
  result.head.of = 3
  result.head.right =
    Number(flat.organization === head.organization) +
    Number(flat.organizationKind === head.organizationKind) +
    Number(flat.fiscalYear === head.fiscalYear)
  if (result.head.right < 3)
    result.notes.push(
      `head ${flat.organization} ${flat.organizationKind} ${flat.fiscalYear}: ${JSON.stringify(head)}`,
    )
  compareCells(result, flat, facts)
  compareSheets(result, flat, facts)
  compareClaims(result, flat, facts)
  result.unread = flat.unread.length
  const lines = text.split('\n')
  for (const { line } of flat.unread) result.notes.push(`unread ${line} ${lines[line - 1]}`)
  return result
}

/** The sums of many comparisons. */
export function total(comparisons: readonly Comparison[]): Comparison {
  const all = emptyComparison()
  for (const one of comparisons) {
    for (const key of SCORES)
      for (const part of ['right', 'of', 'extra'] as const) all[key][part] += one[key][part]
    all.wrongSure += one.wrongSure
    all.unread += one.unread
    all.notes.push(...one.notes)
  }
  return all
}

/** The parts of a comparison that are scores. */
export const SCORES = [
  'head',
  'cells',
  'names',
  'sheets',
  'funds',
  'fields',
  'indicators',
  'dimensions',
  'claims',
  'directions',
] as const

/** right / of; 1 when there was nothing to read. */
export const recall = ({ right, of }: Score): number => (of === 0 ? 1 : right / of)
