import { describe, expect, it } from 'vitest'
import { DAMAGES } from '../../generator/damage'
import { foreignLines } from '../../generator/damage/sheet-forms/foreign-lines'
import { movedFunds } from '../../generator/damage/sheet-forms/moved-funds'
import { readSheetText } from './compare-sheets'
import { generateSheets } from './generate-sheets'

const DAMAGED = [movedFunds, foreignLines, ...DAMAGES]
const seeds = Array.from({ length: 12 }, (_, at) => at + 1)

describe('rows of funds slid, widened and fused, with foreign lines between them', () => {
  it('keep every amount of the overall sheet, by source and by use, and every one of the project sheets', () => {
    const wrong: string[] = []
    let all = 0
    let moved = 0
    for (const seed of seeds) {
      const { text, facts } = generateSheets(seed, DAMAGED, 2)
      const { overall, sheets } = readSheetText(text)
      if (text !== generateSheets(seed, DAMAGED.slice(1), 2).text) moved++
      const headings = new Map(facts.flatMap(one => (one.what === 'sheet' ? [[one.line, one.sheet]] : [])))
      for (const fact of facts) {
        if (fact.what !== 'fund' && fact.what !== 'overallFund') continue
        all++
        const found =
          fact.what === 'overallFund'
            ? overall?.funds.find(({ by, key }) => by === fact.by && key === fact.key)
            : sheets
                .find(({ headingLines }) => headingLines.some(line => headings.get(line) === fact.sheet))
                ?.funds.find(({ period, source }) => period === fact.period && source === fact.source)
        if ((found?.figure.fen ?? null) !== fact.fen) wrong.push(`${seed}:${fact.line}`)
      }
    }
    expect(moved).toBe(seeds.length)
    expect(all).toBeGreaterThan(900)
    expect(wrong).toEqual([])
  }, 60_000)
})
