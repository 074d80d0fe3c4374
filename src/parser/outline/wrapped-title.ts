import type { SourceLine } from '../../model/source-text'
import { isMetaText } from '../meta-line'
import { matchKey } from '../plain-text'
import type { Heading } from './heading'
import { readLooseTitle } from './loose-title'
import { isTableNumber, readTableTitle } from './table-title'

const LONGEST = 40

/** The only text of a line, in `matchKey` form; null elsewhere. */
function loneKey(line: SourceLine | undefined): string | null {
  let lone = ''
  for (const { text } of line?.cells ?? []) {
    if (text === '') continue
    if (lone !== '') return null
    lone = text
  }
  return lone === '' || lone.length > LONGEST ? null : matchKey(lone)
}

/**
 * Reads the title whose end a line prints, the line above its beginning: `2026年财政拨款安排` / `“三公”经费支出预算表`.
 * Null where the two lines give no title of a table that is known.
 */
export function wrappedTitle(above: SourceLine | undefined, line: SourceLine): Heading | null {
  const end = loneKey(line)
  if (end === null || !/表(?:\([^()]*\))?$/u.test(end) || above === undefined) return null
  const start = loneKey(above)
  if (start === null || isMetaText(start) || isTableNumber(start)) return null
  if (readLooseTitle(start) || readTableTitle(start)) return null
  if (readTableTitle(end) && !/^20\d\d年/u.test(start)) return null
  const title = readTableTitle(start + end)
  if (!title) return null
  const { tables, year } = title
  const heading = { line: line.number, key: start + end, above: above.number, ordinal: 0, paged: false }
  return { ...heading, kind: 'table', tables, year }
}
