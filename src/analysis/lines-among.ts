import type { LineRange } from '../model/place'

/** Tells which of many things a line belongs to, the first of them where they overlap; the things are ordered once. */
export function linesAmong<Thing extends { readonly lines: LineRange }>(
  things: readonly Thing[],
): (line: number) => Thing | undefined {
  const ordered = things
    .map((thing, rank) => ({ thing, rank, ...thing.lines }))
    .sort((a, b) => a.from - b.from || a.rank - b.rank)
  /** The last line of any of those before, the thing included: where it falls short nothing further left holds the line. */
  let reach = 0
  const reaches = ordered.map(({ to }) => (reach = Math.max(reach, to)))
  return line => {
    let low = 0
    let high = ordered.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ordered[middle]?.from ?? 0) <= line) low = middle + 1
      else high = middle
    }
    let found: (typeof ordered)[number] | undefined
    for (let at = low - 1; at >= 0 && (reaches[at] ?? 0) >= line; at--) {
      const each = ordered[at]
      if (each && each.to >= line && (!found || each.rank < found.rank)) found = each
    }
    return found?.thing
  }
}
