import { isSpace } from './cell'

/** Where a quoted cell ends: the index of the line and of the quote that closes it. */
export interface ClosingQuote {
  readonly line: number
  readonly at: number
}

/** A cell of a budget table wraps over a few lines, never over more. */
const MOST_LINES = 50

/** How often the delimiter stands in a stretch of a line. */
function count(line: string, delimiter: string, to: number): number {
  let found = 0
  for (let at = line.indexOf(delimiter); at !== -1 && at < to; at = line.indexOf(delimiter, at + 1)) found++
  return found
}

/** Whether the cell ends here: the line does, or a delimiter follows, blanks left out. */
function isCellEnd(line: string, at: number, delimiter: string): boolean {
  let next = at
  while (next < line.length && line.charAt(next) !== delimiter && isSpace(line.charCodeAt(next))) next++
  return next >= line.length || line.charAt(next) === delimiter
}

/**
 * The quote that closes the one at `at` of line `index`; `""` inside stands for one quote. Null when it never closes:
 * a quote inside that is neither doubled nor last in its cell, the end of the text, or a line swallowed whole that is
 * itself a row (`rowDelimiters` delimiters or more) show that the opening quote is a stray one.
 */
export function closingQuote(
  lines: readonly string[],
  index: number,
  at: number,
  delimiter: string,
  rowDelimiters: number,
): ClosingQuote | null {
  let from = at + 1
  for (let line = index; line < Math.min(lines.length, index + MOST_LINES); line++, from = 0) {
    const text = lines[line] ?? ''
    for (;;) {
      const quote = text.indexOf('"', from)
      const swallowed = quote === -1 ? text.length : quote
      if (line > index && count(text, delimiter, swallowed) >= rowDelimiters) return null
      if (quote === -1) break
      if (text.charAt(quote + 1) !== '"') {
        return isCellEnd(text, quote + 1, delimiter) ? { line, at: quote } : null
      }
      from = quote + 2
    }
  }
  return null
}
