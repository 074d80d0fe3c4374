import type { Messages } from '../../locales'
import type { Issue } from '../../model/disclosure'
import type { Place } from '../../model/place'

/** Oddities that read alike, and where they stand. */
export interface IssueGroup {
  readonly text: string
  readonly places: readonly Place[]
}

/** The oddities of the text in words; those that read alike are one, in the order of their first place. */
export function issueGroups(words: Messages, issues: readonly Issue[]): readonly IssueGroup[] {
  const codes: Readonly<Record<string, ((details: Issue['details']) => string) | undefined>> =
    words.issues.codes
  const groups = new Map<string, Place[]>()
  for (const { code, place, details } of issues) {
    const text = codes[code]?.(details) ?? words.issues.unknownIssue(code)
    const places = groups.get(text)
    if (places) places.push(place)
    else groups.set(text, [place])
  }
  return [...groups].map(([text, places]) => ({ text, places }))
}
