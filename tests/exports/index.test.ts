import { describe, expect, it } from 'vitest'
import { EXPORTS } from '@/exports'
import { messages } from '@/locales'
import { exportMessages } from '@/locales/export-messages'
import { disclosure } from '../analysis/build-disclosure'
import { exportInput } from './export-input'

describe('the formats', () => {
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
