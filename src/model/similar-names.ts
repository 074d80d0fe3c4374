/** Two misread characters at most leave one third of a name as it was. */
const EDITS = 2
const PIECES = EDITS + 1

interface Piece {
  readonly start: number
  readonly length: number
}

const cuts = new Map<number, readonly Piece[]>()

/** A name of so many characters cut in three, as evenly as may be. */
function cut(length: number): readonly Piece[] {
  const known = cuts.get(length)
  if (known) return known
  const pieces = newCut(length)
  cuts.set(length, pieces)
  return pieces
}

function newCut(length: number): readonly Piece[] {
  const bounds = Array.from({ length: PIECES + 1 }, (_, at) => Math.floor((length * at) / PIECES))
  return bounds.slice(1).map((end, at) => ({ start: bounds[at] ?? 0, length: end - (bounds[at] ?? 0) }))
}

/** Which characters stand an odd number of times in a name, by their last five bits: one edit changes two at most. */
function oddCharacters(name: string): number {
  let odd = 0
  for (const character of name) odd ^= 1 << ((character.codePointAt(0) ?? 0) & 31)
  return odd
}

/** Whether no more of those differ than two edits change. */
function mayBeNear(one: number, other: number): boolean {
  let differing = one ^ other
  for (let changed = 0; changed < 2 * EDITS; changed++) differing &= differing - 1
  return differing === 0
}

/**
 * An index of names that gives, for another name, those that may be within two edits of it, in a number of steps that
 * does not grow with the index: at least one of the three pieces of such a name stands unharmed near its place.
 */
export function similarNames(names: readonly string[]): (name: string) => ReadonlySet<number> {
  const found = new Map<string, number[]>()
  const lengths = new Set<number>()
  const odd = names.map(oddCharacters)
  for (const [index, name] of names.entries()) {
    lengths.add(name.length)
    for (const [at, { start, length }] of cut(name.length).entries()) {
      const key = `${name.length}|${at}|${name.slice(start, start + length)}`
      const list = found.get(key)
      if (list) list.push(index)
      else found.set(key, [index])
    }
  }
  return name => {
    const near = new Set<number>()
    const own = oddCharacters(name)
    for (let size = name.length - EDITS; size <= name.length + EDITS; size++) {
      if (!lengths.has(size)) continue
      for (const [at, { start, length }] of cut(size).entries()) {
        for (let from = Math.max(0, start - EDITS); from <= start + EDITS; from++) {
          for (const index of found.get(`${size}|${at}|${name.slice(from, from + length)}`) ?? [])
            if (mayBeNear(own, odd[index] ?? 0)) near.add(index)
        }
      }
    }
    return near
  }
}
