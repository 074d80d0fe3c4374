import { PROJECT_FATES } from '../analysis/compared-projects'
import type { ProjectOverPeriods } from '../analysis/projects-over-periods'
import type { Messages } from '../locales'

/** What became of a project: in one step a word, over several the steps in which it changed: B 新增，C 取消. */
export function fateWords(
  { compare, shell }: Messages,
  { steps }: ProjectOverPeriods,
  letters: readonly string[],
): string {
  const [only, ...more] = steps
  if (only && more.length === 0) return compare.fates[only]
  const changes = steps.flatMap((step, at) =>
    step === null || step === 'same' ? [] : [`${letters[at + 1] ?? ''} ${compare.fates[step]}`],
  )
  return changes.length === 0 ? compare.fates.same : changes.join(shell.comma)
}

/** What each of several steps brought and took: A → B 新增 2，取消 1；B → C 新增 1. Empty where there is one step only. */
export function stepWords(
  { compare, shell, figures }: Messages,
  projects: readonly ProjectOverPeriods[],
  letters: readonly string[],
): string {
  if (letters.length < 3) return ''
  const steps = letters.slice(1).map((letter, at) => {
    const counts = PROJECT_FATES.flatMap(fate => {
      const count = projects.filter(({ steps }) => steps[at] === fate).length
      return count > 0 ? [`${compare.fates[fate]} ${count}`] : []
    })
    return `${letters[at] ?? ''} → ${letter}${figures.colon}${counts.join(shell.comma)}`
  })
  return steps.join(figures.titles.semicolon)
}
