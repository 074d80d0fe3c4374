import { FINDING_STATES, type FilterField, type FindingFilter } from '../../analysis/finding-filter'
import type { Messages } from '../../locales'
import { CHECK_FAMILIES } from '../../model/finding'
import { partName } from './finding-words'

/** One thing a list is narrowed to, in words, and which values taking it away removes. */
export interface FilterWord {
  readonly field: FilterField
  readonly values: readonly string[]
  readonly text: string
  readonly lang?: string
}

/** The filters in words, one by one; the severities, which have their toggles, as one. */
export function filterWords(words: Messages, filter: FindingFilter): readonly FilterWord[] {
  const { checks, checksView, shell, terms } = words
  const families = CHECK_FAMILIES.filter(family => filter.families.includes(family))
  const states = FINDING_STATES.filter(state => filter.states.includes(state))
  return [
    ...(filter.severities.length > 0
      ? [
          {
            field: 'severities' as const,
            values: filter.severities,
            text: filter.severities.map(severity => terms.severities[severity]).join(shell.listComma),
          },
        ]
      : []),
    ...families.map(value => ({ field: 'families' as const, values: [value], text: checks.families[value] })),
    ...filter.parts.map(value => ({
      field: 'parts' as const,
      values: [value],
      text: partName(words, value),
    })),
    ...filter.projects.map(value => {
      return { field: 'projects' as const, values: [value], text: value, lang: 'zh-CN' }
    }),
    ...states.map(value => ({ field: 'states' as const, values: [value], text: checksView.states[value] })),
    ...filter.checks.map(value => {
      return { field: 'checks' as const, values: [value], text: checks.titles[value] ?? value }
    }),
  ]
}
