import { beginAlike, type RowPair } from './pair-row'
import type { RowToken } from './row-token'

/** Costs of a boundary between the halves of a row, in log odds. */
const COST = {
  secondPair: 2.5,
  straddle: 6,
  repeatedLabel: 1.2,
  mirroredLabel: 2,
  labelBehindPair: 2,
  alikeTogether: 2,
  rightOfBoundary: 0.7,
  leftOfBoundary: 0.35,
  farthest: 4,
  mostColumn: 2,
} as const

/** Where the second half of a row begins, and how far behind the next best boundary was. */
export interface HalfCut {
  /** Index of the first token of the annual half; the number of tokens when all belong to the whole period. */
  readonly at: number
  readonly margin: number
}

interface Unit {
  readonly from: number
  readonly to: number
  readonly pair: RowPair
}

function unitsOf(tokens: readonly RowToken[], pairs: readonly RowPair[]): Unit[] {
  return pairs.map(pair => {
    const name = pair.name === null ? -1 : tokens.indexOf(pair.name)
    const value = pair.value === null || pair.shared ? -1 : tokens.indexOf(pair.value)
    return { from: name < 0 ? value : name, to: Math.max(name, value), pair }
  })
}

/** Each half should hold one pair; `shared` names don't count. */
function pairCost(units: readonly Unit[], cut: number): number {
  let cost = 0
  let left = 0
  let right = 0
  for (const { from, to, pair } of units) {
    if (from < cut && to >= cut) cost += COST.straddle
    if (pair.shared) continue
    if (from < cut) left++
    else right++
  }
  return cost + COST.secondPair * (Math.max(0, left - 1) + Math.max(0, right - 1))
}

/** The first two units when their names begin alike: they belong on different sides. */
function alikeUnits(units: readonly Unit[]): readonly [Unit, Unit] | null {
  const first = units.find(unit => !unit.pair.shared)
  const second = units.find(unit => !unit.pair.shared && unit !== first)
  if (first === undefined || second === undefined) return null
  const [a, b] = [first.pair.name, second.pair.name]
  return a !== null && b !== null && beginAlike(a.plain, b.plain) ? [first, second] : null
}

/** How many of the nine dimensions two sets (one bit each) share. */
function shared(a: number, b: number): number {
  let count = 0
  for (let bits = a & b; bits !== 0; bits &= bits - 1) count++
  return count
}

/** 成本指标 at level 1 and, in the next column, at level 2: one label, no half apart. */
function isBothLevels(before: RowToken | undefined, label: RowToken | undefined): boolean {
  if (before?.frame?.kind !== 'dimension' || label?.frame?.kind !== 'dimension') return false
  return before.frame.dimension === label.frame.dimension && label.column - before.column <= 1
}

/** The dimension of each token that is a label, as a bit; 0 for all others, and for a label printed at both levels. */
function labelBits(tokens: readonly RowToken[]): number[] {
  return tokens.map((token, at) =>
    token.frame?.kind !== 'dimension' || isBothLevels(tokens[at - 1], token) ? 0 : 1 << token.frame.dimension,
  )
}

/** A label stands once on each side, before what it labels. */
function labelCost(labels: readonly number[], units: readonly Unit[], cut: number): number {
  let cost = 0
  let left = 0
  let right = 0
  let pairSeen = false
  let next = 0
  for (let i = 0; i < labels.length; i++) {
    if (i === cut) pairSeen = false
    for (let unit = units[next]; unit !== undefined && unit.to <= i; unit = units[++next])
      if (unit.from >= cut === i >= cut) pairSeen = true
    const bit = labels[i] ?? 0
    if (bit === 0) continue
    if (((i < cut ? left : right) & bit) !== 0) cost += COST.repeatedLabel
    if (i < cut) left |= bit
    else right |= bit
    if (pairSeen) cost += COST.labelBehindPair
  }
  return cost - COST.mirroredLabel * shared(left, right)
}

function columnCost(tokens: readonly RowToken[], cut: number, boundary: number): number {
  let cost = 0
  for (let i = 0; i < tokens.length; i++) {
    const column = tokens[i]?.column ?? 0
    if (i < cut && column >= boundary)
      cost += COST.rightOfBoundary * Math.min(COST.farthest, column - boundary + 1)
    if (i >= cut && column < boundary)
      cost += COST.leftOfBoundary * Math.min(COST.farthest, boundary - column)
  }
  return Math.min(COST.mostColumn, cost)
}

/**
 * Cuts a row where it leaves each half one name, one value and no repeated label; the column of the header
 * (`boundary`, the first cell of the annual half) decides where nothing else does.
 */
export function splitHalves(
  tokens: readonly RowToken[],
  pairs: readonly RowPair[],
  boundary: number,
): HalfCut {
  const units = unitsOf(tokens, pairs)
  const labels = labelBits(tokens)
  const alike = alikeUnits(units)
  let at = tokens.length
  let best = Infinity
  let second = Infinity
  for (let cut = 0; cut <= tokens.length; cut++) {
    const cost =
      pairCost(units, cut) +
      (alike !== null && alike[0].from < cut === alike[1].from < cut ? COST.alikeTogether : 0) +
      labelCost(labels, units, cut) +
      columnCost(tokens, cut, boundary)
    if (cost < best) {
      second = best
      best = cost
      at = cut
    } else if (cost < second) second = cost
  }
  return { at, margin: second - best }
}
