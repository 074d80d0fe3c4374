import { describe, expect, it } from 'vitest'
import { DAMAGES } from '../../generator/damage'
import { SHEET_FORMS } from '../../generator/damage/sheet-forms'
import { compareSheets, sharesOf } from './compare-sheets'
import { generateSheets } from './generate-sheets'

const seeds = Array.from({ length: 48 }, (_, at) => at + 1)
const measured = (damages: typeof DAMAGES, times: number) =>
  sharesOf(compareSheets(seeds.map(seed => generateSheets(seed, damages, times))))

describe('sheets of departments of every kind, in their own words', () => {
  it('are read as they are printed', () => {
    const { recall, precision, dimension } = measured([], 1)
    expect(Math.min(recall, precision, dimension)).toBeGreaterThanOrEqual(0.999)
  })

  it('are read as well when damaged as the samples are', () => {
    const { recall, precision, dimension } = measured(DAMAGES, 1)
    expect(Math.min(recall, precision)).toBeGreaterThanOrEqual(0.995)
    expect(dimension).toBeGreaterThanOrEqual(0.99)
  })

  it('are read at twice the damage', () => {
    const { recall, precision, dimension, marked } = measured(DAMAGES, 2)
    expect(Math.min(recall, precision)).toBeGreaterThanOrEqual(0.99)
    expect(dimension).toBeGreaterThanOrEqual(0.97)
    expect(marked).toBeGreaterThanOrEqual(0.7)
  })

  it.each(SHEET_FORMS.map(form => [form.title, form] as const))('are read with %s', (_, form) => {
    const { recall, precision, dimension } = measured([form], 2)
    expect(Math.min(recall, precision, dimension)).toBeGreaterThanOrEqual(0.995)
  })

  it('are read with all of that together, damaged as the samples are', () => {
    const { recall, precision, dimension, marked } = measured([...SHEET_FORMS, ...DAMAGES], 1)
    expect(Math.min(recall, precision)).toBeGreaterThanOrEqual(0.99)
    expect(dimension).toBeGreaterThanOrEqual(0.98)
    expect(marked).toBeGreaterThanOrEqual(0.7)
  })
})
