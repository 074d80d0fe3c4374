import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate'
import * as v from 'valibot'
import { contentHash } from '../worker/content-hash'
import { MOST_BYTES } from '../worker/protocol'
import type { Aside } from './aside'
import { checkRecord, type SourceRecord } from './document-record'
import { checksumsOf, crc32 } from './zip-checksums'

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
  presentations: v.optional(v.unknown()),
  /** What could not be read where the backup was made; `file` says that its text is `aside/n`. */
  aside: v.optional(
    v.array(
      v.object({
        id: v.string(),
        at: v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15))), null),
        value: v.optional(v.unknown(), null),
        file: v.boolean(),
      }),
    ),
    [],
  ),
  records: v.pipe(v.array(v.unknown()), v.maxLength(MOST_RECORDS)),
})

/** One source with its content. */
export interface BackupSource {
  readonly record: SourceRecord
  readonly bytes: Uint8Array
}

/** Something that cannot be read, as it is kept. */
export type BackupAside = Aside & { readonly id: string }

/** So much of the texts goes into one backup; the rest is room for the list. */
export const ROOM = GIB - MOST_BYTES

/** Why a file is no backup that can be read. */
export type BackupFault = 'notBackup' | 'newer' | 'tooLarge' | 'damaged'

/** What a backup holds; `damaged` are its sources that cannot be believed, as they are. */
export type OpenedBackup =
  | { readonly fault: BackupFault }
  | {
      readonly fault: null
      readonly sources: readonly BackupSource[]
      readonly damaged: readonly BackupAside[]
      readonly preferences: unknown
      /** How documents were presented, by their ids. */
      readonly presentations: unknown
      readonly aside: readonly BackupAside[]
    }

/** Whether files of these sizes are no larger and no more than a backup may hold. */
const fits = (sizes: readonly number[]) =>
  sizes.every(size => size <= MOST_BYTES) &&
  sizes.reduce((sum, size) => sum + size, 0) <= GIB &&
  sizes.length <= MOST_RECORDS + 1

/** Lets the page answer before the next piece of the work. */
const pause = () => new Promise<void>(resolve => setTimeout(resolve))

/** So much is packed at a stretch: a few hundredths of a second. */
const STRETCH = 1024 ** 2

/** Everything as one file, packed in pieces between which the page answers; null where it is more than is read back. */
export async function packBackup(
  sources: readonly BackupSource[],
  choices: { readonly preferences: unknown; readonly presentations: unknown },
  made: string,
  aside: readonly BackupAside[] = [],
): Promise<Uint8Array<ArrayBuffer> | null> {
  const list = {
    format: FORMAT,
    version: VERSION,
    made,
    ...choices,
    records: sources.map(({ record }) => record),
    aside: aside.map(({ id, at, value, bytes }) => ({ id, at, value, file: bytes !== undefined })),
  }
  const parts: Uint8Array[] = []
  let fault: Error | null = null
  const zip = new Zip((error, part) => {
    fault ??= error
    parts.push(part)
  })
  const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    [LIST, strToU8(JSON.stringify(list))],
    ...sources.map(({ bytes }, at) => [`files/${at}`, bytes] as const),
    ...aside.flatMap(({ bytes }, at) => (bytes ? [[`aside/${at}`, bytes] as const] : [])),
  ]
  if (!fits(files.map(([, { length }]) => length))) return null
  for (const [name, bytes] of files) {
    const file = new ZipDeflate(name, { level: 3 })
    zip.add(file)
    for (let from = 0, last = false; !last; from += STRETCH) {
      last = from + STRETCH >= bytes.length
      file.push(bytes.subarray(from, from + STRETCH), last)
      await pause()
    }
  }
  zip.end()
  if (fault) throw fault
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** The list of an archive; null where its files are larger or more than any that we wrote. Throws where it is not what was written. */
function listOf(archive: Uint8Array): { readonly list: Uint8Array | undefined } | null {
  const sizes: number[] = []
  const files = unzipSync(archive, {
    filter({ name, originalSize }) {
      sizes.push(originalSize)
      return name === LIST && originalSize <= MOST_BYTES
    },
  })
  if (!fits(sizes)) return null
  const list = files[LIST]
  if (list && checksumsOf(archive)?.get(LIST) !== crc32(list)) throw new Error('the list was changed')
  return { list }
}

/** So many files are unpacked at a stretch. */
const AT_ONCE = 10

function parsed(list: Uint8Array | undefined): v.InferOutput<typeof listSchema> | null {
  if (!list) return null
  const result = v.safeParse(listSchema, JSON.parse(strFromU8(list)))
  return result.success ? result.output : null
}

/** Some files of an archive by name; one that cannot be unpacked costs no other. */
function unpacked(archive: Uint8Array, names: readonly string[]): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(archive, { filter: ({ name }) => names.includes(name) })
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) throw error
    return names.length === 1 ? {} : Object.assign({}, ...names.map(name => unpacked(archive, [name])))
  }
}

/** A source that cannot be believed, with its text where that is the one that was kept. */
function unbelieved(value: unknown, bytes: Uint8Array | undefined): BackupAside {
  const { id, hash } = Object(value) as Readonly<Record<string, unknown>>
  const read = bytes && contentHash(bytes)
  if (bytes && read !== undefined && (hash === read || id === read))
    return { id: read, at: null, value, bytes }
  return { id: typeof id === 'string' && id !== '' ? id : '?', at: null, value }
}

/** What the records of a list hold that can be believed, and what cannot, in pieces between which the page answers. */
async function believable(
  archive: Uint8Array,
  records: readonly ReturnType<typeof checkRecord>[],
  values: readonly unknown[],
): Promise<{ readonly sources: BackupSource[]; readonly damaged: BackupAside[] }> {
  const sources: BackupSource[] = []
  const damaged: BackupAside[] = []
  for (let from = 0; from < records.length; from += AT_ONCE) {
    const some = records.slice(from, from + AT_ONCE)
    const files = unpacked(
      archive,
      some.map((_, at) => `files/${from + at}`),
    )
    for (const [at, checked] of some.entries()) {
      const bytes = files[`files/${from + at}`]
      if (checked.state === 'ok' && bytes && contentHash(bytes) === checked.record.hash)
        sources.push({ record: checked.record, bytes })
      else damaged.push(unbelieved(values[from + at], bytes))
    }
    await pause()
  }
  return { sources, damaged }
}

/** Reads a backup; nothing in it is believed before it is checked, and content that is not what it was is left out. */
export async function openBackup(archive: Uint8Array): Promise<OpenedBackup> {
  if (archive.length > GIB) return { fault: 'tooLarge' }
  if (archive[0] !== 0x50 || archive[1] !== 0x4b) return { fault: 'notBackup' }
  try {
    const listed = listOf(archive)
    if (!listed) return { fault: 'tooLarge' }
    const list = parsed(listed.list)
    if (!list) return { fault: 'notBackup' }
    const records = list.records.map(checkRecord)
    if (list.version > VERSION || records.some(({ state }) => state === 'newer')) return { fault: 'newer' }
    const { sources, damaged } = await believable(archive, records, list.records)
    const { preferences, presentations } = list
    const texts = unpacked(
      archive,
      list.aside.flatMap(({ file }, index) => (file ? [`aside/${index}`] : [])),
    )
    const aside = list.aside.map(({ id, at, value, file }, index) => {
      const bytes = file ? texts[`aside/${index}`] : undefined
      return { id, at, value, ...(bytes && { bytes }) }
    })
    return { fault: null, sources, damaged, preferences, presentations, aside }
  } catch (error) {
    // The archive is broken off or its list is no JSON; whatever else is a fault of ours.
    if (error instanceof RangeError || error instanceof TypeError) throw error
    return { fault: 'damaged' }
  }
}
