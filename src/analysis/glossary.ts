import type { Disclosure } from '../model/disclosure'
import type { LineRange } from '../model/place'
import { TERM_NAMES, type TermId } from '../model/term'

/** One entry of the document's own glossary, as printed, wraps and ordinal removed. */
export interface GlossaryEntry {
  readonly name: string
  readonly text: string
  readonly lines: LineRange
}

const ORDINAL = /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．:：]?|[（(]?\d{1,3}[)）、.．]|[①-⑳])\s*/u
/** `基本支出：指…`, `上年结转（是）指…`; a sentence is no name. */
const NAMED = /^([^：:。；，、]{2,24}?)(?:[：:]\s*(?:是?指)?|是指|指)(.*)$/u
const NO_NAME = /^(?:其中|包括|具体|注|主要)/u

const plain = (name: string) => name.replace(/[\s*"“”‘’'「」（）()]/gu, '')

/**
 * Reads the entries of 名词解释: `一、基本支出：指…`, with the explanation on the same line or the next ones. `lineOf`
 * gives a source line as printed.
 */
export function glossaryEntries(
  disclosure: Disclosure,
  lineOf: (line: number) => string | null,
): readonly GlossaryEntry[] {
  const entries: GlossaryEntry[] = []
  for (const [index, role] of disclosure.lineRoles.entries()) {
    if (role !== 'glossary') continue
    const line = disclosure.lines.from + index
    const raw = (lineOf(line) ?? '').replace(/\*\*|\t/gu, '').trim()
    if (raw === '') continue
    const body = raw.replace(ORDINAL, '')
    const [, name, text] = NAMED.exec(body) ?? []
    const last = entries.at(-1)
    const starts =
      name !== undefined && !NO_NAME.test(name) && (ORDINAL.test(raw) || !last || last.text !== '')
    if (starts)
      entries.push({ name: plain(name), text: (text ?? '').trim(), lines: { from: line, to: line } })
    else if (last)
      entries[entries.length - 1] = {
        ...last,
        text: last.text + raw,
        lines: { from: last.lines.from, to: line },
      }
  }
  return entries.filter(({ text }) => text !== '')
}

/** What the document itself says of a term; null where its glossary says nothing. */
export function ownExplanation(entries: readonly GlossaryEntry[], term: TermId): GlossaryEntry | null {
  const names: readonly string[] = TERM_NAMES[term]
  return entries.find(({ name }) => names.includes(name)) ?? null
}
