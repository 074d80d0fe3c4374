import { describe, expect, it } from 'vitest'
import type { ListedFinding } from '@/analysis/finding-filter'
import { findAsked } from '@/views/asked-finding'

const item = (key: string) => ({ key }) as ListedFinding
const keyOf = (keys: readonly string[], asked: string) => findAsked(keys.map(item), asked)?.key ?? null

describe('the finding that the address names', () => {
  it('is the one of that key', () => {
    expect(keyOf(['a', 'b'], 'b')).toBe('b')
  })

  it('is the matter of a case where the matter is listed, and the case where the cases are', () => {
    expect(keyOf(['a', 'b'], 'b.c1')).toBe('b')
    expect(keyOf(['a', 'b.c1', 'b.c2'], 'b.c2')).toBe('b.c2')
  })

  it('is the first case of a matter where only its cases are listed', () => {
    expect(keyOf(['a', 'b.c1', 'b.c2'], 'b')).toBe('b.c1')
  })

  it('is none that is not listed', () => {
    expect(keyOf(['a'], 'z')).toBeNull()
  })
})
