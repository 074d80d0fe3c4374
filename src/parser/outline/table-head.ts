import type { SourceLine } from '../../model/source-text'
import { isMetaText } from '../meta-line'
import { matchKey } from '../plain-text'

/** How many lines a table's head takes at most. */
const HEAD_LINES = 6
/** So many rows below a head show what the rows of the table are. */
const ROW_LINES = 8
const LONGEST_WORD = 24

/** Years and counts are in heads too; an amount has its two decimals. */
const AMOUNT = /^-?[\d,]+\.\d{2}$/u
const HEAD_START = /^(?:收入|项目|项目名称|单位名称|科目编码|部门预算支出经济科目名称|国有资本经营预算收入)$/u

/** What stands where a table's head may begin. */
export interface TableHead {
  /** The words of the head, names of organization and unit left out, in `matchKey` form. */
  readonly words: readonly string[]
  /** What the rows below begin with. */
  readonly leads: readonly string[]
  /** How many lines the head takes. */
  readonly length: number
}

/** Whether a line is blank in all its cells. */
export const isBlankLine = ({ cells }: SourceLine): boolean => cells.every(cell => cell.text === '')

/** Whether a line prints an amount in a cell of its own. */
export const hasAmountCell = ({ cells }: SourceLine): boolean =>
  cells.some(cell => AMOUNT.test(cell.text.trim()))

/** Whether one of a line's cells is a word that begins a table's head. */
export const isHeadStart = ({ cells }: SourceLine): boolean =>
  cells.some(({ text }) => text.length < LONGEST_WORD && HEAD_START.test(matchKey(text)))

/** The head that a line (by its index) may begin: up to a blank line or one with an amount. */
export function headAt(lines: readonly SourceLine[], at: number): TableHead {
  const after = lines.slice(at, at + HEAD_LINES)
  const end = after.findIndex(line => isBlankLine(line) || hasAmountCell(line))
  const head = end < 0 ? after : after.slice(0, Math.max(end, 1))
  const words = head
    .flatMap(({ cells }) => cells)
    .filter(({ text }) => text !== '' && text.length < LONGEST_WORD)
    .map(({ text }) => matchKey(text))
    .filter(word => !isMetaText(word))
  const below = lines.slice(at, at + ROW_LINES)
  const leads = below.map(({ cells }) =>
    matchKey((cells.find(cell => cell.text !== '')?.text ?? '').slice(0, 40)),
  )
  return { words, leads, length: head.length }
}
