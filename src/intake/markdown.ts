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

/** The cells between pipes; the pipe before the first cell and the one behind the last may be left out. */
function pipeRow(raw: string, number: number): SourceLine {
  if (isRule(raw)) return { number, raw, cells: [{ text: '', start: 0, end: 0 }] }
  const text = raw.trimEnd()
  const cells: SourceCell[] = []
  let from = raw.length - raw.trimStart().length
  if (raw.charAt(from) === '|') from++
  for (let at = from; at < text.length; at++) {
    if (raw.charAt(at) === '\\') at++
    else if (raw.charAt(at) === '|') {
      cells.push(plain(raw, from, at))
      from = at + 1
    }
  }
  if (from < text.length) cells.push(plain(raw, from, text.length))
  return { number, raw, cells }
}

/** So many rows between pipes, and this share of all lines, are tables also where their rules are lost. */
const FEWEST_ROWS = 3
const ROW_SHARE = 0.2

/** Whether a text holds pipe tables: rows with a rule among them, or many rows between pipes. */
export function isMarkdown(lines: readonly string[]): boolean {
  let rows = 0
  let printed = 0
  for (const [index, line] of lines.entries()) {
    if (line.trim() !== '') printed++
    if (!line.includes('|')) continue
    if (isRule(line) && (lines[index - 1] ?? '').includes('|')) return true
    if (isPipeRow(line)) rows++
  }
  return rows >= FEWEST_ROWS && rows >= printed * ROW_SHARE
}

/** The lines of tables whose rows have no pipes around them: from above a rule to the first line without a pipe. */
function openRows(raws: readonly string[]): ReadonlySet<number> {
  const open = new Set<number>()
  raws.forEach((raw, index) => {
    if (raw.includes('|') && isRule(raw) && (raws[index - 1] ?? '').includes('|'))
      open.add(index - 1).add(index)
    else if (open.has(index - 1) && raw.includes('|')) open.add(index)
  })
  return open
}

/** Markdown as lines of cells: the rows of pipe tables are split at pipes, all else at tabs. */
export function readMarkdown(name: string, encoding: string, text: string): SourceText {
  const raws = splitLines(text)
  const open = openRows(raws)
  const lines = raws.map((raw, index): SourceLine => {
    if (open.has(index) || isPipeRow(raw)) return pipeRow(raw, index + 1)
    const heading = HEADING.exec(raw)
    if (!heading) return splitAtTabs(raw, index + 1)
    return { number: index + 1, raw, cells: [plain(raw, heading[0].length, raw.length)] }
  })
  return { name, encoding, format: 'markdown', lines }
}
