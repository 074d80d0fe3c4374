import type { ListedFinding } from '../../analysis/finding-filter'
import type { FindingPart, FindingScope } from '../../analysis/finding-scope'
import type { Messages } from '../../locales'
import type { Finding, FindingValue, Operand } from '../../model/finding'
import { printAmount, type MoneyUnit } from '../../model/money'

const signed = (fen: number, text: string): string => (fen > 0 ? `+${text}` : text)

/**
 * A difference, signed, in the unit of the sentence it stands beside; that unit is named where it is not the page's.
 * Empty where it is no money.
 */
export function differenceText(words: Messages, { difference }: Finding, unit: MoneyUnit): string {
  if (difference?.kind !== 'money') return ''
  const text = printAmount(difference.fen, difference.unit)
  const named =
    difference.unit === unit ? text : words.figures.amountIn(text, words.terms.units[difference.unit])
  return signed(difference.fen, named)
}

/** Whether a difference stands in the unit of the page, which the head of the list names. */
export const isInUnit = ({ difference }: Finding, unit: MoneyUnit): boolean =>
  difference?.kind === 'money' && difference.unit === unit

/** A value with its own unit: as the document prints such amounts. */
export function valueText(words: Messages, value: FindingValue, withSign = false): string {
  if (value.kind === 'text') return value.text
  const text = words.figures.amountIn(printAmount(value.fen, value.unit), words.terms.units[value.unit])
  return withSign ? signed(value.fen, text) : text
}

/** What an operand is called: kinds of funds by their terms, all else as printed. */
export function operandLabel(words: Messages, { label }: Operand): string {
  const known: Readonly<Record<string, string>> = { ...words.terms.sheetFunds, ...words.terms.overallFunds }
  return Object.hasOwn(known, label) ? (known[label] ?? label) : label
}

/** Where an operand stands: 表四 一般公共预算 行 257. */
export function operandWhere(
  words: Messages,
  { column, place }: Operand,
  part: FindingPart | undefined,
): string {
  return [
    part ? partName(words, part) : '',
    column ? words.terms.columns[column] : '',
    words.figures.lines(place.line, place.line),
  ]
    .filter(Boolean)
    .join(' ')
}

/** What a part of the document is called. */
export function partName(words: Messages, part: FindingPart): string {
  if (part === 'overall' || part === 'sheets' || part === 'text') return words.checksView.parts[part]
  return words.terms.tableNumbers[part]
}

const MOST_LINES = 4

/** The lines of a finding, the first few: 行 591、257. */
export function findingLines(words: Messages, lines: readonly number[]): string {
  return words.checksView.lines(
    lines.slice(0, MOST_LINES).join(words.shell.listComma),
    lines.length > MOST_LINES,
  )
}

/** The column that all figures of a finding stand in; empty where they stand in several. */
function findingColumn(words: Messages, { operands }: Finding): string {
  const [column, ...others] = new Set(operands.map(operand => operand.column))
  return column && others.length === 0 ? words.terms.columns[column] : ''
}

/** Where a finding lies: the project or the column where it is one alone, and the lines. */
export function findingWhere(words: Messages, finding: Finding, { projects, lines }: FindingScope): string {
  const [project, ...others] = projects
  return [
    project !== undefined && others.length === 0 ? project : findingColumn(words, finding),
    findingLines(words, lines),
  ]
    .filter(Boolean)
    .join(words.figures.comma)
}

/** The small line under a finding: family, and where it lies. */
export function findingCaption(words: Messages, { finding, scope }: ListedFinding): string {
  return words.checks.families[finding.family] + words.figures.comma + findingWhere(words, finding, scope)
}
