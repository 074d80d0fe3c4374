import * as v from 'valibot'
import { TABLE_IDS } from '../model/budget-table'
import type { Fen } from '../model/money'
import { contentHash } from '../worker/content-hash'

/** No file holds as many disclosures. */
export const MOST_PARTS = 100_000

const fenOrNull = v.nullable(
  v.pipe(
    v.number(),
    v.safeInteger(),
    v.transform(value => value as Fen),
  ),
)

/** What is kept of a disclosure for the list of documents. */
export const summarySchema = v.object({
  /** Stands in the address; the same file gives the same id. */
  id: v.string(),
  /** Which disclosure of its source this is, from 0. */
  part: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST_PARTS)),
  organization: v.nullable(v.string()),
  kind: v.nullable(v.picklist(['department', 'unit'])),
  documentKind: v.nullable(v.picklist(['budget', 'finalAccounts'])),
  year: v.nullable(v.number()),
  /** Total revenue as printed; null where no table says it. */
  revenue: fenOrNull,
  tables: v.number(),
  /** Which tables those are; records of before lack it. */
  tableIds: v.optional(v.array(v.picklist(TABLE_IDS))),
  /** Performance sheets, second prints left out. */
  sheets: v.number(),
  /** How many findings, and how many errors and warnings nobody has marked; records of before lack it. */
  findings: v.optional(
    v.object({ error: v.number(), warning: v.number(), note: v.number(), open: v.number() }),
  ),
  /** Says that it is as it was made; a summary without it, or changed since, is not believed. */
  seal: v.optional(v.string()),
  /** What was kept of it is not believed: its figures are read from its text when it is opened. */
  unread: v.optional(v.literal(true)),
})

/** What the list of documents shows of one disclosure, kept so that the list needs no reading. */
export type DisclosureSummary = Readonly<v.InferOutput<typeof summarySchema>>

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

/** A summary that was kept with a source, if it is still as it was made of it; what is not is made anew from the text. */
export function believed(sourceId: string, summary: DisclosureSummary): DisclosureSummary {
  const id = `${sourceId}-${summary.part + 1}`
  return summary.id === id && summary.seal === sealOf(summary)
    ? summary
    : unreadSummary({ id, part: summary.part })
}
