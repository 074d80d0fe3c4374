import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { matchSheets } from '@/model/sheet-matching'
import { readDisclosureText } from '@/intake/disclosure-text'
import { readSource } from '@/parser/read-source'
import { sharedDir } from '../shared'

interface Truth {
  readonly sheets: readonly {
    readonly line: number
    readonly projectTable?: { readonly line: number } | null
  }[]
}

const folder = sharedDir ?? ''
const samples =
  sharedDir === null ? [] : readdirSync(`${folder}/samples`).filter(name => name.endsWith('.txt'))

describe.skipIf(sharedDir === null)('sheets of the real disclosures (needs the ground truth)', () => {
  it.each(samples)('belong to the row that the ground truth names: %s', name => {
    const text = readFileSync(`${folder}/samples/${name}`, 'utf8')
    const truth = JSON.parse(
      readFileSync(`${folder}/gold/${name.slice(0, 3)}.performance.json`, 'utf8'),
    ) as Truth
    const [disclosure] = readSource(readDisclosureText(name, 'utf-8', text)).disclosures
    const matching = matchSheets(disclosure!)
    const lineOf = new Map(
      matching.sheets.map(sheet => [sheet.lines.from, matching.rowOf(sheet)?.row.place.line ?? null]),
    )
    const known = truth.sheets.filter(sheet => lineOf.has(sheet.line) && sheet.projectTable)
    expect(known.length).toBeGreaterThan(0)
    expect(known.map(sheet => [sheet.line, lineOf.get(sheet.line)])).toEqual(
      known.map(sheet => [sheet.line, sheet.projectTable?.line]),
    )
  })
})
