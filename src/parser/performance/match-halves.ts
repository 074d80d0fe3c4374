import { entriesOf, type Entry, type HalfTable } from './half-row'
import { beginAlike } from './pair-row'

/** The same indicator in the other half, for each entry that has one. */
export type Partners = ReadonlyMap<Entry, Entry>

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
export function matchHalves(whole: HalfTable, annual: HalfTable): Partners {
  const partners = new Map<Entry, Entry>()
  const byBeginning = new Map<string, Entry[]>()
  for (const row of annual.rows)
    for (const entry of row.entries) {
      const key = entry.name.plain.slice(0, KEY_LENGTH)
      const list = byBeginning.get(key)
      if (list === undefined) byBeginning.set(key, [entry])
      else list.push(entry)
    }
  const left = entriesOf(whole).flatMap(entry => {
    const candidates = byBeginning.get(entry.name.plain.slice(0, KEY_LENGTH))
    return candidates === undefined ? [] : [{ entry, candidates }]
  })
  for (const ground of GROUNDS)
    for (const { entry, candidates } of left) {
      if (partners.has(entry)) continue
      const limit = Math.min(candidates.length, MOST_CANDIDATES)
      for (let i = 0; i < limit; i++) {
        const other = candidates[i]
        if (other === undefined || partners.has(other) || !ground(entry, other)) continue
        partners.set(entry, other)
        partners.set(other, entry)
        break
      }
    }
  return partners
}
