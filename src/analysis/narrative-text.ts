import type { Claim } from '../model/claim'
import type { Disclosure, Section } from '../model/disclosure'
import type { Place, Span } from '../model/place'

/** A stretch of a paragraph: plain words, a number claim, or a joint where the source breaks off and goes on. */
export interface ProsePart {
  readonly text: string
  readonly claim: Claim | null
  /** The line on which the text goes on in the middle of a sentence; null where it does not break. */
  readonly goesOn: number | null
}

/** A paragraph as printed, wraps removed, or a heading below the section's own. */
export interface ProseParagraph {
  readonly heading: boolean
  readonly parts: readonly ProsePart[]
}

/** One section of the narrative with its text and its claims. */
export interface NarrativeSection {
  readonly title: string
  readonly line: number
  readonly paragraphs: readonly ProseParagraph[]
  readonly claims: readonly Claim[]
}

const PARAGRAPH_END = /[。！？!?:：]$/u
const PARAGRAPH_START =
  /^\s*(?:[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[、．](?!\d)|[①-⑳]|[(（]\d{1,2}[)）])/u
const WORD = /[A-Za-z]/u

const holds = ({ lines }: Pick<Section, 'lines'>, line: number) => lines.from <= line && line <= lines.to
const spansOf = (place: Place): readonly Span[] => place.parts ?? [place]

/** Part, sections and subsections that hold the claims; without parts, everything from the first section with a claim. */
function narrativeSections({ sections, claims }: Disclosure): readonly Section[] {
  const count = (section: Section) => claims.filter(({ place }) => holds(section, place.line)).length
  const parts = sections.filter(({ level }) => level === 1)
  const part = parts.reduce<Section | null>(
    (most, each) => (count(each) > (most ? count(most) : 0) ? each : most),
    null,
  )
  const inside = sections.filter(({ level }) => level > 1)
  return part ? inside.filter(({ lines }) => holds(part, lines.from)) : inside.filter(each => count(each) > 0)
}

/** Puts one line's characters into the parts of a paragraph; a claim's characters stay together. */
function addLine(
  parts: ProsePart[],
  raw: string,
  line: number,
  from: number,
  claimAt: (line: number, column: number) => Claim | null,
): void {
  for (let at = from; at < raw.length; at++) {
    const letter = raw.charAt(at)
    if (/\s/u.test(letter) && !(WORD.test(raw.charAt(at - 1)) && WORD.test(raw.charAt(at + 1)))) continue
    const claim = claimAt(line, at)
    const last = parts.at(-1)
    if (last && last.claim === claim && last.goesOn === null)
      parts[parts.length - 1] = { ...last, text: last.text + letter }
    else parts.push({ text: letter, claim, goesOn: null })
  }
}

/** The text of the narrative by section, with its claims in place; `lineOf` gives a source line as printed. */
export function narrativeText(
  disclosure: Disclosure,
  lineOf: (line: number) => string | null,
): readonly NarrativeSection[] {
  const all = narrativeSections(disclosure)
  const claimsByLine = new Map<number, { readonly span: Span; readonly claim: Claim }[]>()
  for (const claim of disclosure.claims) {
    for (const span of spansOf(claim.place)) {
      claimsByLine.set(span.line, [...(claimsByLine.get(span.line) ?? []), { span, claim }])
    }
  }
  const claimAt = (line: number, column: number) =>
    claimsByLine.get(line)?.find(({ span }) => span.start <= column && column < span.end)?.claim ?? null
  const roleOf = (line: number) => disclosure.lineRoles[line - disclosure.lines.from] ?? 'unread'

  return all
    .filter(({ level }) => level === 2)
    .map(section => {
      const paragraphs: { heading: boolean; parts: ProsePart[] }[] = []
      let before = ''
      for (let line = section.lines.from; line <= section.lines.to; line++) {
        const raw = lineOf(line)
        if (raw === null) continue
        const head = all.find(({ lines }) => lines.from === line)
        const role = roleOf(line)
        const at = head ? raw.indexOf(head.title) : -1
        const bodyFrom = head && at >= 0 ? at + head.title.length : 0
        if (head && head.level === 3) {
          paragraphs.push({ heading: true, parts: [{ text: head.title, claim: null, goesOn: null }] })
          before = ''
        }
        const isText = role === 'text' || role === 'claims'
        if (!isText || raw.slice(bodyFrom).trim() === '' || (head && at < 0)) continue
        const body = raw.slice(bodyFrom)
        const starts = before === '' || PARAGRAPH_END.test(before) || PARAGRAPH_START.test(body)
        if (starts) paragraphs.push({ heading: false, parts: [] })
        const paragraph = paragraphs.at(-1)
        if (!paragraph) continue
        if (!starts && claimAt(line, bodyFrom) === null)
          paragraph.parts.push({ text: '', claim: null, goesOn: line })
        addLine(paragraph.parts, raw, line, bodyFrom, claimAt)
        before = body.trimEnd()
      }
      return {
        title: section.title,
        line: section.lines.from,
        paragraphs: paragraphs.filter(({ parts }) => parts.length > 0),
        claims: disclosure.claims.filter(({ place }) => holds(section, place.line)),
      }
    })
    .filter(({ paragraphs }) => paragraphs.length > 0)
}
