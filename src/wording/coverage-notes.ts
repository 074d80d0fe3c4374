import type { IndicatorCoverage } from '../analysis/indicator-coverage'
import type { Messages } from '../locales'
import { PERIODS } from '../model/dimension'

/** What the bars of coverage count, and what they leave out as not read. */
export function coverageCaption({ overview, shell, terms }: Messages, coverage: IndicatorCoverage): string {
  const { sheets, sheetsRead } = coverage
  const unread = PERIODS.flatMap(half =>
    sheets > sheetsRead[half]
      ? [overview.coverage.unreadHalf(terms.periods[half], sheets - sheetsRead[half])]
      : [],
  )
  const said = overview.coverage.caption(sheets)
  return unread.length === 0 ? said : said + overview.coverage.unread(unread.join(shell.comma))
}

/** `56 份绩效目标表中有指标的份数`: the same where the bars are not side by side, with what was not read in words. */
export function countedSheets(words: Messages, coverage: IndicatorCoverage): string {
  const said = words.overview.coverage.counted(coverage.sheets)
  const notes = unreadNotes(words, coverage).map(note => note.replace(/[。.]$/u, ''))
  return [said, ...notes].join(words.shell.comma)
}

/** Of how many sheets a half was not read, a sentence a half. */
export function unreadNotes(
  { indicators, terms }: Pick<Messages, 'indicators' | 'terms'>,
  { sheets, sheetsRead }: IndicatorCoverage,
): readonly string[] {
  return PERIODS.flatMap(half =>
    sheets > sheetsRead[half]
      ? [indicators.unreadHalves(sheets - sheetsRead[half], terms.periods[half])]
      : [],
  )
}

/** What a matrix of the coverage leaves out or counts otherwise, a sentence each: half sheets, projects and sheets without the other, second prints. */
export function coverageNotes(words: Messages, coverage: IndicatorCoverage): readonly string[] {
  const { indicators } = words
  const { projectsWithoutSheet, secondPrints, sheetsWithoutRow } = coverage
  return [
    ...unreadNotes(words, coverage),
    ...(projectsWithoutSheet > 0 ? [indicators.withoutSheet(projectsWithoutSheet)] : []),
    ...(secondPrints > 0 ? [indicators.secondPrints(secondPrints)] : []),
    ...(sheetsWithoutRow > 0 ? [indicators.sheetsWithoutRow(sheetsWithoutRow)] : []),
  ]
}
