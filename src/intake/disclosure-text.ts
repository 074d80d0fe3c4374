import type { SourceCell, SourceLine, SourceText } from '../model/source-text'
import { cellBetween } from './cell'
import { isLaidOut, laidOutLines } from './laid-out'
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

/** So many lines are split between two words of how far it is. */
const TOLD_EVERY = 20_000

/**
 * Disclosure text as lines of tab-separated cells; CRLF, LF and CR all end a line. `onShare` gets how much of the lines
 * (0 … 1) is split.
 */
export function readDisclosureText(
  name: string,
  encoding: string,
  text: string,
  onShare: (share: number) => void = () => undefined,
): SourceText {
  const lines = splitLines(text).map((raw, index, { length }) => {
    if (index % TOLD_EVERY === 0) onShare(index / length)
    return splitAtTabs(raw, index + 1)
  })
  return { name, encoding, format: 'disclosureText', lines: isLaidOut(text) ? laidOutLines(lines) : lines }
}
