import { computed, shallowRef, type ComputedRef } from 'vue'
import { withoutDirections } from '../model/directions'
import type { Disclosure } from '../model/disclosure'
import type { ReadOutcome } from '../worker/client'
import type { PackedSource } from '../worker/packed-source'
import { fileRequest, MOST_BYTES, type ReadRequest } from '../worker/protocol'
import type { Desk } from './desk'
import { entriesOf } from './document-entry'
import { bytesOf, selectFiles, sizeOf, type IncomingFile } from './incoming'
import type { Arrival, DuplicateQuestion } from './open-document'
import { readOrNotify } from './read-or-notify'
import type { Read } from './reading-queue'
import { RECORD_VERSION } from './record-version'
import { freeId } from './records'
import type { ShownDocument } from './shown-document'
import { loadWork } from './work'

/** How documents come in; each way gives the ids of the documents found, in order. */
export interface Arrivals {
  /** Reads files, in an encoding where one is given. */
  addFiles(files: readonly IncomingFile[], encoding?: string | null): Promise<string[]>
  /** Reads what was pasted. */
  addPaste(text: string, html?: string | null): Promise<string[]>
  /** Reads a text that was made here, and takes it where what is read of it `fits`. */
  addText(
    name: string,
    text: string,
    fits: (disclosures: readonly Disclosure[]) => boolean,
  ): Promise<string[]>
  /** The text of a file that was refused since it holds sheets or the narrative alone. */
  refusedPart(file: string): PackedSource | null
  /** The same content is there already: what is to become of it? */
  readonly question: ComputedRef<DuplicateQuestion | null>
  /** Answers the question. */
  answer(choice: 'replace' | 'keepBoth' | 'neither'): Promise<string[]>
}

/** What a text without a budget table may be a part of a document as. */
const PARTS: ReadonlySet<string> = new Set(['sheetOnly', 'narrativeOnly'])

/** Reads what comes in and takes it into the list. */
export function createArrivals(
  { list, queue, sources, keeping, notify, followed, restore }: Desk,
  { current, show }: ShownDocument,
): Arrivals {
  const waiting = shallowRef<readonly Arrival[]>([])
  const parts = new Map<string, PackedSource>()

  /** Keeps the text of what is no disclosure but may belong to one. */
  function keepPart(file: string, outcome: ReadOutcome): void {
    parts.delete(file)
    if (outcome.state !== 'done') return
    const { reading, source } = outcome.result
    if (source && PARTS.has(reading.refusal?.looksLike ?? '')) parts.set(file, source)
  }

  async function take(arrival: Arrival, id: string, addedAt: number): Promise<string[]> {
    const { savedCorrections, summarizeCorrected } = await loadWork()
    const { file: fileName, hash, reading, bytes } = arrival
    const kept = list.record(id) ?? savedCorrections(arrival.saved)
    const { documents, orphaned } = summarizeCorrected(id, reading.disclosures, kept)
    if (orphaned > 0) notify({ kind: 'orphanedCorrections', file: fileName, count: orphaned })
    const record = {
      ...kept,
      version: RECORD_VERSION,
      revision: 0,
      id,
      hash,
      fileName,
      addedAt,
      encoding: reading.source.encoding,
      documents,
    } as const
    followed.delete(id)
    list.put(record)
    sources.put(id, arrival)
    keeping.keep(record, bytes)
    const { length: count } = documents
    if (count > 1) notify({ kind: 'several', file: fileName, count, left: reading.left ?? 0 })
    if (current.value?.entry.sourceId === id) show(current.value.entry.id)
    return documents.map(document => document.id)
  }

  /** Ages tell the order of the list, also of files read within one millisecond. */
  const now = () => Math.max(Date.now(), (list.records.value.at(-1)?.addedAt ?? 0) + 1)
  const takeAnew = (arrival: Arrival) => take(arrival, freeId(list.records.value, arrival.hash), now())

  /** Takes one file or paste into the list, or asks when its content is there already. */
  async function add(
    file: string,
    read: Read,
    load: () => Promise<ReadRequest>,
    fits: (disclosures: readonly Disclosure[]) => boolean = () => true,
  ): Promise<string[]> {
    let given: Uint8Array | null = null
    const outcome = await read(file, async () => {
      const request = await load()
      if (request.kind === 'file') given = request.bytes
      return request
    })
    await restore()
    keepPart(file, outcome)
    const result = readOrNotify(file, outcome, notify)
    const bytes = result?.bytes ?? given
    if (!result || !bytes) return []
    if (!fits(result.reading.disclosures)) {
      notify({ kind: 'notJoined', file })
      return []
    }
    const { reading, saved } = result
    // A saved document keeps the name of the file it was read from.
    const arrival = { ...result, file: saved ? reading.source.name : file, bytes }
    if (saved && saved.differing !== null)
      notify({ kind: 'savedDiffers', file, tool: saved.tool, amounts: saved.differing })
    if (!list.sameContent(arrival.hash)) return takeAnew(arrival)
    waiting.value = [...waiting.value, arrival]
    return []
  }

  return {
    async addFiles(files, encoding = null) {
      const { taken, left } = selectFiles(files)
      if (left > 0 || taken.length === 0) notify({ kind: 'folder', taken: taken.length, left })
      return queue.each(taken, async (file, read) => {
        const bytes = sizeOf(file)
        const name = withoutDirections(file.name)
        if (bytes > MOST_BYTES) {
          const refusal = {
            reason: 'tooLarge',
            looksLike: null,
            details: { bytes, most: MOST_BYTES },
          } as const
          notify({ kind: 'refused', file: name, refusal })
          return []
        }
        return add(name, read, async () => fileRequest(name, await bytesOf(file), encoding))
      })
    },
    addPaste: (text, html = null) =>
      queue.each([''], (name, read) => add(name, read, async () => ({ kind: 'paste', name, text, html }))),
    addText: (name, text, fits) =>
      queue.each([name], (file, read) =>
        add(file, read, async () => fileRequest(file, new TextEncoder().encode(text), 'utf-8'), fits),
      ),
    refusedPart: file => parts.get(file) ?? null,
    question: computed(() => {
      const [first] = waiting.value
      const same = first && list.sameContent(first.hash)
      if (!first || !same) return null
      return { file: first.file, existing: entriesOf(same), waiting: waiting.value.length - 1 }
    }),
    async answer(choice) {
      const [arrival, ...others] = waiting.value
      waiting.value = others
      if (!arrival || choice === 'neither') return []
      const same = list.sameContent(arrival.hash)
      return choice === 'replace' && same ? take(arrival, same.id, same.addedAt) : takeAnew(arrival)
    },
  }
}
