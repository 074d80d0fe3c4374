/** One of two independent 32-bit mixes over the bytes. */
function mix(bytes: Uint8Array, seed: number, prime: number): number {
  const { length } = bytes
  let hash = seed ^ length
  // By index: an iterator over a hundred million bytes takes many times as long.
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), prime)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * Tells contents apart, 64 bits in base 36: the same bytes always give the same word, others practically never. It
 * protects against nothing and works where the browser's own digests do not (a page without a secure origin).
 */
export function contentHash(bytes: Uint8Array): string {
  const word = (seed: number, prime: number) => mix(bytes, seed, prime).toString(36).padStart(7, '0')
  return word(0x811c9dc5, 0x01000193) + word(0x9747b28c, 0x5bd1e995)
}
