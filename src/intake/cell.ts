import type { SourceCell } from '../model/source-text'

/** Whether a UTF-16 unit is white space, as `\s` means it, or has no width: what a copied page leaves around its texts. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0xa0) return false
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060
  )
}

/** The cell between two offsets of a line, outer white space left out; a blank cell has no width. */
export function cellBetween(raw: string, from: number, to: number): SourceCell {
  let start = from
  let end = to
  while (start < end && isSpace(raw.charCodeAt(start))) start++
  while (end > start && isSpace(raw.charCodeAt(end - 1))) end--
  return { text: raw.slice(start, end), start, end }
}
