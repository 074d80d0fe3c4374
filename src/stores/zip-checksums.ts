import { strFromU8 } from 'fflate'

const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_LENGTH = 22
const CENTRAL_LENGTH = 46

/** The remainders of all bytes, by the polynomial of ZIP (ISO 3309, reflected). */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

/** The CRC-32 of bytes as ZIP has it. */
export function crc32(bytes: Uint8Array): number {
  let rest = ~0
  for (const byte of bytes) rest = (rest >>> 8) ^ (REMAINDERS[(rest ^ byte) & 0xff] ?? 0)
  return ~rest >>> 0
}

/** The CRC-32 that an archive's directory has of each of its files, by name; null where the directory is broken. */
export function checksumsOf(archive: Uint8Array): ReadonlyMap<string, number> | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.length)
  let end = archive.length - END_LENGTH
  while (end >= 0 && view.getUint32(end, true) !== END) end--
  if (end < 0) return null
  const found = new Map<string, number>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL) return null
    const [name, extra, comment] = [28, 30, 32].map(field => view.getUint16(at + field, true))
    const from = at + CENTRAL_LENGTH
    found.set(strFromU8(archive.subarray(from, from + (name ?? 0))), view.getUint32(at + 16, true))
    at = from + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return found
}
