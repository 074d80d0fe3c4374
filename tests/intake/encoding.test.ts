import { describe, expect, it } from 'vitest'
import { openBytes } from '@/intake'
import { decode } from '@/intake/encoding'

/** `部门名称\t金额` and `一\t1.00`, in bytes; no encoder but UTF-8 and UTF-16 is at hand. */
const LINES = ['部门名称\t金额', '一\t1.00']

function utf16(text: string, little: boolean): Uint8Array {
  const out = new Uint8Array(text.length * 2)
  const view = new DataView(out.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little)
  return out
}

/** GB2312 bytes of the characters of `LINES`. */
const GB: Readonly<Record<string, readonly number[]>> = {
  部: [0xb2, 0xbf],
  门: [0xc3, 0xc5],
  名: [0xc3, 0xfb],
  称: [0xb3, 0xc6],
  金: [0xbd, 0xf0],
  额: [0xb6, 0xee],
  一: [0xd2, 0xbb],
}
const gb = (text: string) => Uint8Array.from([...text].flatMap(c => GB[c] ?? [c.charCodeAt(0)]))
const join = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap(part => Array.from(part)))
const utf8 = (text: string) => new TextEncoder().encode(text)

const ENCODERS: Readonly<Record<string, readonly [string, (text: string) => Uint8Array]>> = {
  'UTF-8': ['utf-8', utf8],
  'UTF-8 with a mark': ['utf-8', text => join([0xef, 0xbb, 0xbf], utf8(text))],
  'UTF-16 LE': ['utf-16le', text => utf16(text, true)],
  'UTF-16 LE with a mark': ['utf-16le', text => join([0xff, 0xfe], utf16(text, true))],
  'UTF-16 BE': ['utf-16be', text => utf16(text, false)],
  'UTF-16 BE with a mark': ['utf-16be', text => join([0xfe, 0xff], utf16(text, false))],
  GB18030: ['gb18030', gb],
  'GB18030 with a mark': ['gb18030', text => join([0x84, 0x31, 0x95, 0x33], gb(text))],
}

describe.each(Object.entries(ENCODERS))('%s', (_, [encoding, encode]) => {
  it.each(['\n', '\r\n', '\r'])('is found and split at %j', end => {
    const opened = openBytes('a.txt', encode(LINES.join(end)))
    expect(opened).toMatchObject({ encoding, source: { encoding } })
    expect('source' in opened && opened.source.lines.map(line => line.raw)).toEqual(LINES)
  })
})

describe('finding the encoding', () => {
  it('tells UTF-16 by ordinary characters where Han prevails and zero bytes stand on both sides', () => {
    const text = `${'一般公共预算支出一一一预算安排的基本支出和项目支出'.repeat(4)}\n一1`
    expect(decode(utf16(text, true)).encoding).toBe('utf-16le')
    expect(decode(utf16(text, false)).encoding).toBe('utf-16be')
  })

  it('does not take a few stray zero bytes for UTF-16', () => {
    const text = `${'abcdef 金额 '.repeat(20)}\0${'xyz '.repeat(20)}`
    expect(decode(utf8(text))).toEqual({ text, encoding: 'utf-8' })
  })

  it('keeps the characters that only four bytes of GB18030 can write', () => {
    // 㐀 U+3400 is 81 39 EE 39.
    expect(decode(Uint8Array.from([0x81, 0x39, 0xee, 0x39]))).toEqual({ text: '㐀', encoding: 'gb18030' })
  })

  it('loses as little as possible where a byte fits no encoding', () => {
    const { text, encoding } = decode(join(utf8('部门预算'), [0xff], utf8('公开')))
    expect({ text, encoding }).toEqual({ text: '部门预算�公开', encoding: 'utf-8' })
  })

  it('reads in the chosen encoding and ignores a choice it does not know', () => {
    const big5 = Uint8Array.from([0xb9, 0x77, 0xba, 0xe2])
    expect(decode(big5, 'Big5')).toEqual({ text: '預算', encoding: 'big5' })
    expect(decode(utf8('预算'), 'klingon')).toEqual({ text: '预算', encoding: 'utf-8' })
    expect(decode(Uint8Array.from([0x97, 0x5c, 0x8e, 0x5a]), 'shift_jis').text).toBe('予算')
    expect(decode(Uint8Array.from([0xbf, 0xb9, 0xbb, 0xea]), 'euc-kr').text).toBe('예산')
    expect(decode(Uint8Array.from([0xe9]), 'windows-1252').text).toBe('é')
  })
})
