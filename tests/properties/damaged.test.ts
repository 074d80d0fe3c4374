import { describe, expect, it } from 'vitest'
import { DAMAGES } from '../generator/damage'
import { lostLabel } from '../generator/damage/lost-label'
import { movedLabel } from '../generator/damage/moved-label'
import { generate } from '../generator/generate'
import { TIMES } from './by-damage'
import { compare, recall, total } from './compare'

const seeds = (count: number) => Array.from({ length: count }, (_, at) => at + 101)

describe('disclosures damaged at twice the rates of the samples', () => {
  const texts = seeds(60).map(seed => generate(seed, DAMAGES, TIMES))
  const all = total(texts.map(compare))

  it('suffer every kind of damage', () => {
    const missed = DAMAGES.filter(({ id }) => texts.every(({ struck }) => struck[id] === 0))
    expect(missed).toEqual([])
  })

  it('keep every cell that the text still decides', () => {
    expect(all.notes.filter(note => note.startsWith('cell') || note.startsWith('row'))).toEqual([])
    expect(recall(all.cells)).toBe(1)
    expect(recall(all.names)).toBe(1)
  })

  it('give no wrong amount that the reading is sure of', () => {
    expect(all.wrongSure).toBe(0)
  })

  it('keep every head and sheet', () => {
    expect(recall(all.head)).toBe(1)
    expect([recall(all.sheets), all.sheets.extra]).toEqual([1, 0])
    expect(recall(all.funds)).toBeGreaterThanOrEqual(0.99)
    expect(recall(all.fields)).toBeGreaterThanOrEqual(0.99)
  })

  it('keep 97 of 100 pairs of name and value, and invent no more than three', () => {
    const { indicators } = all
    expect(recall(indicators)).toBeGreaterThanOrEqual(0.97)
    expect(indicators.right / (indicators.right + indicators.extra)).toBeGreaterThanOrEqual(0.97)
    expect(recall(all.dimensions)).toBeGreaterThanOrEqual(0.97)
  })

  it('keep 98 of 100 claims and their directions', () => {
    const { claims } = all
    expect(recall(claims)).toBeGreaterThanOrEqual(0.98)
    expect(claims.right / (claims.right + claims.extra)).toBeGreaterThanOrEqual(0.98)
    expect(recall(all.directions)).toBeGreaterThanOrEqual(0.98)
  })
})

describe('disclosures whose labels are moved by one row on 20 % and lost on 10 % of the rows', () => {
  it('keep the dimension of 97 of 100 indicators', () => {
    const labels = [
      { ...movedLabel, rate: 0.2 },
      { ...lostLabel, rate: 0.1 },
    ]
    const texts = seeds(60).map(seed => generate(seed, labels))
    const { dimensions, indicators } = total(texts.map(compare))
    expect(texts.reduce((hits, { struck }) => hits + (struck['moved-label'] ?? 0), 0)).toBeGreaterThan(500)
    expect(recall(indicators)).toBeGreaterThanOrEqual(0.99)
    expect(recall(dimensions)).toBeGreaterThanOrEqual(0.97)
  }, 60_000)
})

describe('each kind of damage alone', () => {
  it.each(DAMAGES.map(damage => [damage.title, damage] as const))(
    '%s: cells are read in full, pairs and claims nearly so',
    (_, damage) => {
      const all = total(seeds(4).map(seed => compare(generate(seed, [damage], TIMES))))
      expect(all.notes.filter(note => note.startsWith('cell'))).toEqual([])
      expect(recall(all.sheets)).toBe(1)
      expect(recall(all.indicators)).toBeGreaterThanOrEqual(0.98)
      expect(recall(all.claims)).toBeGreaterThanOrEqual(0.99)
    },
    30_000,
  )
})
