import * as v from 'valibot'
import { withoutDirections } from '../model/directions'
import { believed, MOST_PARTS, summarySchema } from './disclosure-summary'
import { migrate, type Migration } from './migrate'
import { RECORD_VERSION } from './record-version'

/** The last moment that a date can tell. */
const LAST_DAY = 8.64e15

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
  documents: v.pipe(v.array(summarySchema), v.minLength(1), v.maxLength(MOST_PARTS)),
  /** Of each document by its part; checked one by one, so that a record outlives corrections it cannot read. */
  corrections: v.optional(v.record(v.string(), v.unknown())),
})

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
  const documents = [
    ...new Map(parsed.output.documents.map(each => [each.part, believed(parsed.output.id, each)])).values(),
  ]
  return { state: 'ok', record: { ...Object(migrated.value), ...parsed.output, documents } }
}
