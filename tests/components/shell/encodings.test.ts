import { describe, expect, it } from 'vitest'
import { encodingName, ENCODINGS } from '@/components/shell/encodings'
import { ENCODINGS as READABLE } from '@/intake/encoding'

describe('the encodings on offer', () => {
  it('are those that can be read', () => {
    expect(ENCODINGS).toEqual(READABLE)
  })

  it('are written as people write them', () => {
    expect(['utf-8', 'gb18030', 'big5', 'euc-kr', 'shift_jis'].map(encodingName)).toEqual([
      'UTF-8',
      'GB18030',
      'Big5',
      'EUC-KR',
      'Shift_JIS',
    ])
  })
})
