import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadSample } from '@/sample'
import { readSaved } from '@/saved/read-saved'
import { marksOf } from '@/corrections/history'
import { DAMAGES } from '../generator/damage'
import { generate } from '../generator/generate'
import { sharedDir } from '../shared'
import { read, roundTrip } from './round-trip'

const utf8 = (text: string) => new TextEncoder().encode(text)
const withoutTime = (json: string) => json.replaceAll(/2026-11-2\d[T ]\d\d:\d\d(?::\d\d)?/gu, 'then')

async function losesNothing(name: string, bytes: Uint8Array, seed: number) {
  const { before, after, json, jsonAgain, first, back } = await roundTrip(name, bytes, seed)
  expect(after.asRead).toEqual(structuredClone(before.asRead))
  expect(after.disclosure).toEqual(structuredClone(before.disclosure))
  expect(after.audit).toEqual(structuredClone(before.audit))
  expect(after.history).toEqual(before.history)
  expect(after.marks).toEqual(before.marks)
  expect(back.source).toEqual(first.source)
  expect(back.saved?.differing).toBeNull()
  // Compared as a whole: a difference of megabytes is not worth printing.
  expect(withoutTime(jsonAgain) === withoutTime(json)).toBe(true)
  return { before, json }
}

let sampleJson: Promise<string> | null = null

async function savedSample(): Promise<Record<string, unknown>> {
  sampleJson ??= loadSample()
    .then(({ name, text }) => roundTrip(name, utf8(text), 1))
    .then(({ json }) => json)
  return JSON.parse(await sampleJson) as Record<string, unknown>
}

/** What reading says of the sample's JSON with one value set. */
async function withValue(path: string, value: unknown) {
  const json = await savedSample()
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const at = keys.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], json)
  Object.defineProperty(at, last, { value, enumerable: true, configurable: true, writable: true })
  return readSaved(JSON.stringify(json))
}

describe('a document saved as JSON', () => {
  it('reads back with its model, findings, corrections, marks and lines, and is the same when saved again', async () => {
    const { name, text } = await loadSample()
    const { before } = await losesNothing(name, utf8(text), 3)
    expect(before.history.steps.length).toBeGreaterThan(5)
    expect(before.history.done).toBe(before.history.steps.length - 1)
    expect(marksOf(before.history).size).toBeGreaterThan(1)
  })

  it('loses nothing of any generated disclosure, damaged or not', async () => {
    let documents = 0
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 100_000 }),
        fc.subarray([...DAMAGES], { maxLength: 4 }),
        async (seed, damages) => {
          const { text } = generate(seed, damages)
          const bytes = utf8(text)
          if (read('生成.txt', bytes).reading.disclosures.length === 0) return
          await losesNothing('生成.txt', bytes, seed)
          documents++
        },
      ),
      { numRuns: 12, seed: 20_261_121 },
    )
    expect(documents).toBeGreaterThan(8)
  }, 240_000)

  it('keeps cells of a CSV and of a Markdown table as they were', async () => {
    const { text } = generate(5)
    const csv = text
      .split('\n')
      .map(line =>
        line.includes('\t')
          ? line
              .split('\t')
              .map(cell => `"${cell}"`)
              .join(',')
          : line,
      )
      .join('\n')
    const { before } = await losesNothing('预算.csv', utf8(csv), 2)
    expect(before.source.format).toBe('csv')
  })

  it.skipIf(sharedDir === null)(
    'loses nothing of real disclosures (they are beside the project, not in it)',
    async () => {
      const samples = readdirSync(`${sharedDir}/samples`).filter(file => file.endsWith('.txt'))
      expect(samples).not.toEqual([])
      for (const name of samples) await losesNothing(name, readFileSync(`${sharedDir}/samples/${name}`), 11)
    },
    240_000,
  )

  it('says how many amounts its text does not say, so that a changed figure is not shown as if it were read', async () => {
    const json = await savedSample()
    const { tables } = json['asRead'] as {
      tables: { T1: { rows: { figures: { amount?: { fen: number } } }[] } }
    }
    const figure = tables.T1.rows.find(row => row.figures.amount?.fen)?.figures.amount
    if (figure) figure.fen += 100
    expect(read('改.json', utf8(JSON.stringify(json))).saved?.differing).toBe(1)
  })
})

describe('JSON that is no such document', () => {
  it('is refused with the reason, and text that only begins like JSON is left to the readers of text', () => {
    expect(readSaved('{"type":"FeatureCollection"}')).toMatchObject({ refusal: { reason: 'foreignJson' } })
    expect(readSaved('\ufeff [1, 2]')).toMatchObject({ refusal: { reason: 'foreignJson' } })
    expect(readSaved('[附件] 预算公开')).toBeNull()
    expect(readSaved('{"format": "mingzhang-document", "version": 2, "asRe')).toMatchObject({
      refusal: { reason: 'savedDamaged' },
    })
    expect(read('数据.json', utf8('{"a": 1}')).reading.refusal?.reason).toBe('foreignJson')
  })

  it('of a newer or an older version says so', async () => {
    expect(await withValue('version', 3)).toMatchObject({ refusal: { reason: 'savedNewer' } })
    expect(await withValue('version', 1)).toMatchObject({ refusal: { reason: 'savedOlder' } })
  })

  it.each([
    ['asRead.tables.T1.rows.0.place.line', 9_999_999, 'asRead.tables.T1.rows.0.place.line = 9999999'],
    ['asRead.tables.T1.rows.0.place.line', 400_000, 'asRead.tables.T1.rows.0.place'],
    ['asRead.tables.T1.rows.0.parent', 0, 'asRead.tables.T1.rows.0.parent'],
    ['asRead.tables.T1.rows.0.confidence', 2, 'asRead.tables.T1.rows.0.confidence = 2'],
    [
      'asRead.tables.T1.rows.0.figures',
      { amount: { fen: 0.5 } },
      'asRead.tables.T1.rows.0.figures.amount.fen',
    ],
    ['asRead.tables.T1.rows', 'drop table', 'asRead.tables.T1.rows = "drop table"'],
    ['asRead.tables.T1.id', 'T2', 'asRead.tables.T1.id'],
    ['asRead.lineRoles', [], 'asRead.lineRoles'],
    ['asRead.more', 1, 'asRead.more'],
    ['source.lines', ['甲\n乙'], 'source.lines.0'],
    ['history.done', 99, 'history'],
  ])('with %s = %j is refused, naming the place', async (path, value, where) => {
    const opened = await withValue(path, value)
    expect(opened).toMatchObject({ refusal: { reason: 'savedDamaged' } })
    expect(opened && 'refusal' in opened && opened.refusal.details['where']).toContain(where)
  })

  it('cannot give an object another prototype', async () => {
    const text = JSON.stringify(await savedSample()).replace(
      '"asRead":{',
      '"asRead":{"__proto__":{"polluted":true},"\\u005f_proto__":{"polluted":true},',
    )
    const opened = readSaved(text)
    expect(opened && 'saved' in opened).toBe(true)
    const saved = opened && 'saved' in opened ? opened.saved : null
    expect(Object.hasOwn(saved?.asRead ?? {}, '__proto__')).toBe(false)
    expect('polluted' in (saved?.asRead ?? {})).toBe(false)
  })

  it('nested as deep as can be is refused and harms nothing', () => {
    const deep = `{"format":"mingzhang-document","version":2,"asRead":${'['.repeat(200_000)}${']'.repeat(200_000)}}`
    expect(readSaved(deep)).toMatchObject({ refusal: { reason: 'savedDamaged' } })
  })
})
