import { TABLE_IDS } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import type { LineRange } from '../model/place'
import { lineCount, packedLine, type PackedSource } from '../worker/packed-source'
import type { Arrivals } from './arrivals'
import type { OpenDocument } from './open-document'
import type { ShownDocument } from './shown-document'

/** Some lines of a text that was read. */
export interface JoinedPart {
  readonly lines: LineRange
  readonly source: PackedSource
}

/** Several parts as one text, their cells apart by tabs, a blank line between two parts. */
export function joinedText(parts: readonly JoinedPart[]): string {
  return parts
    .map(({ lines, source }) => {
      const text: string[] = []
      for (let line = lines.from; line <= lines.to; line++) {
        const read = packedLine(source, line)
        if (!read) continue
        text.push(
          source.format === 'disclosureText' ? read.raw : read.cells.map(cell => cell.text).join('\t'),
        )
      }
      return text.join('\n')
    })
    .join('\n\n')
}

/** So many lines at most are a cover. */
const COVER = 30

const printed = (of: PackedSource, line: number) => packedLine(of, line)?.raw.trim() ?? ''

/** A text without the cover that repeats another's: after a table, its lines would be read as rows of that table. */
export function afterCover(source: PackedSource, first: JoinedPart): JoinedPart {
  const { from, to } = first.lines
  const cover = new Set([''])
  for (let line = from; line <= Math.min(to, from + COVER); line++) cover.add(printed(first.source, line))
  const last = lineCount(source)
  let line = 1
  while (line < Math.min(last, COVER) && cover.has(printed(source, line))) line++
  return { lines: { from: line, to: last }, source }
}

/** Whether what was read of the joined text is one document with all tables and at least the sheets of its parts. */
export function joinedWhole(parts: readonly Disclosure[], read: readonly Disclosure[]): boolean {
  const [whole, ...others] = read
  if (!whole || others.length > 0) return false
  const sheets = parts.reduce((sum, part) => sum + part.sheets.length, 0)
  return (
    whole.sheets.length >= sheets &&
    TABLE_IDS.every(id =>
      parts.every(
        ({ tables }) => !tables[id].found || tables[id].rows.length === whole.tables[id].rows.length,
      ),
    )
  )
}

/** Makes one document of several; each way gives its id, or none where they stay apart. */
export function createJoins(shown: ShownDocument, arrivals: Arrivals) {
  return {
    /** Of documents of the list. */
    async join(ids: readonly string[]): Promise<string[]> {
      const parts: OpenDocument[] = []
      for (const id of ids) {
        const part = await shown.load(id)
        if (!part) return []
        parts.push(part)
      }
      const name = [...new Set(parts.map(({ entry }) => entry.fileName || entry.name))].join(' + ')
      const disclosures = parts.map(({ disclosure }) => disclosure)
      const texts = parts.map(({ disclosure: { lines }, source }) => ({ lines, source }))
      return arrivals.addText(name, joinedText(texts), read => joinedWhole(disclosures, read))
    },
    /** Of the open one and a file that was refused for want of a budget table. */
    async joinRefused(file: string): Promise<string[]> {
      const open = shown.current.value
      const source = arrivals.refusedPart(file)
      if (!open || !source) return []
      const { entry, disclosure } = open
      const first = { lines: disclosure.lines, source: open.source }
      const text = joinedText([first, afterCover(source, first)])
      const name = [entry.fileName || entry.name, file].join(' + ')
      return arrivals.addText(name, text, read => joinedWhole([disclosure], read))
    },
  }
}
