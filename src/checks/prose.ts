import type { Operand } from '../model/finding'
import type { LineRange, Place, Sourced } from '../model/place'
import type { CheckContext } from './define-check'

/** Words found in the text of the source, with where they stand. */
export interface Mention {
  readonly place: Place
  readonly raw: string
  readonly groups: readonly string[]
}

/** The lines of the sections of the narrative whose title has these words; contents and tables are not among them. */
export function sectionLines({ disclosure }: CheckContext, title: RegExp): readonly LineRange[] {
  return disclosure.sections
    .filter(section => section.level > 1 && title.test(section.title))
    .map(s => s.lines)
}

/** Every match of a global pattern in a range of lines, within one line each. */
export function mentions({ source }: CheckContext, { from, to }: LineRange, pattern: RegExp): Mention[] {
  if (!source) return []
  const found: Mention[] = []
  for (let line = from; line <= to; line++) {
    const raw = source.lines[line - 1]?.raw ?? ''
    pattern.lastIndex = 0
    for (let match = pattern.exec(raw); match; match = pattern.exec(raw)) {
      const place = { line, start: match.index, end: match.index + match[0].length }
      found.push({ place, raw: match[0], groups: match.slice(1).map(group => group ?? '') })
      if (match[0] === '') pattern.lastIndex++
    }
  }
  return found
}

/** The line on which something stands, as printed. */
export const lineOf = ({ source }: Pick<CheckContext, 'source'>, { line }: Pick<Place, 'line'>): string =>
  source?.lines[line - 1]?.raw ?? ''

/** What stands before something on its line. */
export const textBefore = (context: Pick<CheckContext, 'source'>, place: Place): string =>
  lineOf(context, place).slice(0, place.start)

/** The lines on which these texts of a sheet stand, those of wrapped texts included. */
export function linesOf(texts: readonly (Sourced<string> | null | undefined)[]): number[] {
  const places = texts.flatMap(text => text?.place ?? [])
  return [...new Set(places.flatMap(({ line, parts }) => parts?.map(part => part.line) ?? [line]))]
}

/** Every match of a global pattern in the lines on which these texts of a sheet stand, those of wrapped texts included. */
export function mentionsIn(
  context: CheckContext,
  texts: readonly (Sourced<string> | null | undefined)[],
  pattern: RegExp,
): Mention[] {
  return linesOf(texts).flatMap(line => mentions(context, { from: line, to: line }, pattern))
}

/** A mention as an operand. */
export const mentionOperand = (mention: Mention, role: Operand['role'], label = ''): Operand => ({
  place: mention.place,
  raw: mention.raw,
  label,
  role,
})
