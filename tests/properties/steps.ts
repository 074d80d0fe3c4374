import { readDisclosureText } from '../../src/intake/disclosure-text'
import type { SourceText } from '../../src/model/source-text'
import { readSource } from '../../src/parser/read-source'

/**
 * The work of reading a text in counted steps, not by a clock: how often a line's text or its cells are looked at, and
 * how many characters the patterns went over.
 */
export function stepsOf(text: string): number {
  let steps = 0
  const source = readDisclosureText('generated.txt', 'utf-8', text)
  const lines = source.lines.map(({ number, raw, cells }) => ({
    number,
    get raw() {
      steps += 1
      return raw
    },
    get cells() {
      steps += cells.length + 1
      return cells
    },
  }))
  const watched: SourceText = { ...source, lines }
  const patterns = RegExp.prototype
  const { exec } = patterns
  patterns.exec = function counted(this: RegExp, subject: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const match = exec.call(this, subject)
    const missed = this.sticky ? 0 : Math.max(0, String(subject).length - from)
    steps += 1 + (match ? match.index + (match[0] ?? '').length - from : missed)
    return match
  }
  try {
    readSource(watched)
  } finally {
    patterns.exec = exec
  }
  return steps
}
