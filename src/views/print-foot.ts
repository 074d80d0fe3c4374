import { TOOL } from '../exports/tool'
import type { Messages } from '../locales'
import type { MoneyUnit } from '../model/money'

const two = (value: number) => String(value).padStart(2, '0')

/** The day and minute of a time, here. */
function minute(time: Date): string {
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`
}

/** A document as the foot of a page names it. */
export interface FootDocument {
  readonly name: string
  readonly year: number | null
}

/** What stands at the foot of every printed page: each document with its year, unit, tool with its version, time. */
export function printFoot(
  words: Messages,
  documents: readonly FootDocument[],
  unit: MoneyUnit,
  time: Date,
): string {
  const named = documents.map(({ name, year }) =>
    [name, year === null ? '' : words.shell.document.year(year)].filter(Boolean).join(' · '),
  )
  const tool = `${TOOL.name} ${TOOL.version}`
  return [named.join(words.shell.comma), words.terms.units[unit], tool, minute(time)]
    .filter(Boolean)
    .join(' · ')
}

/** A style sheet that puts a text at the foot of every page, for the browsers that know the margins of a page. */
export function footRule(text: string): string {
  // What ends a string of a style sheet is no part of a name.
  // oxlint-disable-next-line no-control-regex -- control characters are among it
  const quoted = `"${text.replaceAll(/["\\\u0000-\u001f]/gu, ' ')}"`
  return `@page { @bottom-left { content: ${quoted}; font-size: 7.5pt; color: #57534a; white-space: nowrap } }`
}
