import { describe, expect, it } from 'vitest'
import { DAMAGES } from '../generator/damage'
import { generate } from '../generator/generate'
import { randomOf, type Random } from '../generator/random'
import { readFlat } from './compare'

const SIGNS = [
  '\t',
  '\n',
  '\n\n',
  ' ',
  '：',
  '（',
  '100%',
  '0.00',
  '合计',
  '指标',
  '第三部分',
  '<td>',
  '**',
  '\u0000',
  '𠀀',
  '\ud800',
]

/** `count` random edits: a stretch deleted, put elsewhere, doubled, or a sign put in. */
function edited(text: string, random: Random, count: number): string {
  let now = text
  for (let edit = 0; edit < count; edit++) {
    const at = random.int(0, now.length)
    const to = Math.min(now.length, at + random.int(1, 200))
    const stretch = now.slice(at, to)
    const there = random.int(0, now.length)
    const choices = [
      () => now.slice(0, at) + now.slice(to),
      () => now.slice(0, there) + stretch + now.slice(there),
      () => now.slice(0, to) + stretch + now.slice(to),
      () => now.slice(0, at) + random.pick(SIGNS) + now.slice(at),
    ]
    now = random.pick(choices)()
  }
  return now
}

/** What a reading says that can be true of no text. */
function faultsOf(text: string): string[] {
  const count = text.split('\n').length
  const { cells, unread } = readFlat(text)
  const lines = [...cells, ...unread].filter(({ line }) => line < 1 || line > count)
  const amounts = cells.filter(({ fen }) => fen !== null && !Number.isSafeInteger(fen))
  return [...lines, ...amounts].map(one => JSON.stringify(one))
}

const seeds = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

describe('however broken a text is, reading it does not throw', () => {
  it('with hundreds of random edits', () => {
    const faults = seeds(40).flatMap(seed => {
      const random = randomOf(seed)
      return faultsOf(edited(generate(seed, DAMAGES, 1).text, random, random.int(1, 400)))
    })
    expect(faults).toEqual([])
  }, 60_000)

  it('cut off at any point', () => {
    const faults = seeds(60).flatMap(seed => {
      const { text } = generate((seed % 6) + 1, DAMAGES, 1)
      return faultsOf(text.slice(0, randomOf(seed).int(0, text.length)))
    })
    expect(faults).toEqual([])
  }, 60_000)

  it('with its lines in another order', () => {
    const faults = seeds(12).flatMap(seed => {
      const { text } = generate(seed, DAMAGES, 1)
      return faultsOf(randomOf(seed).shuffled(text.split('\n')).join('\n'))
    })
    expect(faults).toEqual([])
  }, 60_000)

  it('with the cells of its lines in another order', () => {
    const faults = seeds(12).flatMap(seed => {
      const random = randomOf(seed)
      const lines = generate(seed).text.split('\n')
      return faultsOf(lines.map(line => random.shuffled(line.split('\t')).join('\t')).join('\n'))
    })
    expect(faults).toEqual([])
  }, 60_000)
})
