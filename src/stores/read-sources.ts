import { fileRequest } from '../worker/protocol'
import type { Checking } from './checking'
import type { DocumentList } from './document-list'
import type { SourceRecord } from './document-record'
import type { Keeping } from './keeping'
import type { NoticeBoard } from './notice-board'
import { readOrNotify, type ReadFile } from './read-or-notify'
import { createReadingCache, type ReadSource } from './reading-cache'
import type { ReadingQueue } from './reading-queue'
import { loadWork, workAtHand } from './work'

/** The sources as they were read, those used last at hand. */
export interface ReadSources {
  get(sourceId: string): ReadSource | undefined
  /** Takes what was read of a source. What the checks find comes a moment later, and is counted for the list then. */
  put(sourceId: string, read: ReadFile): void
  /** Lets go of a reading that no longer holds. */
  drop(sourceId: string): void
  /** Reads a source again from its bytes; null after a notice, or when cancelled. */
  readAgain(record: SourceRecord): Promise<ReadSource | null>
  /** The same in another encoding, which is not taken yet. */
  readOtherwise(record: SourceRecord, encoding: string): Promise<ReadFile | null>
}

/** No source is read at first. */
export function createReadSources(
  list: DocumentList,
  checking: Checking,
  keeping: Keeping,
  queue: ReadingQueue,
  notify: NoticeBoard['notify'],
  followed: ReadonlySet<string>,
): ReadSources {
  const cache = createReadingCache()

  async function count(sourceId: string, { reading, audits }: ReadFile): Promise<void> {
    const found = await audits
    const read = cache.get(sourceId)
    // It was read otherwise meanwhile, or never checked: what is shown of it is checked again.
    if (!found || read?.reading !== reading) return
    cache.put(sourceId, { ...read, audits: found })
    const record = list.record(sourceId)
    const work = workAtHand()
    if (!record || !work || followed.has(sourceId)) return
    const counted = work.withAudits(record, reading.disclosures, found)
    if (counted === record) return
    list.put(counted)
    keeping.keep(counted, null)
  }

  function put(sourceId: string, read: ReadFile): void {
    const { reading, source, audits } = read
    cache.put(sourceId, { reading, source, audits: [] })
    checking.expect(reading, audits)
    void count(sourceId, read)
  }

  /** Lists what the text of a source says, where something else is kept. */
  async function retell(sourceId: string, { reading }: ReadFile): Promise<void> {
    const { withTrueSummaries } = await loadWork()
    const record = list.record(sourceId)
    if (!record || (followed.has(sourceId) && !record.documents.some(({ unread }) => unread))) return
    const told = withTrueSummaries(record, reading.disclosures)
    if (told === record) return
    list.put(told)
    keeping.keep(told, null)
  }

  async function readOtherwise(record: SourceRecord, encoding: string): Promise<ReadFile | null> {
    const bytes = await keeping.bytes(record.id)
    if (!bytes) {
      notify({ kind: 'notOpened', file: record.fileName })
      return null
    }
    const [read] = await queue.each([record.fileName], async (name, read) => {
      const outcome = await read(name, async () => fileRequest(name, bytes, encoding))
      if (outcome.state !== 'done' || outcome.result.hash === record.hash)
        return [readOrNotify(name, outcome, notify)]
      notify({ kind: 'altered', file: name })
      return []
    })
    return read ?? null
  }

  return {
    get: cache.get,
    put,
    drop: cache.drop,
    readOtherwise,
    async readAgain(record) {
      const read = await readOtherwise(record, record.encoding)
      if (!read) return null
      put(record.id, read)
      await retell(record.id, read)
      return cache.get(record.id) ?? null
    },
  }
}
