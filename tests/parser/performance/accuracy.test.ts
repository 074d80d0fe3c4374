import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDisclosureText } from '@/intake/disclosure-text'
import type { Indicator, PerformanceSheet } from '@/model/performance'
import { createLineLedger } from '@/parser/line-ledger'
import { outlineOf } from '@/parser/outline'
import { readPerformance } from '@/parser/performance'
import { sharedDir } from '../../shared'
import { displacedLabels } from './displaced-labels'

const FIELDS = ['project', 'departmentCode', 'department', 'unit', 'attribute', 'term', 'filledAt'] as const

function flatIndicator({
  period,
  dimension,
  level1,
  name,
  value,
  namePlace,
  confidence,
  doubtful,
}: Indicator) {
  return { period, dimension, level1, name, value, line: namePlace.line, confidence, doubtful }
}

function flatSheet(sheet: PerformanceSheet) {
  const fields = FIELDS.map(field => [field, sheet[field]?.value ?? null] as const)
  return {
    line: sheet.headingLines[0],
    headingLines: sheet.headingLines,
    duplicateOf: sheet.duplicateOf,
    funds: sheet.funds.map(({ period, source, figure }) => ({ period, source, fen: figure.fen })),
    indicators: sheet.indicators.map(flatIndicator),
    ...(Object.fromEntries(fields) as Record<string, string | null>),
  }
}

function flatReading(file: string, text: string) {
  const source = readDisclosureText(file, 'utf-8', text)
  const context = { source, ledger: createLineLedger(source.lines.length), issues: [] }
  const { sheets, overall } = readPerformance(context, outlineOf(context).flat())
  return {
    source: { name: file },
    sheets: sheets.map(flatSheet),
    overall: overall && { line: overall.lines.from, indicators: overall.indicators.map(flatIndicator) },
  }
}

function score(dir: string, change = (text: string) => text): Record<string, number> {
  const samples = join(dir, 'samples')
  const readings = readdirSync(samples).map(file =>
    flatReading(file, change(readFileSync(join(samples, file), 'utf8'))),
  )
  const work = mkdtempSync(join(tmpdir(), 'performance-'))
  try {
    const file = join(work, 'reading.json')
    writeFileSync(file, JSON.stringify(readings))
    const printed = execFileSync('node', [join(dir, 'score/score.mjs'), file, '--json', '--list', '0'], {
      encoding: 'utf8',
    })
    return JSON.parse(printed.trim().split('\n').at(-1) ?? '{}') as Record<string, number>
  } finally {
    rmSync(work, { recursive: true })
  }
}

describe.skipIf(sharedDir === null)('performance sheets of real disclosures (needs the ground truth)', () => {
  it('are read at least as well as before', () => {
    const measured = score(sharedDir ?? '')
    expect(measured['sheets']).toBe(1)
    expect(measured['funds']).toBe(1)
    expect(measured['metadata']).toBeGreaterThanOrEqual(0.995)
    expect(measured['indicatorRecall']).toBeGreaterThanOrEqual(0.99)
    expect(measured['indicatorPrecision']).toBeGreaterThanOrEqual(0.99)
    expect(measured['dimension']).toBeGreaterThanOrEqual(0.99)
    expect(measured['hard']).toBeGreaterThanOrEqual(0.85)
    expect(measured['doubtful']).toBeLessThanOrEqual(0.1)
  }, 60_000)

  it('keep 97 of 100 dimensions when one label in five is moved by a row and one in ten is lost', () => {
    const shares = [1, 2, 3, 4, 5, 6].map(
      seed => score(sharedDir ?? '', text => displacedLabels(text, seed, 0.2, 0.1))['dimension'] ?? 0,
    )
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThanOrEqual(0.97)
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.97)
  }, 120_000)
})
