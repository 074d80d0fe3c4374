import type { SourceCell, SourceLine, SourceText } from '../model/source-text'
import { cellBetween } from './cell'
import { splitLines } from './lines'

/** One line of disclosure text, split at tabs; quotes mean nothing here. */
export function splitAtTabs(raw: string, number: number): SourceLine {
  let tab = raw.indexOf('\t')
  const cells: SourceCell[] = [cellBetween(raw, 0, tab === -1 ? raw.length : tab)]
  while (tab !== -1) {
    const from = tab + 1
    tab = raw.indexOf('\t', from)
    cells.push(cellBetween(raw, from, tab === -1 ? raw.length : tab))
  }
  return { number, raw, cells }
}

/** Disclosure text as lines of tab-separated cells; CRLF, LF and CR all end a line. */
export function readDisclosureText(name: string, encoding: string, text: string): SourceText {
  const lines = splitLines(text).map((raw, index) => splitAtTabs(raw, index + 1))
  return { name, encoding, format: 'disclosureText', lines }
}
