/** The encodings a user may choose, by their WHATWG names; the first four are also found by themselves. */
export const ENCODINGS = [
  'utf-8',
  'gb18030',
  'utf-16le',
  'utf-16be',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1252',
] as const
export type Encoding = (typeof ENCODINGS)[number]

/** A text with the encoding it was read in. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

/** Zero bytes and the like are judged on this much of a file. */
const SAMPLE = 262_144

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

/** Text in an encoding, odd bytes replaced; a byte order mark is no part of the text. */
function lenient(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, encoding }
}

/** Text in an encoding, or null when a byte is not of it. */
function strict(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** What tables and Chinese text are made of: ASCII, Han, and the punctuation and forms that go with them. */
function isOrdinary(unit: number): boolean {
  return (
    (unit >= 0x20 && unit < 0x7f) ||
    (unit >= 0x09 && unit <= 0x0d) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0xff00 && unit <= 0xffef) ||
    (unit >= 0x2010 && unit <= 0x2026)
  )
}

/**
 * UTF-16 without a mark. Zero bytes that stand on one side only (digits, tabs, line ends) say it; where Han prevails
 * they are few, and 一 (U+4E00) puts some on the other side, so there the units must also read as ordinary text one
 * way and not the other. A few stray zero bytes in other text satisfy neither.
 */
function utf16ByZeros(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length - (bytes.length % 2), SAMPLE)
  const units = length / 2
  if (!bytes.subarray(0, length).includes(0)) return null
  const zeros = { first: 0, second: 0 }
  const ordinary = { little: 0, big: 0 }
  for (let at = 0; at < length; at += 2) {
    const first = bytes[at] ?? 0
    const second = bytes[at + 1] ?? 0
    if (first === 0) zeros.first++
    if (second === 0) zeros.second++
    if (isOrdinary(first + second * 256)) ordinary.little++
    if (isOrdinary(first * 256 + second)) ordinary.big++
  }
  const found = (encoding: Encoding, own: number, other: number, fit: number, misfit: number) =>
    fit > units * 0.9 &&
    ((own > units * 0.2 && own > other * 4) || (own > units * 0.005 && fit > misfit * 1.2))
      ? encoding
      : null
  return (
    found('utf-16le', zeros.second, zeros.first, ordinary.little, ordinary.big) ??
    found('utf-16be', zeros.first, zeros.second, ordinary.big, ordinary.little)
  )
}

/** How many characters could not be read. */
function replaced({ text }: Decoded): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count++
  return count
}

/**
 * The text of a file: in the chosen encoding, else by byte order mark, UTF-16 by the side on which its zero bytes
 * stand, strict UTF-8, strict GB18030; where a few bytes fit none, the one of the two that loses less.
 */
export function decode(bytes: Uint8Array, chosen?: string): Decoded {
  const wanted = ENCODINGS.find(encoding => encoding === chosen?.toLowerCase())
  if (wanted) return lenient(bytes, wanted)
  for (const [encoding, mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte)) return lenient(bytes, encoding)
  }
  const utf16 = utf16ByZeros(bytes)
  if (utf16) return lenient(bytes, utf16)
  const exact = strict(bytes, 'utf-8') ?? strict(bytes, 'gb18030')
  if (exact) return exact
  const utf8 = lenient(bytes, 'utf-8')
  const gb = lenient(bytes, 'gb18030')
  return replaced(gb) < replaced(utf8) ? gb : utf8
}
