import { describe, expect, it } from 'vitest'
import { readSource } from '@/parser/read-source'
import { packedLine } from '@/worker/packed-source'
import { readRequest, type SourceReader } from '@/worker/pipeline'
import { fileRequest, type ReadRequest, type StageProgress } from '@/worker/protocol'

const utf8 = (text: string) => new TextEncoder().encode(text)
const nothing: SourceReader = ({ name, encoding, format, lines }) => ({
  source: { name, encoding, format, lines: lines.length },
  disclosures: [],
  refusal: null,
})
/** Tells every line of five thousand. */
const busy: SourceReader = (source, onProgress) => {
  for (let done = 1; done <= 5000; done++) onProgress?.(done, 5000)
  return nothing(source)
}
const read = (request: ReadRequest, readSource = nothing) =>
  readRequest(request, readSource, () => undefined).result

describe('readRequest', () => {
  it('tells its stages in order and no more than fifty steps of reading', () => {
    const told: StageProgress[] = []
    readRequest(fileRequest('a', utf8('甲')), busy, step => told.push(step))
    const stages = told.map(({ stage }) => stage)
    expect([...new Set(stages)]).toEqual(['open', 'read'])
    expect(stages.filter(stage => stage === 'read').length).toBeLessThanOrEqual(51)
    expect(told.at(-1)).toEqual({ stage: 'read', done: 5000, total: 5000 })
  })

  it('tells how far a long text is split before it is read', () => {
    const told: StageProgress[] = []
    const long = utf8('甲\t1.00\n'.repeat(100_000))
    readRequest(fileRequest('a', long), nothing, step => told.push(step))
    const opening = told.flatMap(({ stage, done }) => (stage === 'open' ? [done] : []))
    expect(opening.length).toBeGreaterThan(4)
    expect(opening).toEqual([...opening].sort((a, b) => a - b))
    expect(opening.at(-1)).toBeLessThan(1)
  })

  it('gives the same hash for the same bytes only', () => {
    const hash = (text: string) => read(fileRequest('a', utf8(text))).hash
    expect(hash('甲')).toBe(read(fileRequest('b', utf8('甲'))).hash)
    expect(new Set(['甲', '乙', '甲乙', '乙甲', '甲\n'].map(hash)).size).toBe(5)
  })

  it('gives the lines with the places of their cells', () => {
    const { source } = read(fileRequest('a', utf8('甲\t 1.00\n\n乙')))
    expect(source && [1, 2, 3, 4].map(number => packedLine(source, number))).toEqual([
      {
        number: 1,
        raw: '甲\t 1.00',
        cells: [
          { text: '甲', start: 0, end: 1 },
          { text: '1.00', start: 3, end: 7 },
        ],
      },
      { number: 2, raw: '', cells: [{ text: '', start: 0, end: 0 }] },
      { number: 3, raw: '乙', cells: [{ text: '乙', start: 0, end: 1 }] },
      null,
    ])
  })

  it('gives the bytes of a paste, which read back to the same lines', () => {
    const html = '<table><tr><td>甲</td><td>1</td></tr></table>'
    const paste = read({ kind: 'paste', name: '', text: '', html })
    const again = read(fileRequest('', paste.bytes ?? new Uint8Array()))
    expect(again.source).toEqual(paste.source)
    expect(again.hash).toBe(paste.hash)
  })

  it('reads with the real parser, and refuses a format before it', () => {
    expect(read(fileRequest('a', utf8('床前明月光')), readSource).reading.disclosures).toEqual([])
    expect(read(fileRequest('a.pdf', utf8('%PDF-1.4')), readSource)).toMatchObject({
      reading: { refusal: { reason: 'unsupportedFormat', looksLike: 'pdf' } },
      source: null,
    })
  })
})
