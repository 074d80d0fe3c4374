const LF = 10
const CR = 13

/** The lines of a text without their ends; LF, CRLF and CR end a line, also mixed. The last may be empty. */
export function splitLines(text: string): string[] {
  if (!text.includes('\r')) return text.split('\n')
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
