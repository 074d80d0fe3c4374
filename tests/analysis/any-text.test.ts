import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expenditureSplit } from '@/analysis/expenditure-split'
import {
  concentrationHeadline,
  coverageHeadline,
  expenditureHeadline,
  pageHeadline,
  revenueHeadline,
} from '@/analysis/headline'
import { indicatorCoverage } from '@/analysis/indicator-coverage'
import { keyFigures } from '@/analysis/key-figures'
import { placeIndex } from '@/analysis/place-index'
import { projectConcentration } from '@/analysis/project-concentration'
import { readingReport } from '@/analysis/reading-report'
import { revenueComposition } from '@/analysis/revenue-composition'
import { readDisclosureText } from '@/intake/disclosure-text'
import type { Disclosure } from '@/model/disclosure'
import { readSource } from '@/parser/read-source'
import { loadSample } from '@/sample'

const { text } = await loadSample()
const source = text.split('\n')

/** Every question asked of a disclosure; what comes back only shows that an answer came. */
function askAll(disclosure: Disclosure): number {
  const revenue = revenueComposition(disclosure)
  const split = expenditureSplit(disclosure)
  const coverage = indicatorCoverage(disclosure)
  const concentration = projectConcentration(disclosure)
  const report = readingReport(disclosure)
  const index = placeIndex(disclosure)
  const titles = [
    pageHeadline(revenue, split),
    revenueHeadline(revenue),
    expenditureHeadline(split),
    coverageHeadline(coverage),
    concentrationHeadline(concentration),
  ]
  for (let line = 1; line <= report.lines; line++) index.at(line)
  return keyFigures(disclosure, coverage).length + titles.length
}

/** What happens to a line: it is lost, printed twice, loses its first cell, or its digits grow absurd. */
const damages: Record<string, (line: string) => string[]> = {
  lost: () => [],
  twice: line => [line, line],
  slid: line => [line.slice(line.indexOf('\t') + 1)],
  grown: line => [line.replace(/(\d{3})\.(\d{2})/gu, '9007199254$1.$2')],
  blanked: line => [line.replace(/\d/gu, '')],
}

describe('analysis of a damaged disclosure', () => {
  it('answers every question, whatever happened to the lines', () => {
    const damage = fc.record({
      line: fc.nat({ max: source.length - 1 }),
      how: fc.constantFrom(...Object.keys(damages)),
    })
    fc.assert(
      fc.property(fc.array(damage, { maxLength: 200 }), list => {
        const how = new Map(list.map(({ line, how }) => [line, how]))
        const damaged = source.flatMap((line, index) => damages[how.get(index) ?? '']?.(line) ?? [line])
        const { disclosures } = readSource(readDisclosureText('damaged.txt', 'utf-8', damaged.join('\n')))
        for (const disclosure of disclosures) expect(askAll(disclosure)).toBe(15)
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  it('keeps every share between nothing and the whole where no amount is negative', () => {
    const [disclosure] = readSource(readDisclosureText('sample.txt', 'utf-8', text)).disclosures
    const shares = [
      ...revenueComposition(disclosure!).parts.map(part => part.shareBasisPoints ?? 0),
      ...projectConcentration(disclosure!).parts.map(part => part.cumulativeBasisPoints ?? 0),
    ]
    expect(shares.every(share => share >= 0 && share <= 10_000)).toBe(true)
    expect(shares.reduce((sum, share, index) => (index < 6 ? sum + share : sum), 0)).toBe(10_000)
  })
})
