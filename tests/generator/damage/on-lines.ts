import type { Period } from '../../../src/model/dimension'
import type { Fact, Line, LineKind, Part, Role } from '../text'

/** Changes the lines of some kinds; null drops a line, a list puts more in its place. */
export function changeLines(
  lines: readonly Line[],
  kinds: readonly LineKind[],
  change: (line: Line, at: number) => Line | readonly Line[],
): Line[] {
  return lines.flatMap((line, at) => (kinds.includes(line.kind) ? change(line, at) : [line]))
}

/** A line with other parts. */
export const withParts = (line: Line, change: (part: Part, at: number) => Part): Line => ({
  ...line,
  parts: line.parts.map(change),
})

/** A part that says something else. */
export const restate = (part: Part, text: string, change: (fact: Fact) => Fact): Part => ({
  ...part,
  text,
  ...(part.facts ? { facts: part.facts.map(change) } : {}),
})

/** A part printed otherwise that says the same. */
export const reprint = (part: Part, text: string): Part => ({ ...part, text })

/** The empty cell. */
export const EMPTY: Part = { text: '' }

export const isRole = (part: Part, role: Role, half?: Period): boolean =>
  part.role === role && (half === undefined || part.half === half)

/** Lines of tables: what a page break or a watermark can fall between. */
export const TABLE_LINES: readonly LineKind[] = ['row', 'fund', 'field', 'longText', 'indicator']

/** A line with one part replaced. */
export const withPart = (line: Line, column: number, part: Part): Line =>
  withParts(line, (old, at) => (at === column ? part : old))

/** Column of the last part for which something holds, −1 for none. */
export const lastColumn = ({ parts }: Line, holds: (part: Part) => boolean): number =>
  parts.reduce((last, part, at) => (holds(part) ? at : last), -1)

/** Where the lines of each sheet or table stand, by what they are of. */
function groups(lines: readonly Line[], kinds: readonly LineKind[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  lines.forEach((line, at) => {
    if (kinds.includes(line.kind)) found.set(line.of, [...(found.get(line.of) ?? []), at])
  })
  return found
}

/** Runs of the lines of one table or sheet, changed together. */
export function changeGroups(
  lines: readonly Line[],
  kinds: readonly LineKind[],
  change: (group: readonly Line[], of: string) => readonly (Line | readonly Line[])[],
): Line[] {
  const changed = new Map<number, Line | readonly Line[]>()
  for (const [of, places] of groups(lines, kinds)) {
    const group = places.flatMap(at => lines[at] ?? [])
    change(group, of).forEach((line, index) => {
      const at = places[index]
      if (at !== undefined) changed.set(at, line)
    })
  }
  return lines.flatMap((line, at) => changed.get(at) ?? line)
}
