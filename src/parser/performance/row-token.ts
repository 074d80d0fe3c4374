import type { SourceLine } from '../../model/source-text'
import { frameWord, leadingFrameWord, type FrameWord } from './dimension-label'
import { matchKey, unwrapped } from '../plain-text'
import { targetValueOf, valueOdds, type TargetValue } from './target-value'

/** A piece of an indicator row: a word of the frame, or a text that is a name or a value. */
export interface RowToken {
  readonly line: number
  readonly start: number
  readonly end: number
  /** The slice [start, end) of the line. */
  readonly printed: string
  /** As printed, wraps removed. */
  readonly text: string
  /** For comparison only. */
  readonly plain: string
  /** Index of the cell it stands in. */
  readonly column: number
  readonly frame: FrameWord | null
  readonly value: TargetValue
  /** How much more it looks like a value than like a name, in log odds. */
  readonly odds: number
  /** It shared its cell with a label, so that the cut is a reading of ours. */
  readonly fused: boolean
}

const NO_VALUE: TargetValue = { kind: 'text', comparator: null, number: null, unit: null }

/** A token of the text between two offsets of a line. */
export function tokenOf(
  line: number,
  start: number,
  printed: string,
  column: number,
  fused: boolean,
  asText = false,
): RowToken {
  const end = start + printed.length
  const text = unwrapped(printed)
  const plain = matchKey(printed)
  const frame = asText ? null : frameWord(plain)
  const value = frame === null ? targetValueOf(plain) : NO_VALUE
  return {
    line,
    start,
    end,
    printed,
    text,
    plain,
    column,
    frame,
    value,
    odds: valueOdds(value, plain.length),
    fused,
  }
}

const TAG = /<(\/?)([a-z]{1,8})\b[^<>]{0,80}>/giu

interface Piece {
  readonly start: number
  readonly text: string
  /** Stands behind a cell tag: the table reader usually prints it again in the cells that follow. */
  readonly swallowed: boolean
}

/** A cell's text cut at its tags. `时效指标 <td>工期</td>` → `时效指标`, and `工期` as swallowed. */
function piecesOf(text: string, start: number): Piece[] {
  if (!text.includes('<')) return [{ start, text, swallowed: false }]
  const pieces: Piece[] = []
  let from = 0
  let swallowed = false
  const push = (to: number) => {
    const raw = text.slice(from, to)
    const trimmed = raw.trim()
    if (trimmed !== '') pieces.push({ start: start + from + raw.indexOf(trimmed), text: trimmed, swallowed })
  }
  for (const match of text.matchAll(TAG)) {
    push(match.index)
    from = match.index + match[0].length
    if (match[1] === '' && /^t[dh]$/iu.test(match[2] ?? '')) swallowed = true
  }
  push(text.length)
  return pieces
}

/** A cell of dashes or dots says nothing. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u

/** A bound on the work that odd text can ask for. */
const MOST_SWALLOWED = 48

/** The tokens of an indicator row, in order. Blank cells give none; what a tag swallowed and the row repeats is left out. */
export function rowTokens(line: SourceLine): RowToken[] {
  const tokens: RowToken[] = []
  const swallowed: { at: number; token: RowToken }[] = []
  const { cells, number } = line
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column]
    if (cell === undefined || cell.start === cell.end || !SAYS_SOMETHING.test(cell.text)) continue
    for (const piece of piecesOf(cell.text, cell.start)) {
      if (piece.swallowed) {
        swallowed.push({ at: tokens.length, token: tokenOf(number, piece.start, piece.text, column, true) })
        continue
      }
      pushFused(tokens, number, piece.start, piece.text, column)
    }
  }
  for (const { at, token } of swallowed.slice(0, MOST_SWALLOWED).reverse())
    if (!tokens.some((later, index) => index >= at && later.plain === token.plain))
      tokens.splice(at, 0, token)
  return tokens
}

/** Pushes a cell's text, frame words at its beginning as tokens of their own. */
function pushFused(tokens: RowToken[], line: number, start: number, text: string, column: number): void {
  let rest = text
  let at = start
  for (;;) {
    const length = leadingFrameWord(rest)
    if (length === 0 || frameWord(matchKey(rest)) !== null) break
    tokens.push(tokenOf(line, at, rest.slice(0, length), column, true))
    const tail = rest.slice(length)
    rest = tail.trimStart()
    at += length + tail.length - rest.length
  }
  if (rest !== '') tokens.push(tokenOf(line, at, rest, column, at !== start))
}
