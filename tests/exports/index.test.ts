import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { EXPORTS } from '@/exports'
import type { ExportContent } from '@/exports/define-export'
import { messages } from '@/locales'
import { exportMessages } from '@/locales/export-messages'
import { disclosure } from '../analysis/build-disclosure'
import { exportInput, sampleInput } from './export-input'

const same = (a: ExportContent, b: ExportContent) => Buffer.from(a as string).equals(Buffer.from(b as string))

/** What must not depend on the time: the text without it, the files of an archive. */
const apartFromTime = (content: ExportContent): unknown =>
  typeof content === 'string'
    ? content.replaceAll(/2026-11-21|2027-01-02/gu, '').replaceAll(/(?:22:40|03:04)(?::05)?/gu, '')
    : Object.keys(unzipSync(content))

describe('the formats', () => {
  it('are each the same for the same input whenever they are made, and differ in nothing but the time told', async () => {
    const input = await sampleInput()
    for (const { id, load } of EXPORTS) {
      const format = await load()
      const first = await format.write(input)
      // A ZIP counts in steps of two seconds.
      await new Promise(resolve => setTimeout(resolve, 2100))
      expect(same(first, await format.write(input)), id).toBe(true)
      const later = await format.write({ ...input, time: '2027-01-02T03:04:05+08:00' })
      expect(same(first, later), id).toBe(false)
      expect(apartFromTime(later)).toEqual(apartFromTime(first))
    }
  }, 120_000)

  it('each load under their own id, have words in both languages, and write even an empty document', async () => {
    for (const { id, load } of EXPORTS) {
      const format = await load()
      expect(format.id).toBe(id)
      for (const language of ['zh-CN', 'en'] as const) {
        expect(messages[language].exports.formats[id].every(Boolean)).toBe(true)
        expect(exportMessages(language).files.fileNames[id]).toBeTruthy()
        const content = await format.write(exportInput(disclosure(), { language }))
        expect(content.length).toBeGreaterThan(100)
      }
    }
  }, 60_000)
})
