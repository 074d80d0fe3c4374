import { TOOL } from '../exports/tool'
import type { Messages } from '../locales'
import type { MoneyUnit } from '../model/money'

const two = (value: number) => String(value).padStart(2, '0')

/** The day and minute of a time, here. */
function minute(time: Date): string {
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`
}

/** What stands at the foot of every printed page: document, year, unit, tool with its version, time. */
export function printFoot(
  words: Messages,
  document: { readonly name: string; readonly year: number | null },
  unit: MoneyUnit,
  time: Date,
): string {
  const year = document.year === null ? '' : words.shell.document.year(document.year)
  const tool = `${TOOL.name} ${TOOL.version}`
  return [document.name, year, words.terms.units[unit], tool, minute(time)].filter(Boolean).join(' · ')
}

/** A style sheet that puts a text at the foot of every page, for the browsers that know the margins of a page. */
export function footRule(text: string): string {
  // What ends a string of a style sheet is no part of a name.
  // oxlint-disable-next-line no-control-regex -- control characters are among it
  const quoted = `"${text.replaceAll(/["\\\u0000-\u001f]/gu, ' ')}"`
  return `@page { @bottom-left { content: ${quoted}; font-size: 7.5pt; color: #57534a; white-space: nowrap } }`
}
