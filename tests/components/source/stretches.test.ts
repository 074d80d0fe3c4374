import { describe, expect, it } from 'vitest'
import { stretches } from '@/components/source/stretches'

describe('the stretches of a line', () => {
  it('are cut at marks and hits and lose no character', () => {
    const mark = { start: 2, end: 6, label: '1', current: true, severity: null }
    const found = stretches('0123456789', 1, 9, [mark], [{ start: 5, end: 8, current: false }])
    expect(found.map(({ text }) => text)).toEqual(['1', '234', '5', '67', '8'])
    expect(found.map(part => part.mark?.label ?? null)).toEqual([null, '1', '1', null, null])
    expect(found.map(part => part.hit)).toEqual(['none', 'none', 'hit', 'hit', 'none'])
  })

  it('of a blank cell are none', () => {
    expect(stretches('a\t\tb', 2, 2, [], [])).toEqual([])
  })
})
