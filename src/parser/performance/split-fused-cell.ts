import { newEntry, type Entry, type HalfTable } from './half-row'
import { beginAlike } from './pair-row'
import { tokenOf, type RowToken } from './row-token'

const BLANK_TAIL = /\s+(\S+)$/u
const BOUND = /[≥≤><≧≦]/u
const BEFORE_BOUND = /[A-Za-z,，、]$/u
/** 合格率98%, 培训人数40人: what is measured, then the measure. */
const MEASURE_THEN_NUMBER = /[率度数量]\s*\d+(?:\.\d+)?[^\d\s]{0,4}$/u

/** Where a text without a value splits into name and value, by its own shape; −1 when it doesn't. */
function ownSplit(token: RowToken): number {
  const bound = token.printed.search(BOUND)
  if (bound >= 2 && !BEFORE_BOUND.test(token.printed.slice(0, bound).trimEnd())) {
    const value = tokenOf(0, 0, token.printed.slice(bound), 0, true)
    return value.odds > 0 ? bound : -1
  }
  const measured = token.printed.search(MEASURE_THEN_NUMBER) + 1
  return measured >= 3 && tokenOf(0, 0, token.printed.slice(measured).trimStart(), 0, true).odds > 0
    ? measured
    : -1
}

/** Cuts a token in two. */
function cut(token: RowToken, at: number): [RowToken, RowToken] {
  const head = token.printed.slice(0, at).trimEnd()
  const tail = token.printed.slice(at).trimStart()
  const name = tokenOf(token.line, token.start, head, token.column, true, true)
  const value = tokenOf(token.line, token.end - tail.length, tail, token.column, true)
  return [name, value]
}

function apply(entry: Entry, at: number): Entry {
  const [name, value] = cut(entry.name, at)
  return newEntry(name, value, [...entry.doubts.filter(doubt => doubt !== 'sharedValue'), 'fusedCell'])
}

/** A value printed once behind two names says nothing of the first, where that name ends in it. */
function isFused({ name, value, doubts }: Entry): boolean {
  if (name.plain.length < 4) return false
  return value === null || (doubts.includes('sharedValue') && name.printed.endsWith(value.printed))
}

function fusedEntries(table: HalfTable): { entries: Entry[]; index: number; entry: Entry }[] {
  const fused: ReturnType<typeof fusedEntries> = []
  for (const { entries } of table.rows)
    for (const [index, entry] of entries.entries()) if (isFused(entry)) fused.push({ entries, index, entry })
  return fused
}

/** Where the other half confirms name and value of a fused cell: a name that begins alike, and a value that ends it. */
function confirmedSplit(token: RowToken, others: readonly Entry[]): number {
  for (const { name, value } of others) {
    if (value === null || value.printed === '' || !token.printed.endsWith(value.printed)) continue
    const at = token.printed.length - value.printed.length
    if (at >= 2 && name.plain !== token.plain && beginAlike(name.plain, token.plain.slice(0, at))) return at
  }
  return -1
}

/** The other half prints the same name without its value, and what follows it here can only be a value. */
function namedSplit(token: RowToken, others: readonly Entry[]): number {
  for (const { name } of others) {
    const at = name.printed.length
    if (at < 4 || name === token || !token.printed.startsWith(name.printed) || at === token.printed.length)
      continue
    if (tokenOf(0, 0, token.printed.slice(at).trimStart(), 0, true).odds > 0) return at
  }
  return -1
}

/** Both halves print the same fused cell: a blank before a word that can be a value, in both. */
function mirroredSplit(token: RowToken, fused: readonly { entry: Entry }[]): number {
  const tail = BLANK_TAIL.exec(token.printed)?.[1]
  if (tail === undefined || tokenOf(0, 0, tail, 0, true).odds <= 0) return -1
  const mirrored = fused.some(
    ({ entry }) =>
      entry.name !== token && entry.name.printed.endsWith(tail) && beginAlike(entry.name.plain, token.plain),
  )
  return mirrored ? token.printed.length - tail.length : -1
}

/**
 * Splits cells that hold name and value (`绿化品质 提升`, `供水量≥30吨`): only where the row lacks a value, and the
 * shape is plain or the other half confirms it. A trailing word that could be a value is not enough.
 */
export function splitFusedCells(whole: HalfTable, annual: HalfTable): void {
  const left = fusedEntries(whole)
  const right = fusedEntries(annual)
  const split = (fused: ReturnType<typeof fusedEntries>, otherFused: typeof fused, other: HalfTable) => {
    if (fused.length === 0) return
    const others = other.rows.flatMap(row => row.entries)
    for (const { entries, index, entry } of fused) {
      let at = ownSplit(entry.name)
      if (at < 0) at = confirmedSplit(entry.name, others)
      if (at < 0) at = namedSplit(entry.name, others)
      if (at < 0) at = mirroredSplit(entry.name, otherFused)
      if (at > 0) entries[index] = apply(entry, at)
    }
  }
  split(left, right, annual)
  split(right, left, whole)
}
