import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import * as v from 'valibot'
import { contentHash } from '../worker/content-hash'
import { MOST_BYTES } from '../worker/protocol'
import { checkRecord, type SourceRecord } from './document-record'

/** Version 1: a ZIP with `backup.json` and the bytes of record `n` as `files/n`. */
const VERSION = 1
const FORMAT = 'mingzhang-backup'
const LIST = 'backup.json'
const GIB = 1024 ** 3
const MOST_RECORDS = 10_000

const listSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  preferences: v.unknown(),
  records: v.pipe(v.array(v.unknown()), v.maxLength(MOST_RECORDS)),
})

/** One source with its content. */
export interface BackupSource {
  readonly record: SourceRecord
  readonly bytes: Uint8Array
}

/** Why a file is no backup that can be read. */
export type BackupFault = 'notBackup' | 'newer' | 'tooLarge' | 'damaged'

/** What a backup holds; `damaged` of its sources cannot be believed. */
export type OpenedBackup =
  | { readonly fault: BackupFault }
  | {
      readonly fault: null
      readonly sources: readonly BackupSource[]
      readonly damaged: number
      readonly preferences: unknown
    }

/** Everything as one file. */
export function packBackup(
  sources: readonly BackupSource[],
  preferences: unknown,
  made: string,
): Uint8Array<ArrayBuffer> {
  const list = {
    format: FORMAT,
    version: VERSION,
    made,
    preferences,
    records: sources.map(({ record }) => record),
  }
  const files: Zippable = { [LIST]: strToU8(JSON.stringify(list)) }
  for (const [at, { bytes }] of sources.entries()) files[`files/${at}`] = bytes
  return zipSync(files, { level: 3 }) as Uint8Array<ArrayBuffer>
}

/** The files of an archive, none larger than any that we wrote; null where they are too large or too many. */
function unpacked(archive: Uint8Array): Record<string, Uint8Array> | null {
  let size = 0
  let count = 0
  const files = unzipSync(archive, {
    filter({ name, originalSize }) {
      size += originalSize
      count++
      const fits = originalSize <= MOST_BYTES && size <= GIB && count <= MOST_RECORDS + 1
      return fits && (name === LIST || /^files\/\d+$/.test(name))
    },
  })
  return size > GIB || count > MOST_RECORDS + 1 ? null : files
}

function parsed(list: Uint8Array | undefined): v.InferOutput<typeof listSchema> | null {
  if (!list) return null
  const result = v.safeParse(listSchema, JSON.parse(strFromU8(list)))
  return result.success ? result.output : null
}

/** Reads a backup; nothing in it is believed before it is checked, and content that is not what it was is left out. */
export function openBackup(archive: Uint8Array): OpenedBackup {
  if (archive.length > GIB) return { fault: 'tooLarge' }
  if (archive[0] !== 0x50 || archive[1] !== 0x4b) return { fault: 'notBackup' }
  try {
    const files = unpacked(archive)
    if (!files) return { fault: 'tooLarge' }
    const list = parsed(files[LIST])
    if (!list) return { fault: 'notBackup' }
    const records = list.records.map(checkRecord)
    if (list.version > VERSION || records.some(({ state }) => state === 'newer')) return { fault: 'newer' }
    const sources = records.flatMap((checked, at) => {
      const bytes = files[`files/${at}`]
      const isWhole = checked.state === 'ok' && bytes && contentHash(bytes) === checked.record.hash
      return isWhole ? [{ record: checked.record, bytes }] : []
    })
    return {
      fault: null,
      sources,
      damaged: records.length - sources.length,
      preferences: list.preferences,
    }
  } catch (error) {
    // The archive is broken off or its list is no JSON; whatever else is a fault of ours.
    if (error instanceof RangeError || error instanceof TypeError) throw error
    return { fault: 'damaged' }
  }
}
