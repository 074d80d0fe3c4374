import { describe, expect, it } from 'vitest'
import { encodingName } from '@/components/shell/encodings'

describe('the encodings on offer', () => {
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
