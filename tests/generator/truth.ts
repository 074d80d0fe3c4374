import { textOf, type Fact, type Line } from './text'

/** What the printed text says, each fact with the 1-based line on which it stands. */
export type PrintedFact = Fact & { readonly line: number }

/** What is true of the whole document. */
export interface Head {
  readonly organization: string
  readonly organizationKind: 'department' | 'unit'
  readonly fiscalYear: number
}

export interface Printed {
  readonly text: string
  readonly facts: readonly PrintedFact[]
}

/** Prints the lines and places what they say. */
export function print(lines: readonly Line[]): Printed {
  return {
    text: lines.map(textOf).join('\n'),
    facts: lines.flatMap(({ parts }, index) =>
      parts.flatMap(({ facts = [] }) => facts.map(fact => ({ ...fact, line: index + 1 }))),
    ),
  }
}
