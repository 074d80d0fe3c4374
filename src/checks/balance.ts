import type { FindingDetails, Severity } from '../model/finding'
import { fen, type MoneyUnit } from '../model/money'
import type { Outcome } from './define-check'
import { fails, HOLDS, money, operand, untested } from './outcome'
import { amountOf, isPrinted, type Term } from './term'

/** 0.01 万元, the last digit of every printed amount, in fen. */
const LAST_DIGIT = 10_000

/** Sums of so many parts may be off by more than a reader forgives. */
const WIDE = 10
const FORGIVEN = 5 * LAST_DIGIT

/** How far a printed sum of `parts` printed figures may be off: 0.005·(n+1), floored to 0.01. */
export const sumTolerance = (parts: number): number => Math.floor((parts + 1) / 2) * LAST_DIGIT

const sure = (terms: readonly Term[]): number => Math.min(1, ...terms.map(term => term.confidence))

interface SumOptions {
  readonly deducted?: readonly Term[]
  readonly details?: FindingDetails
  readonly messageId?: string
  readonly severity?: Severity
  /** Overrides the tolerance of the printed parts. */
  readonly tolerance?: number
  readonly unit?: MoneyUnit
}

/**
 * The printed total against the sum of its parts: within the tolerance a note, beyond 0.05 inside a wide one a
 * warning, beyond it an error. Nothing printed at all gives no outcome; a total or all parts missing is untested.
 */
export function addsUp(total: Term | null, parts: readonly Term[], options: SumOptions = {}): Outcome[] {
  const {
    deducted = [],
    details = {},
    messageId = 'sumDiffers',
    severity = 'error',
    unit = 'wanYuan',
  } = options
  const printed = [...parts, ...deducted].filter(isPrinted)
  if (!total) return printed.length === 0 ? [] : [untested('totalNotRead', details)]
  if (printed.length === 0 && !isPrinted(total)) return []
  const where = { ...details, line: total.place.line, name: total.label }
  if (total.fen === null) return [untested('totalBlank', where)]
  if (printed.length === 0) return [untested('partsBlank', where)]
  const minus = new Set(deducted)
  const sum = fen(
    printed.reduce((all, term) => all + (minus.has(term) ? -amountOf(term) : amountOf(term)), 0),
  )
  const off = Math.abs(sum - total.fen)
  if (off === 0) return [HOLDS]
  const tolerance = options.tolerance ?? sumTolerance(printed.length)
  const tail = off <= tolerance
  const wide = tail && printed.length >= WIDE && off > FORGIVEN
  return [
    fails({
      severity: tail ? (wide ? 'warning' : 'note') : severity,
      messageId: tail && !wide ? 'roundingTail' : messageId,
      details: { ...details, name: total.label, parts: printed.length },
      expected: money(sum, unit),
      actual: money(total.fen, unit),
      operands: [
        operand(total, 'result'),
        ...printed.map(term => operand(term, minus.has(term) ? 'deducted' : 'part')),
      ],
      confidence: sure([total, ...printed]),
    }),
  ]
}

/** The same quantity printed in two places: any difference is an error. A blank is nothing here. */
export function agrees(expected: Term | null, actual: Term | null, options: SumOptions = {}): Outcome[] {
  const { details = {}, messageId = 'figuresDiffer', severity = 'error', unit = 'wanYuan' } = options
  if (!expected || !actual) {
    const one = expected ?? actual
    return one && isPrinted(one) ? [untested('counterpartNotRead', { ...details, name: one.label })] : []
  }
  if (!isPrinted(expected) && !isPrinted(actual)) return [HOLDS]
  const off = Math.abs(amountOf(expected) - amountOf(actual))
  if (off === 0) return [HOLDS]
  const tail = off <= (options.tolerance ?? 0)
  const blank = expected.fen === null || actual.fen === null
  return [
    fails({
      severity: tail ? 'note' : blank && severity === 'error' ? 'warning' : severity,
      messageId: tail ? 'roundingTail' : messageId,
      details: { ...details, name: actual.label, parts: 1 },
      expected: money(fen(amountOf(expected)), unit),
      actual: money(fen(amountOf(actual)), unit),
      operands: [operand(actual, 'result'), operand(expected, 'part')],
      confidence: sure([expected, actual]),
    }),
  ]
}
