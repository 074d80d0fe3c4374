import type { IndicatorCoverage } from '../analysis/indicator-coverage'
import type { Messages } from '../locales'
import { PERIODS } from '../model/dimension'

/** What a matrix of the coverage leaves out or counts otherwise, a sentence each: half sheets, projects and sheets without the other, second prints. */
export function coverageNotes(words: Messages, coverage: IndicatorCoverage): readonly string[] {
  const { indicators } = words
  const { projectsWithoutSheet, secondPrints, sheetsWithoutRow, sheets, sheetsRead } = coverage
  const unread = PERIODS.flatMap(half =>
    sheets > sheetsRead[half]
      ? [indicators.unreadHalves(sheets - sheetsRead[half], words.terms.periods[half])]
      : [],
  )
  return [
    ...unread,
    ...(projectsWithoutSheet > 0 ? [indicators.withoutSheet(projectsWithoutSheet)] : []),
    ...(secondPrints > 0 ? [indicators.secondPrints(secondPrints)] : []),
    ...(sheetsWithoutRow > 0 ? [indicators.sheetsWithoutRow(sheetsWithoutRow)] : []),
  ]
}
