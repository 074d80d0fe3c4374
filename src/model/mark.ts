/** What a reviewer makes of a finding: it stands; it has a reason (told in the note); it is none. */
export const MARK_STATES = ['confirmed', 'explained', 'dismissed'] as const
export type MarkState = (typeof MARK_STATES)[number]

/** A reviewer's mark on one finding. */
export interface Mark {
  readonly state: MarkState
  /** The reviewer's own words; empty where there are none. */
  readonly note: string
}
