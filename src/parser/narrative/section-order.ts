import { foldText } from './fold'
import type { HeadingMarker, ProseHeading } from './prose-heading'
import type { ProseRun } from './prose-stream'
import { ordinalOfTopic, topicOfTitle, type Topic } from './topics'

/** The prose under one heading of 第三部分, with the section it belongs to. */
export interface SectionRuns {
  readonly ordinal: number
  readonly topic: Topic
  /** What a heading below the section's names (（一）因公出国（境）费); null directly below the section's own. */
  readonly subject: string | null
  readonly runs: ProseRun[]
}

/** Where in 第三部分 the reading stands. */
export interface SectionState {
  /** The number of the section as printed; 0 before the first. */
  readonly ordinal: number
  readonly topic: Topic
  /** The furthest that the topics have come in the statutory order. */
  readonly reached: number
  /** How the sections print their numbers; null before the first. */
  readonly marker: HeadingMarker | null
}

export const BEFORE_SECTIONS: SectionState = { ordinal: 0, topic: 'other', reached: 0, marker: null }

/** How the titles of sections end; items of a list seldom do. */
const TITLE_END = /(?:说明|情况|原因|目标|管理|经费|收支|预算|总体)$/u

/** Whether a heading can be the next section: a later number, and either the very next or one of the statutory titles. */
export function continuesSections(heading: ProseHeading, last: number): boolean {
  if (heading.level !== 2 || heading.ordinal <= last) return false
  return heading.ordinal === last + 1 || topicOfTitle(foldText(heading.title)) !== null
}

/**
 * Whether a heading opens a section of 第三部分. Besides the next number of 一、二、 that is a title which goes on in the
 * statutory order under a number printed twice, set as 7、, or where all sections are numbered （一）（二）.
 */
export function opensSection(
  heading: ProseHeading,
  { ordinal, topic, reached, marker }: SectionState,
): boolean {
  if (heading.level === 1) return false
  const usual = marker ?? 'section'
  if (heading.marker === usual && (heading.ordinal === ordinal + 1 || continuesSections(heading, ordinal)))
    return usual === 'section' || topicOfTitle(foldText(heading.title)) !== null
  const title = foldText(heading.title)
  const own = topicOfTitle(title)
  if (own === null || !TITLE_END.test(title) || ordinalOfTopic(own) <= reached) return false
  if (heading.marker === usual) return ordinal > 0 && heading.ordinal >= ordinal - 1
  if (marker === null) return heading.ordinal === 1
  return topic !== 'other' && heading.ordinal === ordinal + 1
}

/** The state behind a heading that opens a section under this number and topic. */
export function sectionOpened(
  { reached, marker }: SectionState,
  opened: { readonly ordinal: number; readonly topic: Topic; readonly marker?: HeadingMarker },
): SectionState {
  return {
    ordinal: opened.ordinal,
    topic: opened.topic,
    reached: Math.max(reached, ordinalOfTopic(opened.topic)),
    marker: marker ?? opened.marker ?? null,
  }
}
