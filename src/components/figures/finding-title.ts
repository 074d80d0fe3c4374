import { findingCountsOf } from '../../analysis/heaviest-findings'
import { sharedDifference } from '../../analysis/finding-weight'
import { obligationCounts } from '../../analysis/obligation-counts'
import type { Messages } from '../../locales'
import { SEVERITIES, type Audit, type Finding } from '../../model/finding'
import { valueText } from './finding-words'

/** The title of the checks: what was found. Never that all is well where a check could not run. */
export function findingTitle(words: Messages, audit: Audit): string {
  const { title } = words.checksView
  const { error, warning, note } = findingCountsOf(audit.findings)
  const { pass, total, couldNotRun } = obligationCounts(audit)
  const gap = couldNotRun > 0 ? words.figures.comma + title.couldNotRun(couldNotRun) : ''
  if (error > 0) {
    const shared = sharedDifference(audit.findings)
    return shared
      ? title.errors(error) +
          words.figures.titles.comma +
          (shared.count === error
            ? title.sharedByAll(valueText(words, shared.value))
            : title.shared(shared.count, valueText(words, shared.value)))
      : title.errors(error) + gap
  }
  if (warning > 0) return title.warnings(warning) + gap
  return (note > 0 ? title.notes(note) : title.none(pass, total)) + gap
}

/** The title of a list that a filter narrows: how much of how much is listed, and how grave that is. */
export function narrowedTitle(words: Messages, listed: readonly Finding[], all: number): string {
  const { counts, title } = words.checksView
  const found = findingCountsOf(listed)
  const said = SEVERITIES.filter(severity => found[severity] > 0)
    .map(severity => counts[severity](found[severity]))
    .join(words.figures.comma)
  return title.narrowed(listed.length, all) + (said === '' ? '' : words.figures.titles.colon + said)
}

/** The title over all checks: how many did not pass, of how many. */
export function ledgerTitle(words: Messages, audit: Audit): string {
  const { pass, fail, total } = obligationCounts(audit)
  return words.checksView.ledger.title(pass, fail, total)
}
