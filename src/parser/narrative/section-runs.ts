import type { SourceLine } from '../../model/source-text'
import { createProseReader, looksLikeRow } from '../prose-line'
import type { ReaderContext } from '../reader-context'
import type { Segment } from '../segment'
import { foldText } from './fold'
import { withLostHeadings } from './lost-heading'
import { readProseHeading, type ProseHeading } from './prose-heading'
import { BEFORE_SECTIONS, opensSection, sectionOpened, type SectionRuns } from './section-order'
import { ordinalOfTopic, topicOf, topicOfTitle } from './topics'

const NOISE = new Set(['blank', 'watermark', 'pageNumber', 'attachment'])
const UNNUMBERED_TITLE = /^[、.]?[^、。，；,;]{4,28}(?:情况说明|原因说明|情况|及原因)$/u
const CHART_TITLE = /^[^。，；,;]{2,28}图(?:表)?$/u
const SHEET_TITLE = /绩效目标(?:申报|批复)?表(?:\(.{0,12}\))?$/u
/** A chart's legend has so many lines at most. */
const LONGEST_LEGEND = 30
/** No wrap of a paragraph leaves digits alone on a line. */
const BARE_NUMBER = /^\s*\d{1,4}\s*$/u
const SENTENCE = /[。；，;]|,(?!\d)/u

/** Cells side by side are a table or the legend of a chart, unless one of them is a sentence. */
function isTabular({ cells, raw }: SourceLine): boolean {
  return (
    raw.includes('\t') &&
    cells.filter(cell => cell.text !== '').length > 1 &&
    !cells.some(cell => SENTENCE.test(cell.text))
  )
}

/** The section that an unnumbered title (收入预算情况说明) opens; 0 when the line is no such title. */
function unnumbered(folded: string, last: number): number {
  if (!UNNUMBERED_TITLE.test(folded)) return 0
  const topic = topicOfTitle(folded)
  const ordinal = topic ? ordinalOfTopic(topic) : 0
  return ordinal > last ? ordinal : 0
}

/** What a heading such as （一）公务接待费情况 names; null when it is only `情况`. */
function subjectOfTitle(title: string): string | null {
  const name = title
    .replace(/^.{1,6}?[)）、．.]\s*/u, '')
    .replace(/(?:预算)?(?:安排)?(?:情况)?(?:说明)?[\s:：]*$/u, '')
  return name.length > 1 ? name : null
}

/** Sorts the lines of 第三部分 into its sections; claims headings and text in the ledger. */
export function readSectionRuns(
  { source, ledger }: ReaderContext,
  segments: readonly Segment[],
): SectionRuns[] {
  const sections: SectionRuns[] = []
  let state = BEFORE_SECTIONS
  let beside: 'prose' | 'chart' | 'sheet' = 'prose'
  /** Lines of a chart's legend so far. */
  let legend = 0
  const prose = createProseReader()
  const open = (ordinal: number, title: string, marker?: ProseHeading['marker']) => {
    const topic = topicOf(title, ordinal)
    state = sectionOpened(state, marker ? { ordinal, topic, marker } : { ordinal, topic })
    beside = 'prose'
  }
  const group = (title: string | null = null) => {
    const { ordinal, topic } = state
    // 其他重要事项 holds what elsewhere has a section of its own.
    const own = title !== null && topic === 'other' ? topicOfTitle(foldText(title)) : null
    sections.push({ ordinal, topic: own ?? topic, subject: title && subjectOfTitle(title), runs: [] })
  }
  for (const { kind, lines } of segments) {
    if (kind !== 'narrative') continue
    for (let number = lines.from; number <= lines.to; number++) {
      const line = source.lines[number - 1]
      if (!line || NOISE.has(ledger.role(number))) continue
      if (line.raw.trim() === '') {
        ledger.claim(number, 'blank')
        continue
      }
      if (BARE_NUMBER.test(line.raw)) {
        ledger.claim(number, 'pageNumber')
        continue
      }
      const heading = readProseHeading(line.raw)
      let from = 0
      const opens = heading !== null && opensSection(heading, state)
      if (heading && (heading.level !== 2 || opens)) {
        if (opens) open(heading.ordinal, foldText(heading.title), heading.marker)
        else beside = 'prose'
        group(heading.level === 3 && !opens ? heading.title : null)
        ledger.claim(number, 'heading')
        if (line.raw.slice(heading.bodyFrom).trim() === '') continue
        from = heading.bodyFrom
      }
      const folded = line.raw.length > 200 ? '' : foldText(line.raw)
      const untitled = from === 0 ? unnumbered(folded, state.ordinal) : 0
      if (untitled > 0) {
        open(untitled, folded)
        group()
        ledger.claim(number, 'heading')
        continue
      }
      if (SHEET_TITLE.test(folded)) beside = 'sheet'
      else if (CHART_TITLE.test(folded)) beside = 'chart'
      else if (beside === 'chart' && SENTENCE.test(line.raw) && line.raw.length > 24) beside = 'prose'
      if (beside === 'sheet') continue
      if (isTabular(line) && beside === 'prose') continue
      if (beside === 'chart') {
        if (CHART_TITLE.test(folded)) legend = 0
        else if (++legend > LONGEST_LEGEND || line.raw.length > 60 || looksLikeRow(line)) continue
        ledger.claim(number, 'text')
        continue
      }
      if (from > 0) prose.restart()
      if (from > 0 || prose.accepts(line)) ledger.claim(number, 'text')
      if (sections.length === 0) group()
      sections.at(-1)?.runs.push({ line: number, raw: line.raw, from })
    }
  }
  return withLostHeadings(sections)
}
