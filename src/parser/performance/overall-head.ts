import type { MoneyUnit } from '../../model/money'
import type { OverallFund, OverallSheet } from '../../model/performance'
import type { SourceLine } from '../../model/source-text'
import { unwrapped } from '../plain-text'
import { AMOUNT, type HeadPiece } from './head-parts'
import {
  isBasicLabel,
  isFundsFrame,
  isNameLabel,
  isOverallFrame,
  isOverallText,
  isTaskLabel,
  isTotalLabel,
  overallFundLabel,
  overallWord,
} from './overall-labels'
import { OverallFundReader } from './overall-funds'
import { overallPieces } from './overall-pieces'
import { TaskReader } from './overall-tasks'
import { departmentOf, textOf } from './sheet-fields'

/** What stands above the indicator table of the overall sheet, and the lines it was read from. */
export type OverallHead = Pick<
  OverallSheet,
  'department' | 'departmentCode' | 'basics' | 'funds' | 'texts' | 'tasks'
> & {
  readonly lines: readonly number[]
}

const LONG_TEXT = 12
/** The form has six. */
const MOST_BASICS = 40

const isFirstTotal = (pieces: readonly HeadPiece[], at: number) =>
  pieces.findIndex(piece => isTotalLabel(overallWord(piece.key))) === at

class OverallReader {
  readonly basics: { label: string; piece: HeadPiece }[] = []
  readonly texts: { label: string; line: number; pieces: HeadPiece[] }[] = []
  readonly tasks = new TaskReader()
  readonly lines: number[] = []
  department: HeadPiece | undefined
  readonly #funds = new OverallFundReader()
  #unit: MoneyUnit = 'wanYuan'
  #area: 'fields' | 'funds' | 'tasks' = 'fields'
  #useColumn = Infinity

  read(line: SourceLine): void {
    const pieces = overallPieces(line)
    if (this.#readTasks(pieces)) {
      this.lines.push(line.number)
      return
    }
    this.#funds.open(pieces.map(piece => overallWord(piece.key)))
    let read = false
    for (let i = 0; i < pieces.length; i++) {
      const used = this.#readPiece(pieces, i)
      if (used > 0) read = true
      if (used > 1) i++
    }
    if (read) this.lines.push(line.number)
  }

  /** From the head 核心职能 | 重点任务 on every line is a row of tasks, up to the next text of the form. */
  #readTasks(pieces: readonly HeadPiece[]): boolean {
    const words = pieces.map(piece => overallWord(piece.key))
    if (words.includes('核心职能')) {
      this.#area = 'tasks'
      this.tasks.open(pieces)
      this.#taskText(pieces[0]?.line ?? 0)
      return true
    }
    if (this.#area !== 'tasks') return false
    if (words.some(word => isOverallText(word) && !isTaskLabel(word))) {
      this.#area = 'fields'
      return false
    }
    if (pieces.filter(piece => AMOUNT.test(piece.key)).length > 1) return false
    this.tasks.read(pieces)
    for (const piece of pieces)
      if (!isTaskLabel(overallWord(piece.key))) this.texts.at(-1)?.pieces.push(piece)
    return true
  }

  #taskText(line: number): void {
    if (this.texts.at(-1)?.label !== '年度重点任务')
      this.texts.push({ label: '年度重点任务', line, pieces: [] })
  }

  /** How many pieces it took: the label, the label and its value, or none. */
  #readPiece(pieces: readonly HeadPiece[], at: number): 0 | 1 | 2 {
    const [piece, next] = pieces.slice(at, at + 2)
    if (piece === undefined) return 0
    const word = overallWord(piece.key)
    if (word.startsWith('资金总额') && /[(（]元/u.test(word)) this.#unit = 'yuan'
    if (isFundsFrame(word)) {
      this.#area = 'funds'
      if (/方向|用途|支出/u.test(word)) this.#useColumn = piece.column
    }
    if (isNameLabel(word) && next !== undefined) {
      this.department ??= next
      return 2
    }
    const fund = isTotalLabel(word)
      ? this.#funds.total(piece.column, this.#useColumn, isFirstTotal(pieces, at))
      : overallFundLabel(word)
    if (fund !== null) {
      this.#area = 'funds'
      return this.#funds.take(fund, piece, pieces.slice(at + 1, at + 3), this.#unit) ? 2 : 1
    }
    if (isBasicLabel(word)) {
      if (next !== undefined && /^\d/u.test(next.key)) {
        const known = this.basics.some(({ label }) => label === word)
        if (!known && this.basics.length < MOST_BASICS) this.basics.push({ label: word, piece: next })
        return 2
      }
      return 1
    }
    if (isOverallText(word)) {
      this.#area = 'fields'
      this.texts.push({ label: word, line: piece.line, pieces: [] })
      return 1
    }
    if (isOverallFrame(word)) return 1
    return this.#area === 'funds' ? 0 : this.#continueText(piece)
  }

  funds(): OverallFund[] {
    return this.#funds.funds()
  }

  #continueText(piece: HeadPiece): 0 | 1 {
    const text = this.texts.at(-1)
    if (text === undefined) return 0
    if (piece.key.length < LONG_TEXT && text.pieces.length === 0 && text.line !== piece.line) return 0
    text.pieces.push(piece)
    return 1
  }
}

/** Reads the basics, the funds, the texts and the tasks of the overall sheet. */
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
    funds: reader.funds(),
    texts: reader.texts.flatMap(({ label, pieces }) => {
      const text = textOf(pieces)
      return text === null ? [] : [{ label, text }]
    }),
    tasks: reader.tasks.tasks(),
    lines: reader.lines,
  }
}
