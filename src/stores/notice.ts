import type { Refusal } from '../model/reading'
import type { Stage } from '../worker/protocol'
import type { StorageFault } from './storage'

/** Something the user must know. The words are the locale's; `file` is empty for something pasted. */
export type NoticeContent =
  /** The file gave no disclosure, and why. */
  | {
      readonly kind: 'refused'
      readonly file: string
      readonly refusal: Refusal
      /** What its text was read as; absent where it was not decoded. */
      readonly encoding?: string
    }
  /** Reading was stopped by the user; `dropped` files behind it were not begun. */
  | { readonly kind: 'cancelled'; readonly file: string; readonly dropped: number }
  /** One file held several disclosures; `left` more of them were not read. */
  | { readonly kind: 'several'; readonly file: string; readonly count: number; readonly left: number }
  /** A reader stopped or crashed; the other files are unharmed. */
  /** Documents that were to be joined do not read as one. */
  | { readonly kind: 'notJoined'; readonly file: string }
  /** The checks could not be run over it: nothing of what they found before is shown. */
  | { readonly kind: 'notChecked'; readonly file: string }
  | { readonly kind: 'failed'; readonly file: string; readonly stage: Stage; readonly message: string }
  /** The document stays until the tab closes, no longer. */
  | {
      readonly kind: 'notKept'
      readonly file: string
      readonly reason: StorageFault
      /** Whether it is kept as it was before the last step. */
      readonly before: boolean
    }
  /** Removing it from the browser's storage failed: it will be back after a reload. */
  | { readonly kind: 'notForgotten'; readonly file: string }
  /** Kept documents could not be read back at all. */
  | { readonly kind: 'notRestored'; readonly reason: StorageFault }
  /** Kept by a newer release: left as they are. */
  | { readonly kind: 'newerRecords'; readonly count: number }
  /** Kept, but no longer readable. */
  | { readonly kind: 'damagedRecords'; readonly count: number }
  /** A kept document whose bytes are gone, or that reads as nothing any more. */
  | { readonly kind: 'notOpened'; readonly file: string }
  /** A kept document whose bytes are not those that were kept. */
  | { readonly kind: 'altered'; readonly file: string }
  /** Corrections that found their place no more when the file was read again. */
  | { readonly kind: 'orphanedCorrections'; readonly file: string; readonly count: number }
  /** Kept corrections that cannot be read: they are set aside before others take their place. */
  | { readonly kind: 'damagedCorrections'; readonly file: string }
  /** Kept corrections of a newer release: left as they are, so that none made here are kept. */
  | { readonly kind: 'newerCorrections'; readonly file: string }
  /** Another tab changed the file: its state is shown, with the steps of this tab on top. */
  | { readonly kind: 'changedElsewhere'; readonly file: string }
  /** Another tab removed the file. */
  | { readonly kind: 'removedElsewhere'; readonly file: string }
  /** Another tab changed the file before it could be removed: it stays, as changed. */
  | { readonly kind: 'notRemoved'; readonly file: string }
  /** Choices (of the page, of slides) hold until the tab closes, no longer. */
  | { readonly kind: 'choicesNotKept' }
  /** What was kept was cleared under the open page, by no tab of it. */
  | { readonly kind: 'cleared' }
  /** A document saved as JSON whose text reads otherwise now: by another version, or changed since. */
  | { readonly kind: 'savedDiffers'; readonly file: string; readonly tool: string; readonly amounts: number }
  /** A folder held more files than are read at once, or none. */
  | { readonly kind: 'folder'; readonly taken: number; readonly left: number }

export type Notice = NoticeContent & { readonly id: number }
