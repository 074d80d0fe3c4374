import { TABLE_IDS } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import { casesOf, type Audit, type Finding, type Operand } from '../model/finding'
import { parseAmount, printAmount } from '../model/money'
import type { Place } from '../model/place'

/** What may have led to a difference: a hint to look at, no verdict. */
export type FindingClue =
  /** So many other findings have the same difference. */
  | { readonly kind: 'sharedDifference'; readonly count: number }
  /** The difference is one of the parts: left out, or counted twice. */
  | { readonly kind: 'differenceIsPart'; readonly number: number; readonly operand: Operand }
  /** The difference is an amount printed elsewhere. */
  | { readonly kind: 'differenceElsewhere'; readonly name: string; readonly place: Place }
  /** What is printed here is printed elsewhere for something else. */
  | { readonly kind: 'printedElsewhere'; readonly name: string; readonly place: Place }
  /** Two digits changed places, or one was misread. */
  | { readonly kind: 'digitsSwapped' | 'digitMisread'; readonly from: string; readonly to: string }

interface Printed {
  readonly name: string
  readonly place: Place
}

/** Round amounts are printed in many places by chance: 10 万元. */
const ROUND = 10_000_000
const isTelling = (amount: number): boolean => amount > 0 && amount % ROUND !== 0

function printedAmounts({ tables, claims }: Disclosure): ReadonlyMap<number, readonly Printed[]> {
  const found = new Map<number, Printed[]>()
  const put = (fen: number, printed: Printed) => {
    const known = found.get(fen)
    if (known) known.push(printed)
    else found.set(fen, [printed])
  }
  for (const id of TABLE_IDS)
    for (const { name, figures } of tables[id].rows)
      for (const { fen, place } of Object.values(figures)) if (fen) put(fen, { name, place })
  for (const { unit, raw, label, place } of claims) {
    const amount = unit === '万元' ? parseAmount(raw, 'wanYuan') : null
    if (amount) put(amount, { name: label, place })
  }
  return found
}

/** How one row of digits became another: two neighbours swapped, or one misread; null for anything else. */
function digitClue(from: string, to: string): FindingClue | null {
  if (from.length !== to.length) return null
  const differing = [...from].flatMap((digit, at) => (digit === to[at] ? [] : [at]))
  const [first = 0, second = 0] = differing
  if (differing.length === 1) return { kind: 'digitMisread', from, to }
  const swapped = differing.length === 2 && from[first] === to[second] && from[second] === to[first]
  return swapped && second - first <= 2 ? { kind: 'digitsSwapped', from, to } : null
}

/** Prepares a document; gives what may have led to the difference of one of its findings. */
export function findingClues(
  disclosure: Disclosure,
  audit: Audit,
): (finding: Finding) => readonly FindingClue[] {
  const amounts = printedAmounts(disclosure)
  const differences = new Map<number, number>()
  const all = audit.findings.flatMap(casesOf).filter(({ severity }) => severity !== 'note')
  for (const { difference } of all) {
    if (difference?.kind !== 'money') continue
    const size = Math.abs(difference.fen)
    differences.set(size, (differences.get(size) ?? 0) + 1)
  }
  const elsewhere = (amount: number, { operands }: Finding): Printed | null =>
    (isTelling(amount) &&
      amounts
        .get(amount)
        ?.find(({ place }) => !operands.some(operand => operand.place.line === place.line))) ||
    null

  return finding => {
    const { expected, actual, difference, operands, severity } = finding
    if (severity === 'note' || finding.cases || difference?.kind !== 'money') return []
    if (expected?.kind !== 'money' || actual?.kind !== 'money') return []
    const size = Math.abs(difference.fen)
    const clues: FindingClue[] = []
    const shared = (differences.get(size) ?? 1) - 1
    if (shared > 0) clues.push({ kind: 'sharedDifference', count: shared })
    const several = operands.filter(({ role }) => role === 'part').length > 1
    const part = operands.findIndex(
      ({ role, raw }) => several && role === 'part' && parseAmount(raw, actual.unit) === size,
    )
    const own = operands[part]
    if (own) clues.push({ kind: 'differenceIsPart', number: part + 1, operand: own })
    const [from, to] = [printAmount(expected.fen, expected.unit), printAmount(actual.fen, actual.unit)]
    const digits = digitClue(from, to)
    if (digits) clues.push(digits)
    const same = elsewhere(actual.fen, finding)
    if (same) clues.push({ kind: 'printedElsewhere', ...same })
    const gap = own ? null : elsewhere(size, finding)
    if (gap) clues.push({ kind: 'differenceElsewhere', ...gap })
    return clues
  }
}
