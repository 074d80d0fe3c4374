import type { Entry } from './half-row'
import { beginAlike } from './pair-row'

const KEY_LENGTH = 3
/** No more candidates than this are compared with one entry, so that odd text stays linear. */
const MOST_CANDIDATES = 40

type Test = (a: Entry, b: Entry) => boolean

const sameValue: Test = (a, b) => a.value !== null && a.value.plain === b.value?.plain

/** From the surest to the weakest ground for taking two entries for one indicator. */
const GROUNDS: readonly Test[] = [
  (a, b) => a.name.plain === b.name.plain && sameValue(a, b),
  (a, b) => beginAlike(a.name.plain, b.name.plain) && sameValue(a, b),
  (a, b) => a.name.plain === b.name.plain,
  (a, b) => beginAlike(a.name.plain, b.name.plain) && a.value?.value.kind === b.value?.value.kind,
  (a, b) => beginAlike(a.name.plain, b.name.plain),
]

/** Pairs the entries of the two halves one to one, by the common beginning of their names and by their values. */
export function matchHalves(whole: readonly Entry[], annual: readonly Entry[]): void {
  if (whole.length === 0 || annual.length === 0) return
  const byBeginning = new Map<string, Entry[]>()
  for (const entry of annual) {
    const key = entry.name.plain.slice(0, KEY_LENGTH)
    const list = byBeginning.get(key)
    if (list === undefined) byBeginning.set(key, [entry])
    else list.push(entry)
  }
  const candidatesOf = whole.map(({ name }) => byBeginning.get(name.plain.slice(0, KEY_LENGTH)))
  for (const ground of GROUNDS)
    for (let index = 0; index < whole.length; index++) {
      const entry = whole[index]
      const candidates = candidatesOf[index]
      if (entry === undefined || candidates === undefined || entry.partner !== null) continue
      const limit = Math.min(candidates.length, MOST_CANDIDATES)
      for (let i = 0; i < limit; i++) {
        const other = candidates[i]
        if (other === undefined || other.partner !== null || !ground(entry, other)) continue
        entry.partner = other
        other.partner = entry
        break
      }
    }
}
