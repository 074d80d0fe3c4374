import { contentHash } from '../worker/content-hash'
import type { DisclosureSummary } from './document-record'

/** What the list tells of a disclosure, as one word. */
function sealOf(summary: DisclosureSummary): string {
  const { id, part, organization, kind, documentKind, year, revenue, tables, tableIds, sheets, findings } =
    summary
  const counts = findings && [findings.error, findings.warning, findings.note, findings.open]
  const told = [id, part, organization, kind, documentKind, year, revenue, tables, tableIds, sheets, counts]
  return contentHash(new TextEncoder().encode(JSON.stringify(told)))
}

/** A summary that was made from what was read here. */
export function sealed(summary: DisclosureSummary): DisclosureSummary {
  return { ...summary, seal: sealOf(summary) }
}

/** What can be told of a disclosure whose text was not read yet: where it is. */
export function unreadSummary({ id, part }: Pick<DisclosureSummary, 'id' | 'part'>): DisclosureSummary {
  return {
    id,
    part,
    organization: null,
    kind: null,
    documentKind: null,
    year: null,
    revenue: null,
    tables: 0,
    sheets: 0,
    unread: true,
  }
}

/** A summary that was kept, if it is still as it was made; what is not is made anew from the text. */
export function believed(summary: DisclosureSummary): DisclosureSummary {
  return summary.seal === sealOf(summary) ? summary : unreadSummary(summary)
}
