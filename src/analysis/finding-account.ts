import type { Finding, FindingValue, Operand } from '../model/finding'
import { printAmount } from '../model/money'

/** One operand of the arithmetic with the number it has in the source. */
export interface AccountLine {
  /** From 1, in the order of the finding's operands. */
  readonly number: number
  readonly operand: Operand
}

/** A finding's arithmetic as an account: what is added and taken away, what comes of it, what it is held against. */
export interface FindingAccount {
  /** Added; those of role `deducted` are taken away. */
  readonly parts: readonly AccountLine[]
  /** What the parts come to, where that is not simply the one part as printed. */
  readonly computed: FindingValue | null
  /** Whether the parts must come to a printed result; else they are held against what is cited. */
  readonly hasResult: boolean
  readonly results: readonly AccountLine[]
  readonly cited: readonly AccountLine[]
  /** What the parts were held against, where no printed result is. */
  readonly measure: FindingValue | null
}

const digits = (text: string): number => Number.parseFloat(text.replace(/[^\d.]/gu, ''))

const printed = (value: FindingValue): string =>
  value.kind === 'text' ? value.text : printAmount(value.fen, value.unit)

/** Whether the one part already prints the value. */
function repeats(parts: readonly AccountLine[], value: FindingValue): boolean {
  const [only] = parts
  return parts.length === 1 && only !== undefined && digits(only.operand.raw) === digits(printed(value))
}

/** Sets the operands of a finding out as an account. */
export function findingAccount({ operands, expected, actual }: Finding): FindingAccount {
  const lines = operands.map((operand, index) => ({ number: index + 1, operand }))
  const of = (...roles: readonly Operand['role'][]) =>
    lines.filter(({ operand }) => roles.includes(operand.role))
  const parts = of('part', 'deducted')
  const results = of('result')
  const cited = of('cited')
  const hasResult = results.length > 0
  const outcome = hasResult ? expected : actual
  const computed = parts.length > 0 && outcome && !repeats(parts, outcome) ? outcome : null
  const measure = !hasResult && expected && !cited.some(line => repeats([line], expected)) ? expected : null
  return { parts, computed, hasResult, results, cited, measure }
}
