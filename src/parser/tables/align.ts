import type { Column, Figure } from '../../model/budget-table'
import type { Slot } from './header'
import type { Token } from './token'

/** The figures of one row, with what could not be placed. */
export interface Alignment {
  readonly figures: { readonly [C in Column]?: Figure }
  readonly leftovers: readonly Token[]
  readonly confidence: number
}

const PARTS = new Set<Column>([
  'current',
  'generalPublic',
  'governmentFunds',
  'stateCapital',
  'specialAccount',
  'unitFunds',
  'basic',
  'project',
  'personnel',
  'operating',
])

/** What an alignment is judged by besides the row itself. */
export interface AlignmentRules {
  /** What each cell after the name is, in order. */
  readonly slots: readonly Slot[]
  /** Columns in which the rows this one is a part of are blank. */
  readonly blank: ReadonlySet<Column>
  /** Table 1: the carryover is a part of the total. */
  readonly carryoverIsPart: boolean
}

type Choice = ReadonlyMap<Column, Token>
const MISFIT = 4
const DISPLACED = 1
const IN_BLANK_COLUMN = 2
const LOST = 20
/** Beyond this many amounts in a row no other placing is tried. */
const MOST_AMOUNTS = 8

/** `fits`, `fails`, or `open` where the row prints no total with parts. */
function identity(choice: Choice, rules: AlignmentRules): 'fits' | 'fails' | 'open' {
  if (!rules.slots.includes('total')) return 'open'
  const total = choice.get('total')?.fen ?? null
  let sum = 0
  let parts = 0
  for (const [column, part] of choice) {
    if (!PARTS.has(column) && !(column === 'carryover' && rules.carryoverIsPart)) continue
    sum += part.fen ?? 0
    parts++
  }
  if (total === null) return sum === 0 ? 'open' : 'fails'
  return Math.abs(total - sum) <= 5_000 * (parts + 1) ? 'fits' : 'fails'
}

/** A cell more or less than the head has may put an amount in the wrong column; a zero in one does no harm to move. */
function judge(choice: Choice, rules: AlignmentRules, uneven: boolean): number {
  let cost = identity(choice, rules) === 'fails' ? MISFIT : 0
  for (const [column, part] of choice)
    if (rules.blank.has(column) && (uneven || part.fen === 0)) cost += IN_BLANK_COLUMN
  return cost
}

interface Placed {
  readonly choice: Choice
  readonly cost: number
}

/** The best way to put the amounts into the columns, order kept, near to where they stand. */
function bestPlacing(
  amounts: readonly { at: number; token: Token }[],
  rules: AlignmentRules,
  uneven: boolean,
): Placed | null {
  let best: Placed | null = null
  const place = (index: number, from: number, shift: number, moved: number, chosen: [Column, Token][]) => {
    if (best && moved >= best.cost) return
    const amount = amounts[index]
    if (!amount) {
      const choice = new Map(chosen)
      const cost = moved + judge(choice, rules, uneven)
      if (!best || cost < best.cost) best = { choice, cost }
      return
    }
    for (let slot = from; slot < rules.slots.length; slot++) {
      const column = rules.slots[slot]
      if (!column || column === 'other') continue
      const next = slot - amount.at
      const step = Math.abs(next - shift) * DISPLACED
      place(index + 1, slot + 1, next, moved + step, [...chosen, [column, amount.token]])
    }
  }
  place(0, 0, 0, 0, [])
  return best
}

function figure(part: Token, confidence: number): Figure {
  const { fen, raw, place } = part
  const sure = Math.min(confidence, part.confidence)
  if (sure >= 1) return { fen, raw, place, confidence: sure }
  const reason = confidence < part.confidence ? 'columnShifted' : 'amountPrintedOddly'
  return { fen, raw, place, confidence: sure, reason }
}

/**
 * Gives the cells behind a name their columns. They are taken where they stand; only where that fails — an amount
 * outside the columns, a total that is not the sum of its parts, an amount in a column whose 合计 is blank — and
 * another placing succeeds, they are moved, which lowers the confidence. Cells that are not printed give no figure.
 */
export function align(values: readonly Token[], rules: AlignmentRules): Alignment {
  const uneven = values.length !== rules.slots.length
  const standing = new Map<Column, Token>()
  const printed = new Map<Column, Token>()
  const leftovers: Token[] = []
  const amounts: { at: number; token: Token }[] = []
  values.forEach((token, at) => {
    const column = rules.slots[at]
    if (column === 'other') return
    if (token.kind === 'amount') {
      amounts.push({ at, token })
      if (column) printed.set(column, token)
    }
    if (column && token.kind !== 'text') standing.set(column, token)
    else if (token.kind !== 'blank') leftovers.push(token)
  })
  const lost = leftovers.filter(token => token.kind === 'amount').length
  const cost = judge(printed, rules, uneven) + lost * LOST
  const better = cost > 0 && amounts.length <= MOST_AMOUNTS ? bestPlacing(amounts, rules, uneven) : null
  const moved = better !== null && better.cost < cost
  const figures: { [C in Column]?: Figure } = {}
  if (!moved) {
    const astray = values.length < rules.slots.length && identity(printed, rules) === 'fails'
    const sure = lost > 0 || astray ? 0.7 : 1
    for (const [column, token] of standing) figures[column] = figure(token, sure)
    return { figures, leftovers, confidence: sure }
  }
  const sure = identity(better.choice, rules) === 'fits' ? 0.85 : 0.7
  const blanks = values.filter(token => token.kind === 'blank')
  for (const column of rules.slots) {
    if (!column || column === 'other') continue
    const token = better.choice.get(column) ?? blanks.shift()
    if (token) figures[column] = figure(token, token.kind === 'blank' ? 1 : sure)
  }
  return { figures, leftovers: leftovers.filter(token => token.kind === 'text'), confidence: sure }
}
