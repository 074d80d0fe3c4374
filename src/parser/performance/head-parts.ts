import type { SourceLine } from '../../model/source-text'
import { matchKey } from '../plain-text'
import { footFields, fusedHeadLabel, headLabel, LONGEST_LABEL, type HeadLabel } from './head-labels'

/** A piece of a head line: a cell, or the value that shares a cell with its label. */
export interface HeadPiece {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly key: string
  readonly column: number
}

/** An amount as printed, thousands by comma, perhaps with its unit. */
export const AMOUNT = /^[-−]?\d[\d,，]*(?:[.．]\d+)?(?:万?元)?$/u

/** Longer texts are never a label or an amount; they are not brought into comparison form. */
const LONGEST_KEY = 60

const keyOf = (text: string) => (text.length > LONGEST_KEY ? text : matchKey(text))

/** The printed cells of a head line. */
export function piecesOf(line: SourceLine): HeadPiece[] {
  const pieces: HeadPiece[] = []
  for (let column = 0; column < line.cells.length; column++) {
    const cell = line.cells[column]
    if (cell === undefined || cell.start === cell.end) continue
    const { text, start, end } = cell
    pieces.push({ line: cell.line ?? line.number, start, end, text, key: keyOf(text), column })
  }
  return pieces
}

/** A head line's pieces, each either a label or a text. */
export interface HeadPart {
  readonly label: HeadLabel | null
  readonly piece: HeadPiece
}

function stretchOf(piece: HeadPiece, from: number, to: number): HeadPiece {
  const text = piece.text.slice(from, to)
  return { ...piece, text, key: matchKey(text), start: piece.start + from, end: piece.start + to }
}

/** What the text of a cell of the head is by itself. */
export interface HeadText {
  readonly key: string
  /** The label that it is. */
  readonly label: HeadLabel | null
  /** The labels of the foot that it holds, each with what follows it. */
  readonly foot: ReturnType<typeof footFields>
  /** The label that it begins with, its value behind. */
  readonly fused: ReturnType<typeof fusedHeadLabel>
}

const NO_FIELDS: HeadText['foot'] = []

/** Takes the text of a cell of the head apart. Long texts are no labels. */
export function readHeadText(text: string): HeadText {
  const key = keyOf(text)
  const label = key.length > LONGEST_LABEL ? null : headLabel(key)
  const foot = label === null ? footFields(text) : NO_FIELDS
  const fused = label === null && foot.length === 0 ? fusedHeadLabel(text, matchKey) : null
  return { key, label, foot, fused }
}

/** The labels and texts of a head line; what shares a cell is taken apart. */
export function partsOf({ cells, number }: SourceLine, read: (text: string) => HeadText): HeadPart[] {
  const parts: HeadPart[] = []
  let behindText = false
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column]
    if (cell === undefined || cell.start === cell.end) continue
    const { text, start, end } = cell
    const line = cell.line ?? number
    // The cells behind 项目概况 … are its text, whatever they say.
    if (behindText) {
      parts.push({ label: null, piece: { line, start, end, text, key: keyOf(text), column } })
      continue
    }
    const { key, label, foot, fused } = read(text)
    const piece: HeadPiece = { line, start, end, text, key, column }
    if (foot.length > 0)
      for (const { label: word, valueAt, valueEnd } of foot) {
        parts.push({ label: word, piece })
        if (valueEnd > valueAt) parts.push({ label: null, piece: stretchOf(piece, valueAt, valueEnd) })
      }
    else if (fused === null) parts.push({ label, piece })
    else {
      parts.push({ label: fused.label, piece })
      parts.push({ label: null, piece: stretchOf(piece, fused.valueAt, text.length) })
    }
    behindText = parts[0]?.label?.kind === 'text'
  }
  return parts
}

const FOOT = /^(?:(?:单位|项目)?负责人|经办人|填[报表][人日]|联系[人电])/u

/** Whether a line begins with a label of the foot: 负责人, 经办人, 联系电话, 填报日期. */
export function isFootLine(line: SourceLine): boolean {
  for (const { start, end, text } of line.cells) if (start < end) return FOOT.test(text)
  return false
}

/** An amount without a label before the only fund label of its line is that fund's, of the whole period. */
export function withLostLabel(parts: readonly HeadPart[]): readonly HeadPart[] {
  const first = parts[0]
  if (first === undefined || first.label !== null) return parts
  const funds = parts.filter(part => part.label?.kind === 'fund')
  const only = funds[0]
  if (only === undefined || only.label === null) return parts
  if (funds.length !== 1 || !AMOUNT.test(first.piece.key)) return parts
  return [{ label: only.label, piece: first.piece }, ...parts]
}
