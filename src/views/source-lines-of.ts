import type { SourceLines } from '../components/source/source-lines'
import type { LineRole } from '../model/disclosure'
import { oncePer } from '../model/once-per'
import type { OpenDocument } from '../stores/documents'
import {
  cellCount,
  lineCount,
  longestCell,
  packedLine,
  rawLine,
  type PackedSource,
} from '../worker/packed-source'

type Reading = OpenDocument['reading']

/** The roles of all disclosures of the file: a file may hold several. */
const rolesOf = oncePer(({ disclosures }: Reading): readonly (LineRole | undefined)[] => {
  const all: (LineRole | undefined)[] = []
  for (const { lines, lineRoles } of disclosures)
    lineRoles.forEach((role, at) => (all[lines.from - 1 + at] = role))
  return all
})

const linesOf = oncePer((packed: PackedSource) =>
  oncePer((reading: Reading): SourceLines => {
    const roles = rolesOf(reading)
    return {
      name: packed.name,
      count: lineCount(packed),
      searched: packed,
      raw: line => rawLine(packed, line) ?? '',
      cellCount: line => cellCount(packed, line),
      longestCell: line => longestCell(packed, line),
      cells: line => packedLine(packed, line)?.cells ?? [],
      role: line => roles[line - 1] ?? null,
    }
  }),
)

/** The whole text of a document's file, the same whenever it is shown. */
export function sourceLinesOf({ source, reading }: Pick<OpenDocument, 'source' | 'reading'>): SourceLines {
  return linesOf(source)(reading)
}
