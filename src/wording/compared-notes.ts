import { classColumns } from '../analysis/class-columns'
import { amountOf, classShare } from '../analysis/class-share'
import type { Comparison } from '../analysis/comparison'
import { latestRow, projectsOverPeriods } from '../analysis/projects-over-periods'
import type { Messages } from '../locales'
import { printShare } from '../locales/print-share'
import { printAmount, type MoneyUnit } from '../model/money'
import { projectChange } from './project-change'
import { fateWords } from './project-fates'

/** What the slides that compare are made of. */
export interface ComparedFacts {
  readonly comparison: Comparison | null
  readonly unit: MoneyUnit
}

/** A slide by the id it is chosen by. */
export type SlideId = keyof Messages['present']['slides']

const MOST = 8

function totals(words: Messages, { comparison, unit }: ComparedFacts): string[] {
  const { shell, figures, terms, compare } = words
  return (comparison?.columns ?? []).map(({ letter, name, revenue }) => {
    const total = revenue.totalFen
    const amount =
      total === null ? figures.blank : `${compare.total} ${printAmount(total, unit)} ${terms.units[unit]}`
    const line = revenue.total?.place.line
    return [`${letter} ${name}`, amount, line === undefined ? '' : figures.lines(line, line)]
      .filter(Boolean)
      .join(shell.comma)
  })
}

function classes(words: Messages, { comparison, unit }: ComparedFacts): string[] {
  const said = words.terms.units[unit]
  const columns = comparison?.columns ?? []
  return classColumns(columns).map(({ code, names, nodes }) => {
    const cells = nodes.flatMap((node, index) => {
      const column = columns[index]
      const amount = amountOf(node)
      if (!column || !node || amount === null) return []
      const share = classShare(node, column.split)
      const part = share === null ? '' : ` (${printShare(share)})`
      return [`${column.letter} ${printAmount(amount, unit)} ${said}${part}`]
    })
    return [`${code} ${names.join(' / ')}`, ...cells].join(words.shell.comma)
  })
}

function projects(words: Messages, { comparison, unit }: ComparedFacts): string[] {
  const periods = comparison?.periods ?? []
  const letters = periods.map(({ letter }) => letter)
  return projectsOverPeriods(periods.map(({ disclosure }) => disclosure)).map(each => {
    const change = projectChange(each, unit)
    return [
      latestRow(each)?.name ?? '',
      fateWords(words, each, letters),
      change && `${change} ${words.terms.units[unit]}`,
      each.alike ? words.compare.alike : '',
    ]
      .filter(Boolean)
      .join(words.shell.comma)
  })
}

/** What stands behind a slide that compares: the exact figures of each document. */
export function comparedNotes(
  words: Messages,
  facts: ComparedFacts,
  id: Extract<SlideId, `comparison${string}`>,
): readonly string[] {
  const make = { comparison: totals, comparisonClasses: classes, comparisonProjects: projects }[id]
  return make(words, facts).slice(0, MOST)
}
