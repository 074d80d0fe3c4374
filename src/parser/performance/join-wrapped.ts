import type { Entry, HalfTable } from './half-row'
import { isPrintedWhole } from './printed-whole'
import { spanOf, tokenOf, type RowToken } from './row-token'

/** A tail is no longer than this; without a confirmation in the other half it is a few characters. */
const LONGEST_TAIL = 12
const SHORT_TAIL = 3
const DIGIT = /\d/u

/** Two pieces of one wrapped cell as one text. */
function joined(head: RowToken, tail: RowToken): RowToken {
  const whole = tokenOf(head.line, head.start, head.text + tail.text, head.column, true, true)
  return {
    ...whole,
    end: head.end,
    printed: head.printed,
    parts: [...(head.parts ?? [spanOf(head)]), spanOf(tail)],
  }
}

/** A cell's wrap: the piece on the row above that the tail goes on with. */
interface Wrap {
  readonly entries: Entry[]
  readonly at: number
  readonly part: 'name' | 'value'
  readonly head: RowToken
  readonly tail: RowToken
}

/** Whether a short tail can end the text above without anything else confirming it. */
function fits({ head, tail }: Wrap): boolean {
  if (tail.plain.length > SHORT_TAIL || DIGIT.test(tail.plain) || DIGIT.test(head.plain.slice(-1)))
    return false
  return head.plain.length >= 4
}

function wrapOf(tail: RowToken, halves: readonly HalfTable[], above: number): Wrap | null {
  for (const { rows } of halves) {
    const row = rows.at(-1)
    if (row === undefined || row.line !== above) continue
    for (let at = row.entries.length - 1; at >= 0; at--) {
      const entry = row.entries[at]
      if (entry === undefined) continue
      for (const part of ['name', 'value'] as const) {
        const head = entry[part]
        if (head?.column === tail.column) return { entries: row.entries, at, part, head, tail }
      }
    }
  }
  return null
}

/**
 * A row of nothing but tails gives them to the cells right above: `提高群众安全` ⏎ `意识`. Each stands in the column of what it
 * ends, and is a few characters, or the table prints one of the whole texts elsewhere. Where neither holds, what stands above
 * may be cut, which is doubtful. `printed` are all texts of the table.
 */
export function joinsRowAbove(
  tokens: readonly RowToken[],
  halves: readonly HalfTable[],
  printed: () => ReadonlySet<string>,
): boolean {
  if (tokens.length === 0) return false
  for (const { frame, plain } of tokens) if (frame !== null || plain.length > LONGEST_TAIL) return false
  let above = 0
  for (const { rows } of halves) above = Math.max(above, rows.at(-1)?.line ?? 0)
  const wraps: Wrap[] = []
  for (const tail of tokens) {
    const wrap = wrapOf(tail, halves, above)
    if (wrap === null) return false
    wraps.push(wrap)
  }
  // One tail that the table prints with its beginning tells what the line is: the others end their cells too.
  const isPrinted = ({ head, tail }: Wrap) => isPrintedWhole(head.plain, tail.plain, printed())
  if (!wraps.every(fits) && !wraps.some(isPrinted)) {
    // A name and a value are an indicator of their own.
    const ends = new Set(wraps.map(({ entries, at }) => entries[at]))
    if (ends.size === wraps.length) for (const entry of ends) entry?.doubts.push('pairing')
    return false
  }
  for (const { entries, at, part, head, tail } of wraps) {
    const entry = entries[at]
    if (entry) entries[at] = { ...entry, [part]: joined(head, tail) }
  }
  return true
}
