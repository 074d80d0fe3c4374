import type { MoneyUnit } from '../../model/money'
import type { OverallFund, OverallSheet } from '../../model/performance'
import type { SourceLine } from '../../model/source-text'
import { unwrapped } from '../plain-text'
import {
  isBasicLabel,
  isNameLabel,
  isOverallFrame,
  isOverallText,
  isTotalLabel,
  overallFundLabel,
  overallWord,
} from './overall-labels'
import { AMOUNT, piecesOf, type HeadPiece } from './head-parts'
import { departmentOf, textOf } from './sheet-fields'
import { figureOf } from './sheet-funds'

/** What stands above the indicator table of the overall sheet, and the lines it was read from. */
export type OverallHead = Pick<
  OverallSheet,
  'department' | 'departmentCode' | 'basics' | 'funds' | 'texts'
> & {
  readonly lines: readonly number[]
}

const LONG_TEXT = 12

class OverallReader {
  readonly basics: { label: string; piece: HeadPiece }[] = []
  readonly funds: OverallFund[] = []
  readonly texts: { label: string; pieces: HeadPiece[] }[] = []
  readonly lines: number[] = []
  department: HeadPiece | undefined
  #unit: MoneyUnit = 'wanYuan'
  #totals = 0

  read(line: SourceLine): void {
    const pieces = piecesOf(line)
    let read = false
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]
      if (piece === undefined) break
      const next = pieces[i + 1]
      const used = this.#readPiece(piece, next)
      if (used > 0) read = true
      if (used > 1) i++
    }
    if (read) this.lines.push(line.number)
  }

  /** How many pieces it took: the label, the label and its value, or none. */
  #readPiece(piece: HeadPiece, next: HeadPiece | undefined): 0 | 1 | 2 {
    const word = overallWord(piece.key)
    if (word.startsWith('资金总额') && /[(（]元/u.test(word)) this.#unit = 'yuan'
    if (isNameLabel(word) && next !== undefined) {
      this.department ??= next
      return 2
    }
    const amount = next !== undefined && AMOUNT.test(next.key) ? next : null
    const fund = isTotalLabel(word) ? this.#total() : overallFundLabel(word)
    if (fund !== null) {
      this.funds.push({ ...fund, figure: figureOf(amount, piece, this.#unit) })
      return amount === null ? 1 : 2
    }
    if (isBasicLabel(word)) {
      if (next !== undefined && /^\d/u.test(next.key)) {
        this.basics.push({ label: word, piece: next })
        return 2
      }
      return 1
    }
    if (isOverallText(word)) {
      this.texts.push({ label: word, pieces: [] })
      return 1
    }
    if (isOverallFrame(word)) return 1
    return this.#continueText(piece)
  }

  #total(): { by: 'source' | 'use'; key: string } {
    return { by: this.#totals++ === 0 ? 'source' : 'use', key: 'total' }
  }

  #continueText(piece: HeadPiece): 0 | 1 {
    const text = this.texts.at(-1)
    if (text === undefined || (piece.key.length < LONG_TEXT && text.pieces.length === 0)) return 0
    text.pieces.push(piece)
    return 1
  }
}

/** Reads the basics, the funds and the texts of the overall sheet. */
export function readOverallHead(lines: readonly SourceLine[]): OverallHead {
  const reader = new OverallReader()
  for (const line of lines) reader.read(line)
  return {
    ...departmentOf(reader.department),
    basics: reader.basics.map(({ label, piece }) => ({
      label,
      value: {
        value: unwrapped(piece.text),
        place: { line: piece.line, start: piece.start, end: piece.end },
        confidence: 1,
      },
    })),
    funds: reader.funds,
    texts: reader.texts.flatMap(({ label, pieces }) => {
      const text = textOf(pieces)
      return text === null ? [] : [{ label, text }]
    }),
    lines: reader.lines,
  }
}
