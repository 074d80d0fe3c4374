import type { BudgetTable } from '../model/budget-table'
import type { SourceLine } from '../model/source-text'
import type { Head } from './head'
import { matchKey } from './plain-text'
import type { ReaderContext } from './reader-context'
import type { Segment } from './segment'
import type { KnownNames } from './tables/define-table'

const LISTED = /[、，,。；;：:（）()\s]+/u
const INTRODUCED = /^.*?(?:包括|由|为|和|及|设有|下设|分别|以及)(?=.{4,})/u
/** The fields of a sheet's head stand in its first lines. */
const SHEET_HEAD = 14

const LONGEST_LABEL = 6

/** The printed text behind a label; null where the label, or a text behind it, is not printed. */
function valueAfter({ cells }: SourceLine, label: string): string | null {
  let found = false
  for (const { text } of cells) {
    if (text === '') continue
    if (found) return text
    found = text.length <= LONGEST_LABEL && matchKey(text) === label
  }
  return null
}

/**
 * The organizations and projects that stand elsewhere than in tables 12 and 13: table 11, the list of subordinate units
 * in 概况, 实施单位 and 项目名称 of the sheets. What was known before is kept, and only the tables are looked at again.
 */
export function knownNames(
  { source: { lines } }: ReaderContext,
  segments: readonly Segment[],
  head: Head,
  tables: readonly BudgetTable[],
  before: KnownNames,
): KnownNames {
  const units = new Set(before.units)
  const projects = new Set(before.projects)
  for (const table of tables)
    for (const row of table.rows) if (row.kind === 'unit') units.add(matchKey(row.name))
  if (before.organization !== null || before.units.size > 0) return { ...before, units, projects }
  for (const segment of segments) {
    if (segment.kind === 'overview') {
      for (let number = segment.lines.from; number <= segment.lines.to; number++)
        for (const name of (lines[number - 1]?.raw ?? '').split(LISTED)) {
          const key = matchKey(name)
          if (key.length < 4 || key.length > 40) continue
          units.add(key)
          units.add(key.replace(INTRODUCED, ''))
        }
    } else if (segment.kind === 'sheet') {
      const to = Math.min(segment.lines.to, segment.heading + SHEET_HEAD)
      for (let number = segment.heading + 1; number <= to; number++) {
        const line = lines[number - 1]
        if (line === undefined) break
        const unit = valueAfter(line, '实施单位')
        const project = valueAfter(line, '项目名称')
        if (unit !== null) units.add(matchKey(unit))
        if (project !== null) projects.add(matchKey(project))
      }
    }
  }
  const organization = head.organization ? matchKey(head.organization.value) : null
  return { organization, kind: head.organizationKind?.value ?? null, units, projects }
}
