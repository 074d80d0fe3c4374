import { describe, expect, it } from 'vitest'
import { readDisclosureText } from '@/intake/disclosure-text'
import type { Disclosure } from '@/model/disclosure'
import type { PerformanceSheet } from '@/model/performance'
import { packSource, rawLine } from '@/worker/packed-source'
import { parcelsOf } from '@/worker/parcels'
import { readStub } from '../stores/disclosure-stub'

describe('the parcels of a result', () => {
  const source = readDisclosureText('a', 'utf-8', '机构：甲\n机构：乙')
  const result = { hash: 'h', reading: readStub(source), source: packSource(source), bytes: null }
  const parcels = parcelsOf(7, result)

  it('are one a disclosure, the last with the rest', () => {
    expect(parcels.map(({ message }) => message)).toMatchObject([
      { type: 'disclosure', disclosure: result.reading.disclosures[0] },
      { type: 'read', result: { reading: { disclosures: [result.reading.disclosures[1]] } } },
    ])
  })

  it('hold a hundred performance sheets at most, in order, before the disclosure with those left', () => {
    const sheets = Array.from(
      { length: 230 },
      (_, at) => ({ lines: { from: at, to: at } }) as PerformanceSheet,
    )
    const [first, second] = result.reading.disclosures
    const disclosures = [
      { ...first, sheets },
      { ...second, sheets: sheets.slice(0, 100) },
    ] as Disclosure[]
    const many = parcelsOf(7, { ...result, reading: { ...result.reading, disclosures } })
    expect(many.map(({ message }) => message)).toMatchObject([
      { type: 'sheets', sheets: sheets.slice(0, 100) },
      { type: 'sheets', sheets: sheets.slice(100, 200) },
      { type: 'disclosure', disclosure: { sheets: sheets.slice(200) } },
      { type: 'read', result: { reading: { disclosures: [{ sheets: sheets.slice(0, 100) }] } } },
    ])
  })

  it('hand the numbers of the text over instead of copying them', () => {
    expect(parcels.at(-1)?.transfer).toHaveLength(3)
  })

  it('hold the text as one string, cut line by line', () => {
    expect(result.source.text).toBe('机构：甲\n机构：乙')
    expect([1, 2, 3].map(line => rawLine(result.source, line))).toEqual(['机构：甲', '机构：乙', null])
  })
})
