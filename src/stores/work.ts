import type * as CorrectedDocument from './corrected-document'

/** What opens, corrects and sums up a document. */
export type Work = typeof CorrectedDocument

let loaded: Work | null = null

/** Fetches it: it comes with the first document. */
export async function loadWork(): Promise<Work> {
  return (loaded ??= await import('./corrected-document'))
}

/** It, where it is there already; no document is open before. */
export const workAtHand = (): Work | null => loaded
