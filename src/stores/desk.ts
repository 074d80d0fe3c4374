import { createChecking, type Checking } from './checking'
import { createDocumentList, type DocumentList } from './document-list'
import { createKeeping, type ChangedElsewhere, type Keeping } from './keeping'
import { createNoticeBoard, type NoticeBoard } from './notice-board'
import { createReadSources, type ReadSources } from './read-sources'
import { createReadingQueue, type ReadingQueue } from './reading-queue'
import { createRestoring, type Restoring } from './restoring'

/** What the parts of the store of documents work on together. */
export interface Desk extends NoticeBoard, Restoring {
  readonly list: DocumentList
  readonly queue: ReadingQueue
  readonly sources: ReadSources
  readonly checking: Checking
  readonly keeping: Keeping
  /** Sources another tab changed last: their findings are its to count, else two releases would count in turn forever. */
  readonly followed: Set<string>
}

/** A desk with nothing on it; what `elsewhere` gives hears what other tabs did. */
export function createDesk(elsewhere: () => Promise<ChangedElsewhere>): Desk {
  const list = createDocumentList()
  const queue = createReadingQueue()
  const board = createNoticeBoard()
  const { notify } = board
  const checking = createChecking()
  const keeping = createKeeping(notify, elsewhere)
  const followed = new Set<string>()
  const sources = createReadSources(list, checking, keeping, queue, notify, followed)
  return {
    list,
    queue,
    sources,
    checking,
    keeping,
    followed,
    ...board,
    ...createRestoring(list, keeping, notify),
  }
}
