import type { SourceCell, SourceLine, SourceText } from '../model/source-text'
import { cellBetween } from './cell'
import { splitAtTabs } from './disclosure-text'
import { splitLines } from './lines'

const RULE_CHARACTERS = /^[\s|:-]+$/u
const HEADING = /^\s{0,3}#{1,6}\s+/u

/** `| 名称 | 金额 |` */
function isPipeRow(raw: string): boolean {
  const text = raw.trim()
  return text.length > 1 && text.startsWith('|') && text.endsWith('|')
}

/** `| --- | :---: |`: between the head of a table and its rows; says nothing itself. */
function isRule(raw: string): boolean {
  return raw.includes('-') && RULE_CHARACTERS.test(raw)
}

/** A cell without the marks of bold print around it. */
function plain(raw: string, from: number, to: number): SourceCell {
  const cell = cellBetween(raw, from, to)
  const bold = cell.text.length > 4 && cell.text.startsWith('**') && cell.text.endsWith('**')
  return bold ? cellBetween(raw, cell.start + 2, cell.end - 2) : cell
}

function pipeRow(raw: string, number: number): SourceLine {
  if (isRule(raw)) return { number, raw, cells: [{ text: '', start: 0, end: 0 }] }
  const cells: SourceCell[] = []
  const last = raw.lastIndexOf('|')
  let from = raw.indexOf('|') + 1
  for (let at = from; at <= last; at++) {
    if (raw.charAt(at) === '\\') at++
    else if (raw.charAt(at) === '|') {
      cells.push(plain(raw, from, at))
      from = at + 1
    }
  }
  return { number, raw, cells }
}

/** Whether a text holds pipe tables: rows between pipes with a rule among them. */
export function isMarkdown(lines: readonly string[]): boolean {
  return lines.some((line, index) => line.includes('|') && isRule(line) && isPipeRow(lines[index - 1] ?? ''))
}

/** Markdown as lines of cells: the rows of pipe tables are split at pipes, all else at tabs. */
export function readMarkdown(name: string, encoding: string, text: string): SourceText {
  const lines = splitLines(text).map((raw, index): SourceLine => {
    if (isPipeRow(raw)) return pipeRow(raw, index + 1)
    const heading = HEADING.exec(raw)
    if (!heading) return splitAtTabs(raw, index + 1)
    return { number: index + 1, raw, cells: [plain(raw, heading[0].length, raw.length)] }
  })
  return { name, encoding, format: 'markdown', lines }
}
