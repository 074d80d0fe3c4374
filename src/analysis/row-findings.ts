import { TABLE_IDS, type Column, type TableId, type TableRow } from '../model/budget-table'
import type { Disclosure } from '../model/disclosure'
import type { Audit, CheckFamily, Finding, FindingValue, Operand, Severity } from '../model/finding'
import type { Fen } from '../model/money'
import { oncePer } from '../model/once-per'
import type { Place } from '../model/place'
import { keyedCases, keyedFindings, type KeyedFinding } from './finding-keys'
import { gravest, touches } from './finding-lines'
import { byWeight } from './finding-weight'

/** Where an amount stands: a table or the narrative. */
export type ElsewherePart = TableId | 'text'

/** The same amount as it stands elsewhere. */
export interface ElsewhereAmount {
  readonly part: ElsewherePart
  /** The column of the row that differs, where it is not its total. */
  readonly column: Column | null
  readonly fen: Fen
  readonly places: readonly Place[]
}

/** What the checks find wrong with one row of a table, the heaviest first. */
export interface RowFound {
  readonly severity: Severity
  readonly findings: readonly KeyedFinding[]
  readonly elsewhere: ElsewhereAmount | null
}

/**
 * From a place to what was found of the row that stands there, and of what is said of it elsewhere; null where nothing
 * was.
 */
export type RowFindings = (place: Place | null, said?: readonly Place[]) => RowFound | null

interface Row {
  readonly table: TableId
  readonly row: TableRow
}

/** A finding that speaks of more rows than these without blaming one is of the table, not of its rows. */
const SHARED = 3
/** What these find wrong stands in a sheet: the row of a table that it is held against is not blamed. */
const OF_SHEETS: ReadonlySet<CheckFamily> = new Set(['overall', 'sheetsAgainstTables', 'withinSheet'])
const WHOLE: ReadonlySet<Column> = new Set(['total', 'amount', 'current'])
const columnOf = ({ column }: Operand) => (column && !WHOLE.has(column) ? column : null)

const moneyOf = (value: FindingValue | null): Fen | null => (value?.kind === 'money' ? value.fen : null)

/** The row that holds a place: of two on one line the one that prints a figure there. */
function rowsByPlace(disclosure: Disclosure): (place: Place) => Row | null {
  const byLine = new Map<number, Row[]>()
  for (const table of TABLE_IDS)
    for (const row of disclosure.tables[table].rows) {
      const known = byLine.get(row.place.line)
      if (known) known.push({ table, row })
      else byLine.set(row.place.line, [{ table, row }])
    }
  return place => {
    const rows = byLine.get(place.line) ?? []
    const prints = ({ row }: Row) =>
      Object.values(row.figures).some(figure => figure.place.start === place.start)
    return rows.find(prints) ?? rows.find(({ row }) => touches(row.place, place)) ?? null
  }
}

interface About extends Row {
  readonly elsewhere: ElsewhereAmount | null
}

/** The rows that a finding is about, each with the amount that stands against its own. */
function aboutOf(finding: Finding, rowAt: (place: Place) => Row | null): readonly About[] {
  const held = finding.operands.map(operand => ({ operand, at: rowAt(operand.place) }))
  const results = held.filter(({ operand }) => operand.role === 'result')
  const rest = held.filter(({ operand }) => operand.role !== 'result')
  const blamed = results.flatMap(({ operand, at }) => (at ? [{ operand, ...at }] : []))
  if (blamed.length === 0 && OF_SHEETS.has(finding.family)) return []
  const counterparts = [...new Map(rest.flatMap(({ at }) => (at ? [[at.row, at] as const] : []))).values()]
  const other = counterparts.length === 1 && rest.every(({ at }) => at) ? counterparts[0] : undefined
  const against = other && blamed.every(({ table }) => table !== other.table) ? other : undefined
  const placesOf = (of: typeof held) => of.map(({ operand }) => operand.place)
  const elsewhere = (
    part: ElsewherePart,
    own: Operand | undefined,
    value: FindingValue | null,
    of: typeof held,
  ): ElsewhereAmount | null => {
    const fen = moneyOf(value)
    return fen === null ? null : { part, column: own ? columnOf(own) : null, fen, places: placesOf(of) }
  }
  if (against) {
    const [first] = results
    return [
      ...blamed.map(({ operand, table, row }) => ({
        table,
        row,
        elsewhere: elsewhere(against.table, operand, finding.expected, rest),
      })),
      {
        ...against,
        elsewhere: elsewhere(first?.at?.table ?? 'text', rest[0]?.operand, finding.actual, results),
      },
    ]
  }
  if (blamed.length > 0) return blamed.map(({ table, row }) => ({ table, row, elsewhere: null }))
  return counterparts.length <= SHARED ? counterparts.map(at => ({ ...at, elsewhere: null })) : []
}

const saidWrong = ({ finding }: KeyedFinding, said: readonly Place[]) =>
  finding.operands.some(({ role, place }) => role === 'result' && said.some(each => touches(place, each)))

const gather = (audit: Audit, disclosure: Disclosure): RowFindings => {
  const rowAt = rowsByPlace(disclosure)
  const found = new Map<TableRow, RowFound>()
  const cases = keyedFindings(audit)
    .flatMap(keyed => keyedCases(keyed))
    .filter(({ finding }) => finding.severity !== 'note')
    .sort((a, b) => byWeight(a.finding, b.finding))
  for (const keyed of cases)
    for (const { row, elsewhere } of aboutOf(keyed.finding, rowAt)) {
      const before = found.get(row)
      if (before?.findings.includes(keyed)) continue
      const findings = [...(before?.findings ?? []), keyed]
      found.set(row, {
        severity: gravest(findings.map(({ finding }) => finding.severity)) ?? keyed.finding.severity,
        findings,
        elsewhere: before?.elsewhere ?? elsewhere,
      })
    }
  return (place, said = []) => {
    const at = place && rowAt(place)
    const ofRow = at ? (found.get(at.row) ?? null) : null
    const also = said.length === 0 ? [] : cases.filter(keyed => saidWrong(keyed, said))
    if (also.length === 0) return ofRow
    const findings = [...new Set([...(ofRow?.findings ?? []), ...also])].sort((a, b) =>
      byWeight(a.finding, b.finding),
    )
    const severity = gravest(findings.map(({ finding }) => finding.severity))
    return severity && { severity, findings, elsewhere: ofRow?.elsewhere ?? null }
  }
}

const ofAudit = oncePer((audit: Audit) => oncePer((disclosure: Disclosure) => gather(audit, disclosure)))

/** The errors and warnings on each row of the tables; none while nothing was checked. */
export function rowFindings(disclosure: Disclosure, audit: Audit | null): RowFindings {
  return audit ? ofAudit(audit)(disclosure) : () => null
}
