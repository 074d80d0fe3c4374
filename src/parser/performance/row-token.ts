import type { Span } from '../../model/place'
import type { SourceLine } from '../../model/source-text'
import { frameWord, leadingFrameWord, type FrameWord } from './dimension-label'
import { matchKey, unwrapped } from '../plain-text'
import { targetValueOf, valueOdds, type TargetValue } from './target-value'
import { allMatches } from '../all-matches'

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
  /** Every stretch of it, where it stands in several cells or its cell wraps to the lines below. */
  readonly parts?: readonly Span[]
}

const NO_VALUE: TargetValue = { kind: 'text', comparator: null, number: null, unit: null }

/** 指标1:, 3., (2): the number of a name is no part of what it says. */
const NUMBERED = /^(?:指标\d{1,2}[:.、]?|\(\d{1,2}\)|\d{1,2}[.、](?=\p{Script=Han}))(?=.)/u

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
  const key = matchKey(printed)
  const frame = asText ? null : frameWord(key)
  const plain = frame === null ? key.replace(NUMBERED, '') : key
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

/** The stretch of a token that stands in one cell. */
export function spanOf({ line, start, end }: RowToken): Span {
  return { line, start, end }
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
  for (const match of allMatches(TAG, text)) {
    push(match.index)
    from = match.index + match[0].length
    if (match[1] === '' && /^t[dh]$/iu.test(match[2] ?? '')) swallowed = true
  }
  push(text.length)
  return pieces
}

/** A cell of dashes or dots says nothing. What is plain Chinese is told by its first character. */
const SAYS_SOMETHING = /[\p{L}\p{N}%％‰℃㎡]/u
const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff

/** A bound on the work that odd text can ask for. */
const MOST_SWALLOWED = 48

/** What a cell's text was read as, its tokens counted from the cell's own start. */
export interface CellReading {
  readonly tokens: readonly RowToken[]
  /** What stands behind a cell tag, and before which of the tokens. */
  readonly swallowed: readonly { readonly at: number; readonly token: RowToken }[]
}

const SAYS_NOTHING: CellReading = { tokens: [], swallowed: [] }

/** Takes the text of a printed cell of an indicator row apart. */
export function readCell(text: string): CellReading {
  if (!isHan(text.charCodeAt(0)) && !SAYS_SOMETHING.test(text)) return SAYS_NOTHING
  const tokens: RowToken[] = []
  const swallowed: { at: number; token: RowToken }[] = []
  for (const piece of piecesOf(text, 0))
    if (piece.swallowed)
      swallowed.push({ at: tokens.length, token: tokenOf(0, piece.start, piece.text, 0, true) })
    else pushFused(tokens, piece.start, piece.text)
  return { tokens, swallowed }
}

/** The token of a cell's reading as it stands in a row. Spelt out, since a spread of this shape is slow. */
function placed(token: RowToken, line: number, start: number, column: number): RowToken {
  return {
    line,
    start: start + token.start,
    end: start + token.end,
    printed: token.printed,
    text: token.text,
    plain: token.plain,
    column,
    frame: token.frame,
    value: token.value,
    odds: token.odds,
    fused: token.fused,
  }
}

/** The tokens of an indicator row, in order. Blank cells give none; what a tag swallowed and the row repeats is left out. */
export function rowTokens({ cells, number }: SourceLine, read = readCell): RowToken[] {
  const tokens: RowToken[] = []
  const swallowed: { at: number; token: RowToken }[] = []
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column]
    if (cell === undefined || cell.start === cell.end) continue
    const reading = read(cell.text)
    for (const { at, token } of reading.swallowed)
      swallowed.push({ at: tokens.length + at, token: placed(token, number, cell.start, column) })
    for (const token of reading.tokens) tokens.push(placed(token, number, cell.start, column))
  }
  if (swallowed.length > 0) putBack(swallowed, tokens)
  return tokens
}

/** Puts back what tags swallowed where the row does not repeat it. */
function putBack(swallowed: readonly { at: number; token: RowToken }[], tokens: RowToken[]): void {
  for (const { at, token } of swallowed.slice(0, MOST_SWALLOWED).reverse())
    if (!tokens.some((later, index) => index >= at && later.plain === token.plain))
      tokens.splice(at, 0, token)
}

const BEHIND_LABEL = /^[\s:：]+/u

/** Pushes a cell's text, frame words at its beginning as tokens of their own. */
function pushFused(tokens: RowToken[], start: number, text: string): void {
  let rest = text
  let at = start
  for (;;) {
    const length = leadingFrameWord(rest)
    if (length === 0 || frameWord(matchKey(rest)) !== null) break
    tokens.push(tokenOf(0, at, rest.slice(0, length), 0, true))
    const tail = rest.slice(length)
    rest = tail.replace(BEHIND_LABEL, '')
    at += length + tail.length - rest.length
  }
  if (rest !== '') tokens.push(tokenOf(0, at, rest, 0, at !== start))
}
