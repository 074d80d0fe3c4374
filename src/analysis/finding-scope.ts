import { TABLE_IDS, type TableId } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import type { Finding } from '../model/finding'
import type { LineRange, Place } from '../model/place'
import { linesAmong } from './lines-among'
import { matchSheets } from '../model/sheet-matching'

/** The parts of a document a finding may lie in. */
export const FINDING_PARTS = [...TABLE_IDS, 'overall', 'sheets', 'text'] as const
export type FindingPart = TableId | 'overall' | 'sheets' | 'text'

/** Where a finding lies: its lines, the parts of the document, and the projects it speaks of, as printed. */
export interface FindingScope {
  readonly lines: readonly number[]
  readonly parts: readonly FindingPart[]
  readonly projects: readonly string[]
  /** The part each operand stands in, in their order. */
  readonly operandParts: readonly FindingPart[]
}

const within = (lines: LineRange | null, line: number): boolean =>
  lines !== null && lines.from <= line && line <= lines.to

/** Tells where findings of this disclosure lie. A project is called what its row calls it, else what its sheet does. */
export function findingScopes(disclosure: Disclosure): (finding: Finding) => FindingScope {
  const { rowOf } = matchSheets(disclosure)
  const { overall, sheets } = disclosure
  const names = new Map(
    sheets.map(sheet => [sheet, rowOf(sheet)?.row.name ?? sheet.project?.value ?? null] as const),
  )
  const sheetAt = linesAmong(sheets)
  const projectRows = new Map(
    (['T12', 'T13'] as const).flatMap(id =>
      disclosure.tables[id].rows.flatMap(row =>
        row.kind === 'project' ? [[row.place.line, row.name] as const] : [],
      ),
    ),
  )
  function partAt({ line }: Place): FindingPart {
    const table = TABLE_IDS.find(id => within(disclosure.tables[id].lines, line))
    if (table) return table
    if (overall && within(overall.lines, line)) return 'overall'
    return sheetAt(line) ? 'sheets' : 'text'
  }
  function projectAt({ line }: Place): string | null {
    const sheet = sheetAt(line)
    return (sheet && names.get(sheet)) ?? projectRows.get(line) ?? null
  }
  return ({ operands }) => {
    const operandParts = operands.map(({ place, table }) => table ?? partAt(place))
    return {
      lines: [...new Set(operands.map(({ place }) => place.line))],
      parts: [...new Set(operandParts)],
      projects: [...new Set(operands.flatMap(({ place }) => projectAt(place) ?? []))],
      operandParts,
    }
  }
}
