import type { Audit, Finding } from '../model/finding'
import type { Mark } from '../model/mark'
import { oncePer } from '../model/once-per'

/** A finding with the key under which its document keeps marks on it. */
export interface KeyedFinding {
  readonly key: string
  readonly finding: Finding
}

/** A short word for a text; different texts practically never share one. */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}

const placesOf = ({ operands }: Finding): readonly string[] =>
  operands.map(({ place }) => `${place.line}:${place.start}`)

/** Between the key of a finding and what tells its cases apart. */
const CASE = '.'

/** The key of the finding that a key, of it or of one of its cases, belongs to. */
export const findingKeyOf = (key: string): string => key.split(CASE)[0] ?? key

/** The cases of a finding with keys of their own; of one that stands alone, itself. */
export const keyedCases = oncePer(({ key, finding }: KeyedFinding): readonly KeyedFinding[] => {
  if (!finding.cases) return [{ key, finding }]
  const seen = new Map<string, number>()
  return finding.cases.map(each => {
    const base = `${key}${CASE}${digest(placesOf(each).join(' '))}`
    const before = seen.get(base) ?? 0
    seen.set(base, before + 1)
    return { key: before === 0 ? base : `${base}-${before + 1}`, finding: each }
  })
})

/** What the reviewer made of a finding or a case; a case without a mark of its own has that of its finding. */
export const markOf = (marks: ReadonlyMap<string, Mark>, key: string): Mark | null =>
  marks.get(key) ?? marks.get(findingKeyOf(key)) ?? null

/**
 * The findings of one document with their keys, in their order: check, message and the places of the operands make the
 * key, so that another reading of the same file gives the same one; those alike are told apart by their order.
 */
export const keyedFindings = oncePer(({ findings }: Audit): readonly KeyedFinding[] => {
  const seen = new Map<string, number>()
  return findings.map(finding => {
    // One matter of many cases stays the same when one of them is mended.
    const places = finding.cases ? [] : placesOf(finding)
    const base = `${finding.check}-${digest([finding.messageId, ...places].join(' '))}`
    const before = seen.get(base) ?? 0
    seen.set(base, before + 1)
    return { key: before === 0 ? base : `${base}-${before + 1}`, finding }
  })
})
