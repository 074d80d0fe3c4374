import { joinedHistory } from '../corrections/joined-history'
import { checkHistory, keptHistory } from './correction-record'
import type { SourceRecord } from './document-record'

/**
 * What another tab kept, with the corrections and marks on top that this tab made since `base`; without a base, all of them
 * that are not among those kept.
 */
export function joinedRecord(
  base: SourceRecord | null,
  mine: SourceRecord,
  kept: SourceRecord,
): SourceRecord {
  const joined = Object.entries(mine.corrections ?? {}).flatMap(([part, made]) => {
    const before = checkHistory((base ?? kept).corrections?.[part])
    const here = checkHistory(made)
    const there = checkHistory(kept.corrections?.[part])
    // Nobody here can tell what is in it, so nothing takes its place and it takes no other's.
    if (!here) return base || kept.corrections?.[part] !== undefined ? [] : [[part, made] as const]
    if (!before) return []
    // What was made here stays on the screen; that it cannot be kept in the other's place is said where it is written.
    if (!there) return JSON.stringify(before) === JSON.stringify(here) ? [] : [[part, made] as const]
    const both = joinedHistory(before, here, there)
    return both === there ? [] : [[part, keptHistory(both)] as const]
  })
  if (joined.length === 0) return kept
  return { ...kept, corrections: { ...kept.corrections, ...Object.fromEntries(joined) } }
}

function said({ corrections, encoding, documents }: SourceRecord): string {
  const histories = Object.entries(corrections ?? {})
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([part, history]) => [part, checkHistory(history)])
  return JSON.stringify([histories, encoding, documents.map(({ part }) => part)])
}

/** Whether two states of a source differ in what its reader decided: corrections, marks, encoding, documents removed. */
export function isOtherwise(one: SourceRecord, other: SourceRecord): boolean {
  return said(one) !== said(other)
}
