import { foldText } from './fold'
import type { SectionRuns } from './section-order'
import { ordinalOfTopic, topicOfTitle, type Topic } from './topics'

/** What a paragraph speaks of: its words up to the first number behind the year. */
const OPENING = /^\s*(?:截至?20\d\d年\d{1,2}月\d{1,2}日|20\d\d年度?)?,?([^\d。;；]{4,60}?)\d/u
const STOCK = /公务用车编制|车辆|办公用房/u
const LONGEST_OPENING = 120

function topicOfOpening(raw: string): Topic | null {
  const [, words] = OPENING.exec(foldText(raw.slice(0, LONGEST_OPENING))) ?? []
  if (words === undefined) return null
  if (/总计/u.test(words)) return 'totals'
  return STOCK.test(words) ? 'assets' : topicOfTitle(words)
}

/** One section cut where a paragraph opens with what the skipped number is about; null where none does. */
function cutAt(group: SectionRuns, skipped: number): readonly [SectionRuns, SectionRuns] | null {
  for (let at = 1; at < group.runs.length; at++) {
    const topic = topicOfOpening(group.runs[at]?.raw ?? '')
    if (topic === null || topic === group.topic || ordinalOfTopic(topic) !== skipped) continue
    const later = { ordinal: skipped, topic, subject: null, runs: group.runs.slice(at) }
    return [{ ...group, runs: group.runs.slice(0, at) }, later]
  }
  return null
}

/** Where the numbers of the sections skip one, and a paragraph before the gap speaks of what it is about, its heading is lost. */
export function withLostHeadings(sections: readonly SectionRuns[]): SectionRuns[] {
  const found: SectionRuns[] = []
  let moved: SectionRuns | null = null
  sections.forEach((section, at) => {
    const next = sections.slice(at + 1).find(({ ordinal }) => ordinal !== section.ordinal)
    const skipped = section.ordinal + 1
    if (moved && sections[at - 1]?.ordinal === section.ordinal) {
      found.push({ ...section, ordinal: moved.ordinal, topic: moved.topic })
      return
    }
    moved = null
    const cut = next && section.ordinal > 0 && next.ordinal > skipped ? cutAt(section, skipped) : null
    moved = cut?.[1] ?? null
    found.push(...(cut ?? [section]))
  })
  return found
}
