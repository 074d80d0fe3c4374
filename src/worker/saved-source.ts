import { openText } from '../intake'
import { splitAtTabs } from '../intake/disclosure-text'
import type { Disclosure } from '../model/disclosure'
import type { SourceText } from '../model/source-text'
import type { SavedDocument } from '../saved/read-saved'

/** The lines of a saved document as they were when it was read, cells included. */
export function savedSource({ source, lines }: SavedDocument): SourceText {
  const opened = openText(source.name, lines.join('\n'))
  const same =
    'source' in opened &&
    opened.source.format === source.format &&
    opened.source.lines.length === lines.length &&
    opened.source.lines.every(({ raw }, index) => raw === lines[index])
  return {
    ...source,
    lines: same ? opened.source.lines : lines.map((raw, index) => splitAtTabs(raw, index + 1)),
  }
}

/** Every amount of a disclosure, by where it stands. */
function amounts(value: unknown, found: Map<string, unknown> = new Map()): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return found
  const { fen, place } = value as { readonly fen?: unknown; readonly place?: unknown }
  if (fen !== undefined && place !== undefined) {
    const { line, start, end } = place as {
      readonly line: number
      readonly start: number
      readonly end: number
    }
    found.set(`${line} ${start} ${end}`, fen)
  }
  for (const part of Object.values(value)) amounts(part, found)
  return found
}

/**
 * How many amounts of a saved disclosure its text does not say when it is read again (0: other readings differ); null where
 * all of it reads as it was saved.
 */
export function differingAmounts(saved: Disclosure, again: readonly Disclosure[]): number | null {
  const text = JSON.stringify(saved)
  if (again.some(each => JSON.stringify(each) === text)) return null
  const same = again.find(({ lines }) => lines.from === saved.lines.from && lines.to === saved.lines.to)
  const read = amounts(same ?? again)
  return [...amounts(saved)].filter(([where, fen]) => read.get(where) !== fen).length
}
