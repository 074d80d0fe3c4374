import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checksumsOf, crc32 } from '@/stores/zip-checksums'

describe('the checksums of an archive', () => {
  it('are those of its files', () => {
    const files = { 'a.txt': strToU8('123456789'), 甲: new Uint8Array() }
    expect([...(checksumsOf(zipSync(files)) ?? [])]).toEqual([
      ['a.txt', 0xcbf43926],
      ['甲', 0],
    ])
    expect(crc32(files['a.txt'])).toBe(0xcbf43926)
  })

  it('are none where its directory is broken off, or is none', () => {
    const archive = zipSync({ 'a.txt': strToU8('x') })
    expect(checksumsOf(archive.subarray(0, -1))).toBeNull()
    expect(checksumsOf(new Uint8Array())).toBeNull()
    const lost = archive.slice()
    lost[lost.length - 6] = 0xff
    expect(checksumsOf(lost)).toBeNull()
  })
})
