import type { SourceCell, SourceLine, SourceText } from '../model/source-text'

const SPACE = /\s/u

/** The cell between two offsets of a line, outer white space left out; a blank cell has no width. */
function cellBetween(raw: string, from: number, to: number): SourceCell {
  let start = from
  let end = to
  while (start < end && SPACE.test(raw.charAt(start))) start++
  while (end > start && SPACE.test(raw.charAt(end - 1))) end--
  return { text: raw.slice(start, end), start, end }
}

/** One line of disclosure text, split at tabs; quotes mean nothing here. */
export function splitAtTabs(raw: string, number: number): SourceLine {
  const cells: SourceCell[] = []
  let from = 0
  for (;;) {
    const tab = raw.indexOf('\t', from)
    cells.push(cellBetween(raw, from, tab === -1 ? raw.length : tab))
    if (tab === -1) return { number, raw, cells }
    from = tab + 1
  }
}

/** Disclosure text as lines of tab-separated cells; CRLF, LF and CR all end a line. */
export function readDisclosureText(name: string, encoding: string, text: string): SourceText {
  const lines = text.split(/\r\n|\n|\r/u).map((raw, index) => splitAtTabs(raw, index + 1))
  return { name, encoding, format: 'disclosureText', lines }
}
