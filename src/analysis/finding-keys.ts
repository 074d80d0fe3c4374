import type { Audit, Finding } from '../model/finding'

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

/**
 * The findings of one document with their keys, in their order: check, message and the places of the operands make the
 * key, so that another reading of the same file gives the same one; those alike are told apart by their order.
 */
export function keyedFindings({ findings }: Audit): readonly KeyedFinding[] {
  const seen = new Map<string, number>()
  return findings.map(finding => {
    const places = finding.operands.map(({ place }) => `${place.line}:${place.start}`)
    const base = `${finding.check}-${digest([finding.messageId, ...places].join(' '))}`
    const before = seen.get(base) ?? 0
    seen.set(base, before + 1)
    return { key: before === 0 ? base : `${base}-${before + 1}`, finding }
  })
}
