const LF = 10
const CR = 13

/** NEL, LS and PS; beside the usual line ends they are marks inside a line. */
const RARE = /[\u0085\u2028\u2029]/u

/**
 * The lines of a text without their ends; LF, CRLF and CR end a line, also mixed, and where there is none of them NEL,
 * LS and PS. The last may be empty.
 */
export function splitLines(text: string): string[] {
  if (!text.includes('\r')) return text.split(text.includes('\n') ? '\n' : RARE)
  const lines: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== LF && code !== CR) continue
    lines.push(text.slice(from, at))
    if (code === CR && text.charCodeAt(at + 1) === LF) at++
    from = at + 1
  }
  lines.push(text.slice(from))
  return lines
}
