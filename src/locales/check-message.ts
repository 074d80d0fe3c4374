import type { Finding, FindingValue, ObligationReason } from '../model/finding'
import { printAmount, type MoneyUnit } from '../model/money'

/** What a message names: the details of the finding, and its values as printed. */
export interface MessageParts {
  readonly details: Readonly<Record<string, string | number>>
  readonly expected: string
  readonly actual: string
  readonly difference: string
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

/** The sentence of a finding; an unknown id falls back to the id itself. */
export function findingSentence(
  sentences: MessageWords,
  units: Readonly<Record<MoneyUnit, string>>,
  { messageId, details, expected, actual, difference }: Finding,
): string {
  const sentence = sentences[messageId]
  const parts = {
    details,
    expected: printed(expected, units),
    actual: printed(actual, units),
    difference: printed(difference, units),
  }
  return sentence ? sentence(parts) : messageId
}

/** The sentence of a reason; an unknown code falls back to the code itself. */
export function reasonSentence(sentences: ReasonWords, { code, details }: ObligationReason): string {
  return sentences[code]?.(details) ?? code
}
