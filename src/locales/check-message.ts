import type { Finding, FindingValue, ObligationReason, Operand } from '../model/finding'
import { printAmount, type MoneyUnit } from '../model/money'

/** What a message names: the details of the finding, and its values as printed. */
export interface MessageParts {
  readonly details: Readonly<Record<string, string | number>>
  readonly expected: string
  readonly actual: string
  readonly difference: string
  /** What it rests on, the printed result first. */
  readonly operands: readonly Operand[]
}

/** One sentence a message id. */
export type MessageWords = Readonly<Record<string, (parts: MessageParts) => string>>

/** One sentence a reason code. */
export type ReasonWords = Readonly<Record<string, (details: MessageParts['details']) => string>>

const printed = (value: FindingValue | null, units: Readonly<Record<MoneyUnit, string>>): string =>
  value === null
    ? ''
    : value.kind === 'text'
      ? value.text
      : `${printAmount(value.fen, value.unit)} ${units[value.unit]}`

/** One sentence for many cases of a message. */
export type CaseWords = Readonly<Record<string, (count: number) => string>>

/** The sentence of a finding; an unknown id falls back to the id itself. */
export function findingSentence(
  sentences: MessageWords,
  many: CaseWords,
  units: Readonly<Record<MoneyUnit, string>>,
  { messageId, details, expected, actual, difference, operands, cases }: Finding,
): string {
  const sentence = sentences[messageId]
  const [first] = cases ?? []
  if (cases && first && !sentence) {
    const together = many[first.messageId]
    return together ? together(cases.length) : findingSentence(sentences, many, units, first)
  }
  const parts = {
    details,
    expected: printed(expected, units),
    actual: printed(actual, units),
    difference: printed(difference, units),
    operands,
  }
  return sentence ? sentence(parts) : messageId
}

/** The sentence of a reason; an unknown code falls back to the code itself. */
export function reasonSentence(sentences: ReasonWords, { code, details }: ObligationReason): string {
  return sentences[code]?.(details) ?? code
}
