import { describe, expect, it } from 'vitest'
import { keyedFindings } from '@/analysis/finding-keys'
import { model } from '@/exports/model'
import { sampleInput } from './export-input'

describe('the document as JSON', () => {
  it('says all that was read, corrected, found and marked, and nothing else', async () => {
    const input = await sampleInput()
    const back = JSON.parse(String(await model.write(input))) as Record<string, unknown>
    expect(back).toMatchObject({ format: 'mingzhang-document', version: 2, time: input.time })
    const { asRead, disclosure, history, audit, marks } = input
    // What the model leaves undefined, JSON leaves out.
    expect(back['asRead']).toEqual(structuredClone(asRead))
    expect(back['disclosure']).toEqual(structuredClone(disclosure))
    expect(back['history']).toMatchObject(history)
    expect(back['marks']).toEqual(Object.fromEntries(marks))
    expect(back['findings']).toEqual(audit && keyedFindings(audit))
    expect(back['obligations']).toEqual(audit?.obligations)
  })

  it('holds every line of the source as printed, and is the same for the same input', async () => {
    const input = await sampleInput()
    const text = String(await model.write(input))
    const { source } = JSON.parse(text) as { source: { lines: string[] } }
    expect(source.lines).toHaveLength(input.source.lines)
    expect(source.lines.map((_, index) => input.source.line(index + 1)?.raw)).toEqual(source.lines)
    expect(await model.write(input)).toBe(text)
  })
})
