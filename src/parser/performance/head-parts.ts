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

/** An amount as printed, thousands by comma. */
export const AMOUNT = /^[-−]?\d[\d,，]*(?:[.．]\d+)?$/u

/** Longer texts are never a label or an amount; they are not brought into comparison form. */
const LONGEST_KEY = 60

/** The printed cells of a head line. */
export function piecesOf(line: SourceLine): HeadPiece[] {
  const pieces: HeadPiece[] = []
  for (let column = 0; column < line.cells.length; column++) {
    const cell = line.cells[column]
    if (cell === undefined || cell.start === cell.end) continue
    const { text, start, end } = cell
    const key = text.length > LONGEST_KEY ? text : matchKey(text)
    pieces.push({ line: cell.line ?? line.number, start, end, text, key, column })
  }
  return pieces
}

/** A head line's pieces, each either a label or a text. */
export type HeadPart =
  | { readonly label: HeadLabel; readonly piece: HeadPiece }
  | { readonly label: null; readonly piece: HeadPiece }

function stretchOf(piece: HeadPiece, from: number, to: number): HeadPiece {
  const text = piece.text.slice(from, to)
  return { ...piece, text, key: matchKey(text), start: piece.start + from, end: piece.start + to }
}

/** Long texts are no labels, and looking them up would cost more than to see that. */
function shortLabel(key: string, labelOf: typeof headLabel): HeadLabel | null {
  return key.length > LONGEST_LABEL ? null : labelOf(key)
}

/** The labels and texts of a head line; what shares a cell is taken apart. */
export function partsOf(line: SourceLine, labelOf = headLabel): HeadPart[] {
  const parts: HeadPart[] = []
  for (const piece of piecesOf(line)) {
    const first = parts[0]
    // The cells behind 项目概况 … are its text, whatever they say.
    const label = first?.label?.kind === 'text' ? null : shortLabel(piece.key, labelOf)
    if (label !== null || first?.label?.kind === 'text') {
      parts.push({ label, piece })
      continue
    }
    const foot = footFields(piece.text)
    if (foot.length > 0) {
      for (const { label: word, valueAt, valueEnd } of foot) {
        parts.push({ label: word, piece })
        if (valueEnd > valueAt) parts.push({ label: null, piece: stretchOf(piece, valueAt, valueEnd) })
      }
      continue
    }
    const fused = fusedHeadLabel(piece.text, matchKey)
    if (fused === null) {
      parts.push({ label: null, piece })
      continue
    }
    parts.push({ label: fused.label, piece })
    parts.push({ label: null, piece: stretchOf(piece, fused.valueAt, piece.text.length) })
  }
  return parts
}

const FOOT = /^(?:(?:单位|项目)?负责人|经办人|填[报表][人日]|联系[人电])/u

/** Whether a line begins with a label of the foot: 负责人, 经办人, 联系电话, 填报日期. */
export function isFootLine(line: SourceLine): boolean {
  const first = line.cells.find(cell => cell.start < cell.end)
  return first !== undefined && FOOT.test(first.text)
}

/** An amount without a label before the only fund label of its line is that fund's, of the whole period. */
export function withLostLabel(parts: readonly HeadPart[]): readonly HeadPart[] {
  const [first] = parts
  if (first === undefined || first.label !== null) return parts
  const funds = parts.filter(part => part.label?.kind === 'fund')
  const only = funds[0]
  if (only === undefined || only.label === null) return parts
  if (funds.length !== 1 || !AMOUNT.test(first.piece.key)) return parts
  return [{ label: only.label, piece: first.piece }, ...parts]
}
