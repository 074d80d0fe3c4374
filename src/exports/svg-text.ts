import { xmlSafe } from './safe-text'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for XML or HTML, in an element or an attribute. */
export function escapeXml(text: string): string {
  return xmlSafe(text).replace(/[&<>"']/gu, sign => ENTITIES[sign] ?? sign)
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{20000}-\u{3fffd}“”‘’…—]/u

/** About how wide a text is, in ems: a Chinese character takes one, others a little over half. */
export function emsOf(text: string): number {
  let ems = 0
  for (const sign of text) ems += WIDE.test(sign) ? 1 : 0.56
  return ems
}

/** The text cut to so many ems, with an ellipsis where it was longer. */
export function cutTo(text: string, ems: number): string {
  if (emsOf(text) <= ems) return text
  let kept = ''
  let used = 1
  for (const sign of text) {
    used += emsOf(sign)
    if (used > ems) break
    kept += sign
  }
  return `${kept.trimEnd()}…`
}

/** The text in lines of at most so many ems; Latin words stay whole where they fit. */
export function wrap(text: string, ems: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of text.match(/[\u0021-\u024f]+|\s+|[^\s]/gu) ?? []) {
    if (line !== '' && emsOf(line + part) > ems) {
      lines.push(line.trim())
      line = ''
    }
    line += part
  }
  if (line.trim() !== '') lines.push(line.trim())
  return lines
}
