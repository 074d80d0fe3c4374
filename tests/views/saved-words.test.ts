import { expect, it } from 'vitest'
import { messages } from '@/locales'
import { savedWords } from '@/views/saved-words'
import { MOST_BYTES } from '@/worker/protocol'

it('a saved file is called too large to open again where it is meant for that and is', () => {
  const words = messages['zh-CN']
  expect(savedWords(words, '甲.json', MOST_BYTES)).toBe('已存为 甲.json')
  expect(savedWords(words, '甲.json', MOST_BYTES + 1)).toContain('129 MB，一次最多读 128 MB')
  expect(savedWords(words, '甲.html', MOST_BYTES + 1)).toBe('已存为 甲.html')
})
