import type { SourceLine } from '../../model/source-text'
import { matchKey } from '../plain-text'
import { piecesOf, type HeadPiece } from './head-parts'
import {
  isBasicLabel,
  isNameLabel,
  isOverallText,
  isTotalLabel,
  overallFundLabel,
  overallWord,
} from './overall-labels'

const WITH_AMOUNT = /^(\D{2,20}?)[\s:：]*([-−]?\d[\d,，]*(?:[.．]\d+)?\s*(?:万?元)?)$/u
const WITH_COUNT = /^(\D{3,18}?)[\s:：]*(\d{1,7}\s*[个人名家]?)$/u
const WITH_TEXT = /^([^\s:：\d]{4,12})(?:[\s:：]+|(?=\d{3}))(\S[\s\S]*)$/u
const LONGEST = 40

const isFund = (word: string) => isTotalLabel(word) || overallFundLabel(word) !== null

/** Where the value begins in a cell that holds a label and its value; 0 where it holds only one of them. */
function valueAt({ text }: HeadPiece, leads: boolean): number {
  const forms: readonly (readonly [RegExp, (word: string) => boolean])[] = [
    [WITH_AMOUNT, isFund],
    [WITH_COUNT, isBasicLabel],
    [WITH_TEXT, word => isNameLabel(word) || (leads && isOverallText(word))],
  ]
  for (const [form, fits] of forms) {
    if (form !== WITH_TEXT && text.length > LONGEST) continue
    const match = form.exec(form === WITH_TEXT ? text.slice(0, LONGEST) : text)
    const label = match?.[1]
    if (match && label !== undefined && fits(overallWord(matchKey(label))))
      return match[0].length - (match[2]?.length ?? 0)
  }
  return 0
}

/** The pieces of a line of the overall sheet's head: `合计10.00` is taken apart, `其中:` in a cell of its own left out. */
export function overallPieces(line: SourceLine): HeadPiece[] {
  const pieces: HeadPiece[] = []
  for (const piece of piecesOf(line)) {
    if (/^其中:?$/u.test(piece.key)) continue
    const at = valueAt(piece, pieces.length === 0)
    if (at === 0) {
      pieces.push(piece)
      continue
    }
    const part = (from: number, to: number): HeadPiece => {
      const text = piece.text.slice(from, to)
      return { ...piece, text, key: matchKey(text), start: piece.start + from, end: piece.start + to }
    }
    pieces.push(part(0, at), part(at, piece.text.length))
  }
  return pieces
}
