import type { SourceCell, SourceLine, SourceText } from '../model/source-text'
import { cellBetween } from './cell'
import type { Delimiter } from './delimiter'
import { splitLines } from './lines'
import { closingQuote, type ClosingQuote } from './quoted'

/** The number of delimiters most lines have; a line with so many is taken for a row. */
function usualDelimiters(lines: readonly string[], delimiter: Delimiter): number {
  const seen = new Map<number, number>()
  for (const line of lines) {
    const count = line.split(delimiter).length - 1
    if (count > 0) seen.set(count, (seen.get(count) ?? 0) + 1)
  }
  let usual = 1
  for (const [count, times] of seen) if (times > (seen.get(usual) ?? 0)) usual = count
  return usual
}

const LATIN = /[\p{Script=Latin}\d]/u

/** Joins what a cell wraps over two lines: nothing between Chinese characters, a blank between Latin words. */
function joinWrap(before: string, after: string): string {
  if (before === '' || after === '') return before + after
  return LATIN.test(before.charAt(before.length - 1)) && LATIN.test(after.charAt(0))
    ? `${before} ${after}`
    : before + after
}

/** A cell in quotes: its place is what stands between them on the first line, its text what they say on all. */
function quotedCell(lines: readonly string[], index: number, from: number, close: ClosingQuote): SourceCell {
  const first = lines[index] ?? ''
  const { text, start, end } = cellBetween(first, from, close.line === index ? close.at : first.length)
  let whole = text
  for (let line = index + 1; line <= close.line; line++) {
    const raw = lines[line] ?? ''
    whole = joinWrap(whole, cellBetween(raw, 0, line === close.line ? close.at : raw.length).text)
  }
  return { text: whole.replaceAll('""', '"'), start, end }
}

/** A cell without quotes around it; a single stray quote at its beginning is no part of it. */
function bareCell(raw: string, from: number, to: number): SourceCell {
  const cell = cellBetween(raw, from, to)
  if (!cell.text.startsWith('"') || cell.text.includes('"', 1)) return cell
  return cellBetween(raw, cell.start + 1, cell.end)
}

/** The first place of a cell that is not blank; the delimiter may itself be white space (a tab). */
function firstInk(raw: string, from: number, delimiter: Delimiter): number {
  let at = from
  while (at < raw.length && raw.charAt(at) !== delimiter && raw.charAt(at).trim() === '') at++
  return at
}

/**
 * CSV as lines of cells, `名称,"1,234.00","公用"` → three. A cell in quotes may hold delimiters, doubled quotes and line
 * ends; all cells of such a row stand on its first line, those behind the wrap with their own `line`, and the lines it
 * wraps onto are blank. A quote that never closes is a stray character of its own cell.
 */
export function readCsv(name: string, encoding: string, text: string, delimiter: Delimiter): SourceText {
  const raws = splitLines(text)
  const usual = usualDelimiters(raws, delimiter)
  const lines: SourceLine[] = []
  for (let first = 0; first < raws.length;) {
    const cells: SourceCell[] = []
    let index = first
    for (let from = 0; from !== -1;) {
      const line = index
      let raw = raws[index] ?? ''
      const ink = firstInk(raw, from, delimiter)
      const close = raw.charAt(ink) === '"' ? closingQuote(raws, index, ink, delimiter, usual) : null
      let cell: SourceCell
      let next: number
      if (close) {
        cell = quotedCell(raws, index, ink + 1, close)
        index = close.line
        raw = raws[index] ?? ''
        next = raw.indexOf(delimiter, close.at)
      } else {
        next = raw.indexOf(delimiter, from)
        cell = bareCell(raw, from, next === -1 ? raw.length : next)
      }
      cells.push(line === first ? cell : { ...cell, line: line + 1 })
      from = next === -1 ? -1 : next + 1
    }
    lines.push({ number: first + 1, raw: raws[first] ?? '', cells })
    for (let wrap = first + 1; wrap <= index; wrap++) {
      lines.push({ number: wrap + 1, raw: raws[wrap] ?? '', cells: [{ text: '', start: 0, end: 0 }] })
    }
    first = index + 1
  }
  return { name, encoding, format: 'csv', lines }
}
