import { describe, expect, it, vi } from 'vitest'
import { DAMAGES } from '../../generator/damage'
import { SHEET_FORMS } from '../../generator/damage/sheet-forms'
import { foreignLines } from '../../generator/damage/sheet-forms/foreign-lines'
import { compareSheets, readSheetText, sharesOf } from './compare-sheets'
import { generateSheets } from './generate-sheets'

vi.setConfig({ testTimeout: 60_000 })

/** Some 3400 indicators: a share of them is known to half a point. */
const seeds = Array.from({ length: 24 }, (_, at) => at + 1)
/** Four times as many, for shares asked to the point. */
const manySeeds = Array.from({ length: 96 }, (_, at) => at + 1)
const measured = (damages: typeof DAMAGES, times: number, on = seeds) =>
  sharesOf(compareSheets(on.map(seed => generateSheets(seed, damages, times))))

describe('lines of something else between the rows of a sheet', () => {
  it('stay unread, and cost no row of the sheet', () => {
    const texts = seeds.map(seed => generateSheets(seed, [foreignLines], 3))
    const read = texts.map(({ text, foreign }) => {
      const { ledger } = readSheetText(text)
      const own = text.split('\n').map((_, at) => at + 1)
      const unread = own.filter(line => ledger.role(line) === 'unread')
      return { foreign: foreign.length, missed: unread.filter(line => !foreign.includes(line)), unread }
    })
    const printed = read.reduce((sum, { foreign }) => sum + foreign, 0)
    expect(printed).toBeGreaterThan(150)
    expect(read.flatMap(({ missed }) => missed)).toEqual([])
    const unread = read.reduce((sum, one) => sum + one.unread.length, 0)
    expect(unread / printed).toBeGreaterThanOrEqual(0.95)
    expect(sharesOf(compareSheets(texts)).precision).toBeGreaterThanOrEqual(0.995)
  })
})

describe('sheets of departments of every kind, in their own words', () => {
  it('are read as they are printed', () => {
    const { recall, precision, dimension } = measured([], 1)
    expect(Math.min(recall, precision, dimension)).toBeGreaterThanOrEqual(0.999)
  })

  it('are read as well when damaged as the samples are', () => {
    const { recall, precision, dimension, doubtful, marked } = measured(DAMAGES, 1, manySeeds)
    expect(Math.min(recall, precision)).toBeGreaterThanOrEqual(0.995)
    expect(dimension).toBeGreaterThanOrEqual(0.99)
    expect(doubtful).toBeLessThanOrEqual(0.1)
    expect(marked).toBeGreaterThanOrEqual(0.7)
  })

  it('are read at twice the damage', () => {
    const { recall, precision, dimension, marked } = measured(DAMAGES, 2, manySeeds)
    expect(Math.min(recall, precision)).toBeGreaterThanOrEqual(0.99)
    expect(dimension).toBeGreaterThanOrEqual(0.97)
    expect(marked).toBeGreaterThanOrEqual(0.7)
  })

  it.each(SHEET_FORMS.map(form => [form.title, form] as const))('are read with %s', (_, form) => {
    const { recall, precision, dimension } = measured([form], 2)
    expect(Math.min(recall, precision, dimension)).toBeGreaterThanOrEqual(0.995)
  })

  it('are read with all of that together, damaged as the samples are', () => {
    const { recall, precision, dimension, marked } = measured([...SHEET_FORMS, ...DAMAGES], 1, manySeeds)
    expect(Math.min(recall, precision)).toBeGreaterThanOrEqual(0.99)
    expect(dimension).toBeGreaterThanOrEqual(0.98)
    expect(marked).toBeGreaterThanOrEqual(0.7)
  })
})
