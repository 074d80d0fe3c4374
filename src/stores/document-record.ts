import * as v from 'valibot'
import { TABLE_IDS } from '../model/budget-table'
import { withoutDirections } from '../model/directions'
import type { Fen } from '../model/money'
import { migrate, type Migration } from './migrate'
import { RECORD_VERSION } from './record-version'
import { believed } from './summary-seal'

/** No file holds as many disclosures. */
const MOST_PARTS = 100_000
/** The last moment that a date can tell. */
const LAST_DAY = 8.64e15

const fenOrNull = v.nullable(
  v.pipe(
    v.number(),
    v.safeInteger(),
    v.transform(value => value as Fen),
  ),
)

const summarySchema = v.object({
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

const recordSchema = v.object({
  version: v.literal(RECORD_VERSION),
  /** Counts the writes, so that no tab overwrites what it has not seen. */
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  id: v.string(),
  hash: v.string(),
  /** Empty for something pasted. */
  fileName: v.pipe(v.string(), v.transform(withoutDirections)),
  /** Milliseconds since 1970. */
  addedAt: v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_DAY)),
  encoding: v.string(),
  documents: v.pipe(v.array(summarySchema), v.maxLength(MOST_PARTS)),
  /** Of each document by its part; checked one by one, so that a record outlives corrections it cannot read. */
  corrections: v.optional(v.record(v.string(), v.unknown())),
})

/** What the list of documents shows of one disclosure, kept so that the list needs no reading. */
export type DisclosureSummary = Readonly<v.InferOutput<typeof summarySchema>>

/** One dropped file or paste as it is kept, beside its bytes: a file may hold several disclosures. */
export type SourceRecord = Readonly<v.InferOutput<typeof recordSchema>>

/** What a stored value turned out to be. */
export type CheckedRecord =
  | { readonly state: 'ok'; readonly record: SourceRecord }
  | { readonly state: 'newer' }
  | { readonly state: 'damaged' }

/** From version to version; a record is written in the version of today when it changes next. */
export const MIGRATIONS: readonly Migration[] = [
  // 2 counts the writes.
  record => ({ ...record, revision: 0 }),
]

/** Gives a stored value its type, or says why it has none. */
export function checkRecord(value: unknown): CheckedRecord {
  const migrated = migrate(value, MIGRATIONS)
  if (migrated.state !== 'ok') return migrated
  const parsed = v.safeParse(recordSchema, migrated.value)
  if (!parsed.success) return { state: 'damaged' }
  // What a release beside this one keeps in it stays.
  const documents = parsed.output.documents.map(believed)
  return { state: 'ok', record: { ...Object(migrated.value), ...parsed.output, documents } }
}
